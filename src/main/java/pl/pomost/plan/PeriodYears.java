package pl.pomost.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;
import pl.pomost.access.Scope;
import pl.pomost.action.PlanYears;

/** The years of the plan's period. */
@ApplicationScoped
class PeriodYears implements PlanYears {

    private static final int MOST = 10;
    private static final int USUAL = 3;

    private final Plans plans;

    PeriodYears(Plans plans) {
        this.plans = plans;
    }

    @Override
    public List<Integer> of(Scope scope) {
        int edition = scope.edition().year();
        return scope.enrolment().flatMap(plans::findByIdOptional).flatMap(Plan::period)
                .filter(period -> period.start() != null && period.end() != null)
                .map(period -> years(period.start().getYear(), period.end().getYear())).filter(years -> !years.isEmpty())
                .orElseGet(() -> years(edition + 1, edition + USUAL));
    }

    private static List<Integer> years(int first, int last) {
        return IntStream.rangeClosed(first, Math.min(last, first + MOST - 1)).boxed().toList();
    }
}
