package pl.pomost.plan;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.plan.Consulted.Remark;
import pl.pomost.plan.Table.Cell;
import pl.pomost.plan.Table.Column;
import pl.pomost.plan.Table.Row;
import pl.pomost.shared.Typography;

/**
 * The report of every public consultation: when and how, how many remarks came by which way, what became of them, and each
 * with its answer. A foreign remark is answered in its language and in Polish. What is held back is said to be held back; what nobody
 * has read yet is counted and no more.
 */
final class RemarksAnnex {

    private static final String CAPTION = "Uwagi z konsultacji i odpowiedzi";

    private RemarksAnnex() {
    }

    static Section write(Drafting drafting) {
        List<Consulted> all = drafting.from().consulted();
        Outline outline = Outline.of("uwagi", CAPTION).missingWhen(all.stream().allMatch(held -> held.remarks().isEmpty()), "Nie ma uwag z konsultacji.");
        if (all.isEmpty()) {
            outline.table(table("uwagi-tabela", CAPTION, List.of()));
        }
        for (int at = 0; at < all.size(); at++) {
            Consulted held = all.get(at);
            if (all.size() > 1 || !held.remarks().isEmpty()) {
                outline.facts(ConsultationPart.facts(Consulted.id("uwagi-fakty", at), Consulted.caption("Przebieg konsultacji", at, all), held, drafting))
                        .table(ConsultationPart.counted(Consulted.id("uwagi-kanaly", at), Consulted.caption("Którędy przyszły uwagi", at, all), "Sposób", held.remarks(), Remark::channel));
            }
            outline.table(table(Consulted.id("uwagi-tabela", at), Consulted.caption(CAPTION, at, all), held.remarks()));
        }
        return outline.build();
    }

    private static Table table(String id, String caption, List<Remark> remarks) {
        return Table.of(id, caption, List.of(Column.text("Od kogo i o czym"), Column.text("Uwaga"), Column.text("Odpowiedź"), Column.text("Decyzja")),
                remarks.stream().filter(remark -> remark.shown() || remark.withheld().isPresent()).map(RemarksAnnex::row).toList());
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
