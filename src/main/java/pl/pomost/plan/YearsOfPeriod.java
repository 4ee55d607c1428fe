package pl.pomost.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import pl.pomost.action.PlanYears;

/** The years from the first to the last day of the plan. */
@ApplicationScoped
class YearsOfPeriod implements PlanYears {

    /** A period longer than this is a slip of somebody's pen. */
    private static final int MOST = 15;

    private final Plans plans;

    YearsOfPeriod(Plans plans) {
        this.plans = plans;
    }

    @Override
    public List<Integer> of(UUID enrolment) {
        return plans.findByIdOptional(enrolment).flatMap(Plan::period).filter(period -> period.start() != null && period.end() != null)
                .map(period -> IntStream.rangeClosed(period.start().getYear(), period.end().getYear()).limit(MOST).boxed().toList())
                .orElse(List.of());
    }
}
