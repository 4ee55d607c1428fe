package pl.pomost.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Two people who began from one text. */
class MergingTest {

    private static final String BASE = "Wstęp.\n\nŚrodek.\n\nKoniec.";

    @Test
    void changesInDifferentParagraphsComeTogether() {
        assertThat(Merging.of(BASE, "Wstęp Ani.\n\nŚrodek.\n\nKoniec.", "Wstęp.\n\nŚrodek.\n\nKoniec Jana.")).contains("Wstęp Ani.\n\nŚrodek.\n\nKoniec Jana.");
        assertThat(Merging.of(BASE, "Wstęp.\n\nŚrodek.\n\nKoniec Jana.", "Wstęp Ani.\n\nŚrodek.\n\nKoniec.")).contains("Wstęp Ani.\n\nŚrodek.\n\nKoniec Jana.");
    }

    @Test
    void paragraphsTakenOutAndPutInMoveNothingElse() {
        assertThat(Merging.of(BASE, "Przed.\nDwie.\nWstęp.\n\nŚrodek.\n\nKoniec.", "Wstęp.\n\nŚrodek.\n")).contains("Przed.\nDwie.\nWstęp.\n\nŚrodek.\n");
    }

    @Test
    void twoChangesOfOneParagraphNeedAReader() {
        assertThat(Merging.of(BASE, "Wstęp Ani.\n\nŚrodek.\n\nKoniec.", "Wstęp Jana.\n\nŚrodek.\n\nKoniec.")).isEmpty();
    }

    @Test
    void changesOfNeighbouringLinesNeedAReader() {
        assertThat(Merging.of("Raz.\nDwa.\nTrzy.", "Raz!\nDwa.\nTrzy.", "Raz.\nDwa!\nTrzy.")).isEmpty();
        assertThat(Merging.of("Raz.\nDwa.\nTrzy.", "Raz.\nDwa!\nTrzy.", "Raz!\nDwa.\nTrzy.")).isEmpty();
        assertThat(Merging.of("Raz.\nDwa.\nTrzy.", "Raz!\nDwa.\nTrzy.", "Raz.\nDwa.\nTrzy!")).contains("Raz!\nDwa.\nTrzy!");
    }

    @Test
    void twoLinesPutIntoOnePlaceNeedAReader() {
        assertThat(Merging.of("", "Tekst Ani.", "Tekst Jana.")).isEmpty();
        assertThat(Merging.of(BASE, BASE + "\nDopisek Ani.", BASE + "\nDopisek Jana.")).isEmpty();
    }

    @Test
    void aTextThatOnlyOnePersonChangedIsTheirs() {
        assertThat(Merging.of(BASE, BASE, "Inny.")).contains("Inny.");
        assertThat(Merging.of(BASE, "Inny.", BASE)).contains("Inny.");
        assertThat(Merging.of(BASE, BASE, BASE)).contains(BASE);
    }

    @Test
    void aTextOfVeryManyLinesIsLeftToAReader() {
        String most = "x\n".repeat(998) + "y\nz";
        assertThat(Merging.of(most, most.replace("z", "Z"), most)).contains(most.replace("z", "Z"));
        assertThat(Merging.of(most + "\n", most, most)).isEmpty();
        assertThat(Merging.of(most, most + "\n", most)).isEmpty();
        assertThat(Merging.of(most, most, most + "\n")).isEmpty();
    }
}
