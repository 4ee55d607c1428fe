package pl.pomost.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.pomost.plan.Narrative.Part;

class NarrativeTest {

    @Test
    void emptyLinesPartParagraphs() {
        assertThat(Narrative.parts("Pierwszy akapit.\n\nDrugi\nw dwóch wierszach.", "pl"))
                .containsExactly(new Part("", List.of(Paragraph.of("Pierwszy akapit."), Paragraph.of("Drugi w dwóch wierszach."))));
    }

    @Test
    void aShortLineOfItsOwnHeadsWhatFollows() {
        assertThat(Narrative.parts("Wstęp.\n\nCo zrobimy\n\n• Jedno.\n• Drugie.", "pl")).containsExactly(
                new Part("", List.of(Paragraph.of("Wstęp."))), new Part("Co zrobimy", List.of(BulletList.of("Jedno.", "Drugie."))));
    }

    @Test
    void aShortLastLineIsAParagraph() {
        assertThat(Narrative.parts("Tekst.\n\nKoniec", "pl")).containsExactly(new Part("", List.of(Paragraph.of("Tekst."), Paragraph.of("Koniec"))));
    }

    @Test
    void linesBeforeAndAfterAListStayText() {
        assertThat(Narrative.parts("Mamy:\n- stół\n– krzesła\nI tyle.", "uk")).containsExactly(new Part("", List.of(
                new Paragraph("Mamy:", "uk"), new BulletList(List.of("stół", "krzesła"), "uk"), new Paragraph("I tyle.", "uk"))));
    }

    @Test
    void windowsLineEndsAndBlanksChangeNothing() {
        assertThat(Narrative.parts("Jeden.\r\n \r\n\r\nDwa.\r\n", "pl")).isEqualTo(Narrative.parts("Jeden.\n\nDwa.", "pl"));
    }
}
