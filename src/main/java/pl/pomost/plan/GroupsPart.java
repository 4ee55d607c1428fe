package pl.pomost.plan;

import java.util.List;
import java.util.stream.Stream;
import pl.pomost.plan.Table.Cell;
import pl.pomost.plan.Table.Column;
import pl.pomost.plan.Table.Row;
import pl.pomost.workshop.Card;

/** Groups of new residents as the workshop described them: groups, never persons. */
final class GroupsPart {

    private static final String GROUP = "group";

    private GroupsPart() {
    }

    static Section write(Drafting drafting) {
        List<Card> all = drafting.from().room().cards().stream().filter(card -> card.type().equals(GROUP)).toList();
        List<Card> shown = all.stream().filter(drafting.quotes()::mayBeQuoted).toList();
        return Outline.of("grupy", "Kim są nowi mieszkańcy: grupy opisane na warsztacie " + drafting.from().setting().scenario().stageOfCards(GROUP))
                .table(Table.of("grupy-tabela", "Grupy nowych mieszkańców", List.of(Column.text("Grupa"), Column.text("Słowa z sali"),
                        Column.text("Ilu ich jest"), Column.text("Czego potrzebują"), Column.text("Mocne strony"), Column.text("Kartka")),
                        shown.stream().map(GroupsPart::row).toList()))
                .add(drafting.quotes().of(all.stream().filter(card -> !shown.contains(card)).toList())).build();
    }

    private static Row row(Card card) {
        CardFields fields = new CardFields(card);
        String name = fields.text("name");
        return Row.of(Cell.head(name.isEmpty() ? "bez nazwy" : name), Cell.of(card.text(), card.lang()), Cell.of(size(fields)),
                Cell.of(fields.text("needs"), card.lang()), Cell.of(fields.text("strengths")), Cell.of(card.code()));
    }

    private static String size(CardFields fields) {
        return String.join(", ", Stream.of(fields.text("estimate"), fields.text("source").isEmpty() ? "" : "źródło: " + fields.text("source"))
                .filter(text -> !text.isEmpty()).toList());
    }
}
