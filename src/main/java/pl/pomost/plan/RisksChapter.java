package pl.pomost.plan;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.pomost.action.Risk;
import pl.pomost.plan.Table.Cell;
import pl.pomost.plan.Table.Column;
import pl.pomost.plan.Table.Row;
import pl.pomost.scenario.ChapterTemplate;
import pl.pomost.scenario.EntryKind;
import pl.pomost.shared.Typography;
import pl.pomost.thread.Knot;
import pl.pomost.workshop.Card;

/** What can go wrong, how likely and how bad, and the fears that people spoke of. */
final class RisksChapter implements Chapter {

    private static final String CONCERN = "concern";
    private static final int HIGHEST = 3;

    @Override
    public Section write(ChapterTemplate template, Drafting drafting) {
        List<Risk> risks = drafting.from().course().risks().stream().sorted(Comparator.comparingInt(RisksChapter::score).reversed()).toList();
        return Outline.of(template).missingWhen(risks.isEmpty(), "Nie ma jeszcze ryzyk. Powstają na warsztacie " + drafting.stageOf(EntryKind.RISK) + ".")
                .table(matrix(risks)).table(risks(risks, drafting)).section(concerns(drafting)).build();
    }

    private static int score(Risk risk) {
        return risk.probability().orElse(0) * risk.impact().orElse(0);
    }

    /** The most likely row on top, the worst column to the right. */
    private static Table matrix(List<Risk> risks) {
        List<Column> columns = Stream.concat(Stream.of("Prawdopodobieństwo"), IntStream.rangeClosed(1, HIGHEST).mapToObj(impact -> "Skutek " + impact)).map(Column::text).toList();
        return Table.of("ryzyka-macierz", "Prawdopodobieństwo i skutek (1 – małe, 3 – duże)", columns, risks.isEmpty() ? List.of()
                : IntStream.rangeClosed(1, HIGHEST).map(row -> HIGHEST + 1 - row).mapToObj(probability -> Row.headed(String.valueOf(probability),
                        IntStream.rangeClosed(1, HIGHEST).mapToObj(impact -> at(probability, impact, risks)).toArray(String[]::new))).toList());
    }

    private static String at(int probability, int impact, List<Risk> risks) {
        String codes = String.join(", ", risks.stream().filter(risk -> risk.probability().orElse(0) == probability && risk.impact().orElse(0) == impact)
                .map(Risk::code).sorted().toList());
        return codes.isEmpty() ? "–" : codes;
    }

    private static Table risks(List<Risk> risks, Drafting drafting) {
        return Table.of("ryzyka-tabela", "Ryzyka od największego", List.of(Column.text("Ryzyko"), Column.text("Ocena"), Column.text("Co robimy"),
                Column.text("Kto pilnuje"), Column.date("Przegląd"), Column.text("Działania")),
                risks.stream().map(risk -> row(risk, drafting).withId(risk.code())).toList());
    }

    private static Row row(Risk risk, Drafting drafting) {
        String score = risk.probability().isPresent() && risk.impact().isPresent()
                ? "%d × %d = %d".formatted(risk.probability().get(), risk.impact().get(), score(risk)) : "bez oceny";
        return Row.of(Cell.head(risk.code() + " " + risk.description()), Cell.of(score), Cell.of(risk.prevention().orElse("–")),
                Cell.of(risk.owner().map(owner -> drafting.labels().office(owner.institution(), owner.position())).orElse("–")),
                Cell.of(risk.reviewDate().map(Typography::date).orElse("–")),
                Cell.of(String.join(", ", drafting.thread().below(risk.id(), Knot.ACTION))));
    }

    private static Section concerns(Drafting drafting) {
        List<Card> all = drafting.from().room().cards().stream().filter(card -> card.type().equals(CONCERN)).toList();
        List<Card> shown = all.stream().filter(drafting.quotes()::mayBeQuoted).toList();
        return Outline.of("obawy", "Obawy powiedziane wprost")
                .table(Table.of("obawy-tabela", "Obawy z warsztatów, słowami tych, którzy je mieli", List.of(Column.text("Obawa"), Column.text("Kogo dotyczy"),
                        Column.text("Co zrobimy"), Column.text("Kartka")), shown.stream().map(card -> concern(card, drafting)).toList()))
                .add(drafting.quotes().of(all.stream().filter(card -> !shown.contains(card)).toList())).build();
    }

    private static Row concern(Card card, Drafting drafting) {
        CardFields fields = new CardFields(card);
        String risks = String.join(", ", drafting.thread().above(card.id(), Knot.RISK));
        String response = Stream.of(fields.text("response"), risks.isEmpty() ? "" : "zobacz " + risks).filter(text -> !text.isEmpty()).reduce((one, other) -> one + "; " + other).orElse("–");
        return Row.of(new Cell(card.text(), card.lang(), true), Cell.of(fields.text("who"), card.lang()), Cell.of(response), Cell.of(card.code()));
    }
}
