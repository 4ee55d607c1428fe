package pl.pomost.plan;

import java.util.ArrayList;
import java.util.List;
import pl.pomost.shared.Plurals;

/** F1: period, TERYT, coordinator and the act that appointed the team. */
final class ParticularsCheck implements AutomaticCheck {

    private static final int FIELDS = 4;

    @Override
    public CriterionCheck judge(PlanFacts facts) {
        var particulars = facts.particulars();
        List<Finding> missing = new ArrayList<>();
        require(missing, particulars.start().isPresent() && particulars.end().isPresent(), "plan", "Metryka: brak okresu obowiązywania.");
        require(missing, particulars.start().isEmpty() || particulars.end().filter(particulars.start().get()::isAfter).isEmpty(), "plan", "Metryka: koniec okresu jest przed początkiem.");
        require(missing, !particulars.teryt().isBlank(), "plan", "Metryka: brak kodu TERYT.");
        require(missing, !particulars.coordinator().isBlank(), "plan", "Metryka: brak koordynatora.");
        require(missing, !particulars.appointingAct().isBlank(), "team", "Metryka: brak aktu powołania zespołu.");
        return CriterionCheck.judged("F1", true, "Metryka ma %d z %s.".formatted(FIELDS - missing.size(),
                Plurals.of(FIELDS, "pola", "pól", "pól")), missing);
    }

    private static void require(List<Finding> missing, boolean there, String kind, String message) {
        if (!there) {
            missing.add(Finding.blocking("F1", kind, "", message));
        }
    }
}
