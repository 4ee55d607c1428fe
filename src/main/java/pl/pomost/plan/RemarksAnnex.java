package pl.pomost.plan;

import java.util.List;
import java.util.Optional;
import pl.pomost.plan.Table.Cell;
import pl.pomost.plan.Table.Column;
import pl.pomost.plan.Table.Row;

/** Remarks of the public consultation, each with its answer. A foreign remark is answered in its language and in Polish. */
final class RemarksAnnex {

    private RemarksAnnex() {
    }

    static Section write(Drafting drafting) {
        List<Kept> remarks = Kept.of(drafting, "consultation").map(consultation -> consultation.list("remarks")).orElse(List.of());
        return Outline.of("uwagi", "Uwagi z konsultacji i odpowiedzi").missingWhen(remarks.isEmpty(), "Nie ma uwag z konsultacji.")
                .table(Table.of("uwagi-tabela", "Uwagi z konsultacji i odpowiedzi", List.of(Column.text("Od kogo i o czym"), Column.text("Uwaga"),
                        Column.text("Odpowiedź"), Column.text("Decyzja")), remarks.stream().map(RemarksAnnex::row).toList())).build();
    }

    private static Row row(Kept remark) {
        String lang = remark.text("lang").isEmpty() ? "pl" : remark.text("lang");
        String polish = Optional.of(remark.text("answer_pl")).filter(text -> !text.isEmpty()).orElse(remark.text("answer"));
        String head = "%s, %s: %s, o: %s".formatted(remark.text("id"), remark.date("date"), remark.text("from"), remark.text("about"));
        return Row.of(Cell.head(head), Cell.of(remark.text("text"), lang), Cell.of(polish), Cell.of(remark.text("decision")));
    }
}
