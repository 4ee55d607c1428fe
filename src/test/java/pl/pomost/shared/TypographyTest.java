package pl.pomost.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Szkoła w Żukowie i w Baninie | Szkoła w~Żukowie i~w~Baninie",
        "i w domu | i~w~domu",
        "A to dopiero, (o czym mowa) | A~to dopiero, (o~czym mowa)",
        "Мати з дитиною в школі | Мати з~дитиною в~школі",
        "I saw a school | I~saw a~school",
        "to kosztuje 12 zł i 48 000 zł | to kosztuje 12~zł i~48~000~zł",
        "do 30 czerwca 2028 r. co najmniej | do 30~czerwca~2028~r. co najmniej",
        "Zarządzenie nr 41/2027 J. Miotk, art. 4 ust. 1 pkt 1 | Zarządzenie nr~41/2027 J.~Miotk, art.~4 ust.~1~pkt~1",
        "plan – nasz | plan~– nasz",
        "w 2027 100 osób | w~2027 100~osób",
        "don't break | don't break",
        "w ostatnich 24 miesiącach i co 2 lata | w~ostatnich 24~miesiącach i~co 2~lata",
        "ala ma kota | ala ma kota"
    })
    void whatBelongsTogetherStaysOnOneLine(String typed, String set) {
        assertThat(Typography.glue(typed)).isEqualTo(set.replace('~', Typography.NBSP));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "i  w\tdomu z 1 000 000 zł w 2028 r. i J. K. Nowak – a dalej o o o",
        "58 000 00 01, 1 000 12 345, 5 m w dół",
        "Dz. U. z 2023 r. poz. 1440, § 3 ust. 2"
    })
    void gluingTwiceChangesNothingMore(String typed) {
        String once = Typography.glue(typed);
        assertThat(Typography.glue(once)).isEqualTo(once);
    }

    @Test
    void aLoneLetterLosesEvenALineBreakAfterIt() {
        assertThat(Typography.glue("pracuje w\nszkole")).isEqualTo("pracuje w\u00A0szkole");
    }

    @Test
    void wordsAreNeverChanged() {
        String typed = "Zażółć gęślą jaźń w 3 dni, 12 zł – i tyle";
        assertThat(Typography.glue(typed).replace(Typography.NBSP, ' ')).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"48000 | 48~000~zł", "1250.5 | 1~250,50~zł", "0 | 0~zł", "30027000.00 | 30~027~000~zł",
        "-12 | −12~zł"})
    void moneyIsWrittenAsInAPolishOffice(BigDecimal amount, String written) {
        assertThat(Typography.money(amount)).isEqualTo(written.replace('~', Typography.NBSP));
    }

    @Test
    void numbersAndDaysAreWrittenAsInAPolishOffice() {
        assertThat(Typography.number(146000)).isEqualTo("146\u00A0000");
        assertThat(Typography.number(new BigDecimal("12.50"))).isEqualTo("12,5");
        LocalDate day = LocalDate.of(2028, 1, 10);
        assertThat(Typography.date(day)).isEqualTo("10.01.2028");
        assertThat(Typography.dateInWords(day)).isEqualTo("10\u00A0stycznia\u00A02028\u00A0r.");
        assertThat(Typography.quarter(LocalDate.of(2028, 6, 30))).isEqualTo("II\u00A0kw.\u00A02028");
        assertThat(Typography.years(day, LocalDate.of(2030, 12, 31))).isEqualTo("2028–2030");
    }
}
