package pl.pomost.practice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import pl.pomost.access.Scope;
import pl.pomost.diagnosis.StandardPractices;
import pl.pomost.scenario.StandardDef;
import pl.pomost.standard.GoodPractices;

/** From a standard, below its target or not, to the practices that raise it. */
@ApplicationScoped
class PracticesOnStandard implements StandardPractices, GoodPractices {

    private final Practices practices;
    private final Takeovers takeovers;

    PracticesOnStandard(Practices practices, Takeovers takeovers) {
        this.practices = practices;
        this.takeovers = takeovers;
    }

    @Override
    public List<Fitting> fitting(Scope scope, StandardDef standard, int most) {
        List<PracticeView> raising = practices.raising(standard.code()).stream().filter(practice -> !practice.teryt().equals(scope.teryt())).toList();
        Map<String, Long> adopted = takeovers.powiats(raising.stream().map(PracticeView::code).toList());
        return raising.stream().map(practice -> new Fitting(practice.code(), practice.shown().wording().title(), practice.powiat(), adopted.getOrDefault(practice.code(), 0L),
                "/praktyki/" + practice.code() + "?standard=" + standard.code() + "#przejmij", practice.kind() == PracticeKind.ACTION)).sorted(Comparator.comparing(Fitting::adopted).reversed()).limit(most).toList();
    }

    @Override
    public List<Raising> of(String standard) {
        List<PracticeView> raising = practices.raising(standard);
        Map<String, Long> adopted = takeovers.powiats(raising.stream().map(PracticeView::code).toList());
        return raising.stream().map(practice -> new Raising(practice.code(), practice.shown().wording().title(), practice.shown().wording().lang(), practice.powiat(),
                adopted.getOrDefault(practice.code(), 0L))).sorted(Comparator.comparing(Raising::adopted).reversed()).toList();
    }
}
