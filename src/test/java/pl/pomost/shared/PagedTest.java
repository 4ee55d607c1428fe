package pl.pomost.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of lists: those that are cut here, and those of which only a part was asked for. */
class PagedTest {

    @ParameterizedTest
    @CsvSource({"0, 1, 1, 0, 0", "1, 1, 1, 1, 1", "25, 1, 1, 1, 25", "25, 2, 1, 1, 25", "26, 2, 2, 26, 26", "60, 2, 2, 26, 50", "60, 9, 3, 51, 60", "60, -1, 1, 1, 25"})
    void aPageIsTheNearestThatIsThere(int all, int wanted, int number, int first, int last) {
        List<Integer> rows = IntStream.rangeClosed(1, all).boxed().toList();
        Paged<Integer> cut = Paged.of(rows, wanted, "q&");
        assertThat(cut.number()).isEqualTo(number);
        assertThat(cut.first()).isEqualTo(first);
        assertThat(cut.last()).isEqualTo(last);
        Paged<Integer> asked = Paged.of(all, wanted, "q&", (after, most) -> rows.stream().skip(after).limit(most).toList());
        assertThat(asked).as("whichever way it is made").isEqualTo(cut);
        assertThat(cut.with(List.of("x")).number()).isEqualTo(number);
    }

    @Test
    void everyRowIsOnThePageThatIsNamedForIt() {
        IntStream.rangeClosed(1, 80).forEach(place -> assertThat(Paged.of(IntStream.rangeClosed(1, 80).boxed().toList(), Paged.pageOf(place), "").rows()).contains(place));
        assertThat(Paged.pageOf(0)).isEqualTo(1);
    }
}
