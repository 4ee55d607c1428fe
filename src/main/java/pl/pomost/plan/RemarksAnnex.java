package pl.pomost.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.plan.Consulted.Remark;
import pl.pomost.plan.Table.Cell;
import pl.pomost.plan.Table.Column;
import pl.pomost.plan.Table.Row;
import pl.pomost.shared.Typography;

/**
 * The report of the public consultation: when and how, how many remarks came by which way, what became of them, and each
 * with its answer. A foreign remark is answered in its language and in Polish. What is held back is said to be held back; what nobody
 * has read yet is counted and no more.
 */
final class RemarksAnnex {

    private RemarksAnnex() {
    }

    static Section write(Drafting drafting) {
        Optional<Consulted> consulted = drafting.from().consulted();
        List<Remark> remarks = consulted.map(Consulted::remarks).orElse(List.of());
        Outline outline = Outline.of("uwagi", "Uwagi z konsultacji i odpowiedzi").missingWhen(remarks.isEmpty(), "Nie ma uwag z konsultacji.");
        consulted.filter(held -> !remarks.isEmpty()).ifPresent(held -> outline
                .facts(ConsultationPart.facts("uwagi-fakty", "Przebieg konsultacji", held, drafting))
                .table(ConsultationPart.counted("uwagi-kanaly", "Którędy przyszły uwagi", "Sposób", remarks, Remark::channel)));
        return outline.table(Table.of("uwagi-tabela", "Uwagi z konsultacji i odpowiedzi", List.of(Column.text("Od kogo i o czym"), Column.text("Uwaga"),
                Column.text("Odpowiedź"), Column.text("Decyzja")), remarks.stream().filter(remark -> remark.shown() || remark.withheld().isPresent()).map(RemarksAnnex::row).toList())).build();
    }

    private static Row row(Remark remark) {
        return Row.of(Cell.head(head(remark)), text(remark), Cell.of(remark.answer()), Cell.of(remark.decision()));
    }

    /** What is held back is in no document, for whoever it is written. */
    private static Cell text(Remark remark) {
        return remark.withheld().map(why -> Cell.of("Treści nie publikujemy: " + why + "."))
                .orElseGet(() -> remark.polish().map(Cell::of).orElseGet(() -> Cell.of(remark.text(), remark.lang().isEmpty() ? "pl" : remark.lang())));
    }

    private static String head(Remark remark) {
        return remark.code() + ", " + Stream.of(remark.on().map(Typography::dateInWords).orElse(""), about(remark)).filter(words -> !words.isEmpty())
                .collect(Collectors.joining(": "));
    }

    private static String about(Remark remark) {
        return Stream.of(remark.withheld().isPresent() ? "" : remark.from(), remark.about().isEmpty() ? "" : "o: " + remark.about())
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
    }
}
