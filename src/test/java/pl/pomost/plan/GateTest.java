package pl.pomost.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.pomost.plan.Table.Cell;
import pl.pomost.plan.Table.Column;
import pl.pomost.plan.Table.Row;

/** What leaves in a document: no number that may be PESEL anywhere, in public no private telephone either. */
class GateTest {

    private static final LocalDate TODAY = LocalDate.of(2028, 1, 10);
    private static final String SAID = "Numer 44051401359, tel. mamy 601 234 567.";
    private static final String PUBLIC = "Numer [numer ukryty], tel. mamy [telefon ukryty].";
    private static final String FULL = "Numer [numer ukryty], tel. mamy 601 234 567.";

    @Test
    void everyKindOfBlockIsCleanedForThePublic() {
        assertThat(new WithoutPersonalData(TODAY, Audience.PUBLIC).in(document(SAID))).isEqualTo(document(PUBLIC));
    }

    @Test
    void theTeamsOwnDocumentHidesTheNumbersOnly() {
        assertThat(new WithoutPersonalData(TODAY, Audience.FULL).in(document(SAID))).isEqualTo(document(FULL));
    }

    private static List<Section> document(String words) {
        Section inner = Section.of("1.1", "1.1", words, Paragraph.of(words), BulletList.of(words), Note.missing(words), Quote.of(words, "pl", words),
                FactList.of("f", "Karta", FactList.Fact.of("Cel", words)),
                Table.of("t", "Tabela", List.of(Column.text("A"), Column.text("B")), List.of(Row.of(Cell.head("x"), Cell.of(words)).withId("w"))),
                Figure.bars("b", words, words, "zł", List.of(FigureData.Bar.of(words, 4))),
                Figure.quarters("q", words, words, List.of(new FigureData.Span(words, TODAY, TODAY))),
                Figure.paths("p", words, words, List.of(new FigureData.Path(words, List.of(new FigureData.Point("2028 r.", BigDecimal.ONE))))),
                Figure.levels("l", words, words, List.of(FigureData.Level.of(words, 1, 3))));
        return List.of(Section.of("1", "1", words, Paragraph.of(words)).withSections(inner));
    }
}
