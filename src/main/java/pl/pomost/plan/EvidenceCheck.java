package pl.pomost.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import pl.pomost.plan.PlanFacts.Entry;
import pl.pomost.shared.Plurals;

/** D3: enough entries rest on official figures or research, with source and date, that are not too old. */
final class EvidenceCheck implements AutomaticCheck {

    @Override
    public CriterionCheck judge(PlanFacts facts) {
        List<Entry> entries = facts.situation().diagnosis().stream().filter(Entry::standing).toList();
        if (entries.isEmpty()) {
            return CriterionCheck.notApplicable("D3", false, "Nie ma jeszcze wpisów diagnozy.");
        }
        List<Entry> grounded = entries.stream().filter(EvidenceCheck::grounded).toList();
        int percent = grounded.size() * 100 / entries.size();
        Stream<Finding> weak = percent >= facts.frame().limits().evidencePercent() ? Stream.empty() : weak(facts, entries, percent);
        return CriterionCheck.judged("D3", false, "%s, %d\u00a0%% z dowodem A lub B.".formatted(
                Plurals.of(entries.size(), "wpis", "wpisy", "wpisów"), percent), Stream.concat(weak, old(facts, entries)).toList());
    }

    private static boolean grounded(Entry entry) {
        return List.of("A", "B").contains(entry.reliability()) && !entry.source().isBlank() && entry.evidenceDate().isPresent();
    }

    private static Stream<Finding> weak(PlanFacts facts, List<Entry> entries, int percent) {
        var share = Finding.warning("D3", "plan", "", "Dowód A lub B ze źródłem i datą ma %d\u00a0%% wpisów, potrzeba %d\u00a0%%."
                .formatted(percent, facts.frame().limits().evidencePercent()));
        return Stream.concat(Stream.of(share), entries.stream().filter(entry -> !grounded(entry)).map(entry ->
                Finding.info("D3", "diagnosis", entry.code(), entry.code() + ": brak dowodu A lub B ze źródłem i datą.")));
    }

    /** Old figures whose renewal is described stay a hint: the reader has been told. */
    private static Stream<Finding> old(PlanFacts facts, List<Entry> entries) {
        int years = facts.frame().limits().evidenceYears();
        LocalDate oldest = facts.frame().asOf().minusYears(years);
        String age = years + " " + Plurals.form(years, "rok", "lata", "lat");
        return entries.stream().filter(entry -> entry.evidenceDate().filter(date -> date.isBefore(oldest)).isPresent())
                .map(entry -> entry.gapPlan().isBlank()
                        ? Finding.warning("D3", "diagnosis", entry.code(), entry.code() + ": dane starsze niż " + age + ".")
                        : Finding.info("D3", "diagnosis", entry.code(), entry.code() + ": dane starsze niż " + age + ", opisano ich uzupełnienie."));
    }
}
