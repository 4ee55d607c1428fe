package pl.pomost.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody is reminded of a term three days before it and on the day, and on no other. */
class LetterDaysTest {

    @ParameterizedTest(name = "{0} days before: {1}")
    @CsvSource({"7,false", "4,false", "3,true", "2,false", "1,false", "0,true", "-1,false"})
    void remindsTwice(int left, boolean reminds) {
        LocalDate today = LocalDate.of(2028, 2, 28);
        assertThat(LetterDays.isOne(today, today.plusDays(left))).isEqualTo(reminds);
    }
}
