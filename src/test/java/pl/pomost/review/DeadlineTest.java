package pl.pomost.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many days are left is said as people say it. */
class DeadlineTest {

    private static final LocalDate DUE = LocalDate.of(2028, 1, 31);

    @ParameterizedTest
    @CsvSource({"21, zostało 21 dni", "5, zostało 5 dni", "2, zostały 2 dni", "22, zostały 22 dni", "1, został 1 dzień", "0, dziś ostatni dzień",
        "-1, termin minął 1 dzień temu", "-4, termin minął 4 dni temu"})
    void daysLeftAreSaidAsPeopleSayThem(int left, String words) {
        Deadline deadline = new Deadline(DUE, DUE.minusDays(left));
        assertThat(deadline.words().replace('\u00a0', ' ')).isEqualTo(words);
        assertThat(deadline.daysLeft()).isEqualTo(left);
        assertThat(deadline.isOver()).isEqualTo(left < 0);
    }
}
