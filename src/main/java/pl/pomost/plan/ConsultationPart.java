package pl.pomost.plan;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pl.pomost.plan.Table.Column;
import pl.pomost.plan.Table.Row;
import pl.pomost.shared.Typography;

/** How the draft was consulted, and what became of the remarks; the remarks themselves stand in an annex. */
final class ConsultationPart {

    private ConsultationPart() {
    }

    static Section write(Drafting drafting) {
        Outline outline = Outline.of("konsultacje", "Konsultacje");
        Kept.of(drafting, "consultation").ifPresentOrElse(consultation -> add(consultation, drafting, outline),
                () -> outline.add(Note.missing("Konsultacje jeszcze się nie odbyły.")));
        return outline.build();
    }

    private static void add(Kept consultation, Drafting drafting, Outline outline) {
        List<Kept> remarks = consultation.list("remarks");
        Kept meeting = consultation.at("open_meeting");
        outline.facts(FactList.about("konsultacje-fakty", "Konsultacje projektu planu")
                .fact("Od", consultation.at("period").date("from")).fact("Do", consultation.at("period").date("to"))
                .fact("Języki", drafting.labels().all("languages", consultation.texts("languages")))
                .fact("Formy", String.join(", ", consultation.texts("forms")))
                .fact("Otwarte spotkanie", joined(meeting.date("date"), meeting.text("place"), people(meeting, drafting)))
                .fact("Uwagi", remarks.isEmpty() ? "" : Typography.number(remarks.size())));
        outline.table(decisions(remarks));
    }

    private static String joined(String... parts) {
        return List.of(parts).stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String people(Kept meeting, Drafting drafting) {
        return meeting.node().path("people").isInt() ? "osoby: " + drafting.discretion().people(meeting.node().path("people").asInt()) : "";
    }

    private static Table decisions(List<Kept> remarks) {
        return Table.of("konsultacje-decyzje", "Co zrobiono z uwagami", List.of(Column.text("Decyzja"), Column.number("Uwagi")),
                remarks.stream().map(remark -> remark.text("decision")).filter(decision -> !decision.isEmpty())
                        .collect(groupingBy(decision -> decision, TreeMap::new, counting())).entrySet().stream()
                        .map(decision -> Row.headed(decision.getKey(), Typography.number(decision.getValue()))).toList());
    }
}
