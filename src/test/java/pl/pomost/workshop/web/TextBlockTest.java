package pl.pomost.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextBlockTest {

    @Test
    void shortLinesAreHeadingsLinesWithAHyphenArePointsAndTheRestIsWords() {
        assertThat(TextBlock.of("Kto był\n- szkoła\n- urząd\n\nByło tłoczno.\nI dobrze.\n\nDalej\nKonkrety.")).satisfiesExactly(
                heading -> assertThat(heading.heading()).isTrue(),
                points -> assertThat(points.lines()).containsExactly("szkoła", "urząd"),
                words -> assertThat(words.lines()).containsExactly("Było tłoczno.", "I dobrze."),
                heading -> assertThat(heading.lines()).containsExactly("Dalej"),
                words -> assertThat(words.lines()).containsExactly("Konkrety."));
    }
}
