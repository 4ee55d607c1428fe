package pl.pomost.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number takes the form of its noun that the language asks for. */
class CountedTest {

    @ParameterizedTest
    @CsvSource({"PL,1,kartka", "PL,2,kartki", "PL,5,kartek", "PL,12,kartek", "PL,21,kartek", "PL,22,kartki", "PLAIN,0,kartek"})
    void polishHasThreeForms(Language language, long count, String form) {
        assertThat(Counted.form(language, count, "kartka|kartki|kartek")).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({"1,картка", "2,картки", "5,карток", "11,карток", "12,карток", "21,картка", "22,картки", "111,карток", "0,карток"})
    void inUkrainianTwentyOneIsLikeOne(long count, String form) {
        assertThat(Counted.form(Language.UK, count, "картка|картки|карток")).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({"1,card", "0,cards", "2,cards", "21,cards"})
    void englishHasTwo(long count, String form) {
        assertThat(Counted.form(Language.EN, count, "card|cards")).isEqualTo(form);
    }

    @Test
    void aDateIsSaidAsTheLanguageSaysIt() {
        LocalDate day = LocalDate.of(2028, 1, 10);

        assertThat(Dates.inWords(day, Language.PL)).isEqualTo("10 stycznia 2028");
        assertThat(Dates.inWords(day, Language.UK)).isEqualTo("10 січня 2028");
        assertThat(Dates.inWords(day, Language.EN)).isEqualTo("10 January 2028");
    }
}
