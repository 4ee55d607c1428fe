package pl.pomost.plan;

import java.util.List;
import pl.pomost.plan.PlanFacts.Area;
import pl.pomost.plan.PlanFacts.Entry;
import pl.pomost.shared.Plurals;

/** D1: a confirmed diagnosis entry in each area, or a reason why there is none. */
final class DiagnosisCheck implements AutomaticCheck {

    @Override
    public CriterionCheck judge(PlanFacts facts) {
        List<Entry> confirmed = facts.situation().diagnosis().stream().filter(entry -> entry.status().equals("confirmed")).toList();
        List<Area> missing = facts.frame().areas().stream()
                .filter(area -> confirmed.stream().filter(entry -> entry.area().equals(area.code())).count() < facts.frame().limits().confirmedPerArea())
                .filter(area -> !facts.situation().withoutEntries().contains(area.code())).toList();
        int all = facts.frame().areas().size();
        return CriterionCheck.judged("D1", true, "%s, obszary z potwierdzonym wpisem lub uzasadnieniem: %d z %d.".formatted(
                Plurals.of(confirmed.size(), "potwierdzony wpis", "potwierdzone wpisy", "potwierdzonych wpisów"), all - missing.size(), all),
                missing.stream().map(area -> Finding.blocking("D1", "area", area.code(),
                        "Obszar „%s”: brak potwierdzonego wpisu diagnozy i uzasadnienia.".formatted(area.name()))).toList());
    }
}
