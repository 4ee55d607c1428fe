package pl.pomost.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pl.pomost.search.Hit.Piece;
import pl.pomost.wording.Lemmas;

/** What is shown of a text: the part that says why it was found, words of any form marked, nothing lost and nothing made markup. */
class SnippetsTest {

    private final Snippets snippets = new Snippets(new Lemmas(), Set.of("szkola", "tlumacz"));

    @Test
    void wordsAreMarkedInAnyForm() {
        assertThat(marked(snippets.whole("W szkołach pomagają tłumacze; przyszkolny klub."))).containsExactly("szkołach", "tłumacze");
        assertThat(text(snippets.whole("W szkołach pomagają tłumacze."))).isEqualTo("W szkołach pomagają tłumacze.");
    }

    @Test
    void thePartWithMostOfTheWordsIsShown() {
        String text = "Na początku o szkole. " + "Potem długo nic o tym. ".repeat(40) + "Szkoła i tłumacz razem. " + "I znów nic. ".repeat(40);

        List<Piece> part = snippets.part(text);

        assertThat(marked(part)).containsExactly("Szkoła", "tłumacz");
        assertThat(part.get(0)).isEqualTo(new Piece("…", false));
        assertThat(part.get(part.size() - 1)).isEqualTo(new Piece("…", false));
        assertThat(text(part).length()).isBetween(100, 320);
    }

    @Test
    void aTextWithoutTheWordsIsShownFromItsBeginning() {
        assertThat(text(snippets.part("Ala ma kota. ".repeat(60)))).startsWith("Ala ma kota.").endsWith("…");
        assertThat(snippets.part("")).isEmpty();
        assertThat(text(snippets.part("a".repeat(500)))).hasSize(221);
    }

    @Test
    void markupIsPlainTextInPieces() {
        assertThat(snippets.whole("<b>szkoła</b> & \"tłumacz\"")).containsExactly(new Piece("<b>", false), new Piece("szkoła", true), new Piece("</b> & \"", false),
                new Piece("tłumacz", true), new Piece("\"", false));
    }

    @Test
    void whereOneTextEndsIsShown() {
        assertThat(text(snippets.whole("Szkoła\nTłumacz"))).isEqualTo("Szkoła · Tłumacz");
    }

    private static List<String> marked(List<Piece> pieces) {
        return pieces.stream().filter(Piece::marked).map(Piece::text).toList();
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
