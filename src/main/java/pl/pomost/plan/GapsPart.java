package pl.pomost.plan;

import java.util.List;
import java.util.stream.Stream;
import pl.pomost.diagnosis.DiagnosisEntry;
import pl.pomost.plan.Table.Cell;
import pl.pomost.plan.Table.Column;
import pl.pomost.plan.Table.Row;
import pl.pomost.shared.Typography;
import pl.pomost.workshop.Card;

/** What is not known: entries that name a gap, figures without a value, questions that the first workshop left open. */
final class GapsPart {

    private static final String DATA_GAP = "data_gap";

    private GapsPart() {
    }

    static Section write(List<DiagnosisEntry> confirmed, Drafting drafting) {
        Stream<Row> entries = confirmed.stream().filter(DiagnosisEntry::dataGap)
                .map(entry -> Row.headed(entry.code() + " " + drafting.discretion().of(entry).apply(entry.title()), entry.gapPlan().map(drafting.discretion().of(entry)).orElse("nie ustalono"),
                        entry.gapErrand().map(errand -> errand.due()).map(Typography::date).orElse("")));
        Stream<Row> figures = drafting.from().situation().dataPoints().stream().filter(point -> point.value().isEmpty())
                .map(point -> Row.headed(point.code() + " " + point.indicator(), point.caveat().orElse("nie ustalono"), ""));
        List<Card> cards = drafting.from().room().cards().stream().filter(card -> card.type().equals(DATA_GAP)).toList();
        Stream<Row> questions = cards.stream().filter(drafting.quotes()::mayBeQuoted).map(GapsPart::question);
        return Outline.of("luki-danych", "Czego nie wiemy: luki danych")
                .table(Table.of("luki-danych-tabela", "Luki danych i jak je uzupełnić", List.of(Column.text("Czego nie wiemy"),
                        Column.text("Gdzie szukać, co robimy"), Column.date("Do kiedy")), Stream.of(entries, figures, questions).flatMap(all -> all).toList()))
                .add(drafting.quotes().of(cards.stream().filter(card -> !drafting.quotes().mayBeQuoted(card)).toList())).build();
    }

    private static Row question(Card card) {
        CardFields fields = new CardFields(card);
        String due = fields.date("due");
        return Row.of(new Cell(card.code() + " " + card.text(), card.lang(), true), Cell.of(fields.text("where")), Cell.of(due.isEmpty() ? "bez terminu" : due));
    }
}
