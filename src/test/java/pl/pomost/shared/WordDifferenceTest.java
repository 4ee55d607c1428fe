package pl.pomost.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.pomost.shared.WordDifference.Kind.GONE;
import static pl.pomost.shared.WordDifference.Kind.NEW;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.pomost.shared.WordDifference.Kind;
import pl.pomost.shared.WordDifference.Piece;

class WordDifferenceTest {

    @Test
    void onlyTheWordsThatDifferAreMarked() {
        List<Piece> pieces = WordDifference.between("Szkoły przyjmują uczniów po swojemu.", "Szkoły przyjmują uczniów według jednej procedury.");
        assertThat(of(pieces, GONE)).isEqualTo("po swojemu.");
        assertThat(of(pieces, NEW)).isEqualTo("według jednej procedury.");
    }

    @Test
    void equalTextsHaveOnePieceAndEmptyOnesNone() {
        assertThat(WordDifference.between("To samo.\nI to.", "To samo.\nI to.")).containsExactly(new Piece(Kind.SAME, "To samo.\nI to."));
        assertThat(WordDifference.between("", "")).isEmpty();
        assertThat(WordDifference.between("", "Nowy.")).containsExactly(new Piece(NEW, "Nowy."));
    }

    @Test
    void bothVersionsHoldEveryLineOfEach() {
        assertThat(WordDifference.both("Wstęp.\n\nZdanie Ani.\n\nKoniec.", "Wstęp.\n\nZdanie Jana.\n\nKoniec.\n\nDopisek."))
                .isEqualTo("Wstęp.\n\nZdanie Ani.\nZdanie Jana.\n\nKoniec.\n\nDopisek.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 60, 3000})
    void thePiecesGiveBothTextsBackLetterByLetter(int length) {
        Random random = new Random(length);
        for (int i = 0; i < (length > 100 ? 2 : 50); i++) {
            String before = text(random, length);
            String after = text(random, length);
            List<Piece> pieces = WordDifference.between(before, after);
            assertThat(without(pieces, NEW)).isEqualTo(before);
            assertThat(without(pieces, GONE)).isEqualTo(after);
        }
    }

    private static String text(Random random, int length) {
        return random.ints(length, 0, 8).mapToObj(i -> List.of("ala ", "ma ", "kota", "\n", "\n\n", "  ", "żółw,", "місто").get(i)).collect(Collectors.joining());
    }

    private static String of(List<Piece> pieces, Kind kind) {
        return pieces.stream().filter(piece -> piece.kind() == kind).map(Piece::text).collect(Collectors.joining(" ")).replaceAll("\\s+", " ");
    }

    private static String without(List<Piece> pieces, Kind kind) {
        return pieces.stream().filter(piece -> piece.kind() != kind).map(Piece::text).collect(Collectors.joining());
    }
}
