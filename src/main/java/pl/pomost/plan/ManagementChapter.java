package pl.pomost.plan;

import java.util.List;
import pl.pomost.plan.Table.Cell;
import pl.pomost.plan.Table.Column;
import pl.pomost.plan.Table.Row;
import pl.pomost.workshop.Card;

/** Who watches over the plan and when; what the room agreed on monitoring stands below the team's text. */
final class ManagementChapter extends NarrativeChapter {

    private static final String MONITORING = "monitoring";

    @Override
    void addRest(Drafting drafting, Outline outline) {
        List<Card> cards = drafting.from().room().cards().stream().filter(card -> card.type().equals(MONITORING)).filter(drafting.quotes()::mayBeQuoted).toList();
        outline.section(Outline.of("monitoring", "Monitoring ustalony na warsztacie")
                .table(Table.of("monitoring-tabela", "Monitoring ustalony na warsztacie", List.of(Column.date("Najbliższy termin"), Column.text("Co sprawdzamy"),
                        Column.text("Ustalenie"), Column.text("Kartka")), cards.stream().map(ManagementChapter::row).toList())).build());
    }

    private static Row row(Card card) {
        CardFields fields = new CardFields(card);
        String date = fields.date("date");
        return Row.of(Cell.head(date.isEmpty() ? "bez terminu" : date), Cell.of(fields.text("what")), Cell.of(card.text(), card.lang()), Cell.of(card.code()));
    }
}
