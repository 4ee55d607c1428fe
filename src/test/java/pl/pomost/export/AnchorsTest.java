package pl.pomost.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.pomost.export.Anchors.Piece;
import pl.pomost.testing.SamplePlan;

class AnchorsTest {

    private final Anchors anchors = new Anchors(SamplePlan.rich(), new XmlText());

    @Test
    void mentionsOfEntriesLeadToThemTogetherWithTheSignsBesideThem() {
        List<Piece> pieces = anchors.pieces("Patrz D-EDU-01, A-EDU-3 i X-EDU-9.", "");
        assertThat(pieces).extracting(Piece::text).containsExactly("Patrz ", "D-EDU-01,", " ", "A-EDU-3", " i X-EDU-9.");
        assertThat(pieces).filteredOn(piece -> piece.target().isPresent()).hasSize(2);
    }

    @Test
    void anEntryDoesNotLeadToItself() {
        assertThat(anchors.pieces("A-EDU-3", "A-EDU-3")).allMatch(piece -> piece.target().isEmpty());
    }

    @Test
    void theTextIsKeptToTheLetter() {
        String text = " (A-EDU-3)\nw D-EDU-01 – koniec ";
        assertThat(anchors.pieces(text, "").stream().map(Piece::text).reduce("", String::concat)).isEqualTo(text);
    }

    @Test
    void namesOfPlacesAreUniqueEvenWhenIdsAreNot() {
        assertThat(SamplePlan.rich().sections().map(section -> section.id()).distinct().count())
                .isLessThan(SamplePlan.rich().sections().count());
        var plan = SamplePlan.rich();
        Anchors places = new Anchors(plan, new XmlText());
        assertThat(plan.sections().map(places::place).map(Anchors.Place::name)).doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[A-Za-z][A-Za-z0-9_]{0,39}"));
    }
}
