package pl.pomost.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers here are the common samples of textbooks or computed for the test; they belong to nobody. */
class PeselTest {

    private static final LocalDate TODAY = LocalDate.of(2028, 1, 10);

    @ParameterizedTest
    @ValueSource(strings = {"44051401458", "PESEL: 44051401458.", "440514 01458", "440514-01458", "(02070803628)", "44051401359"})
    void validNumbersAreFound(String text) {
        assertThat(Pesel.in(text, TODAY)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "44051401457", // wrong check digit
        "144051401458", "440514014580", // twelve digits
        "10 4405 1401 4580 0000 1234 5678", // an account
        "00000000000", // no such day, though the check digit is right
        "44133101450", "tel. 58 000 00 01", "+48 58 000 00 01", "2027-06-15 10:00", ""})
    void otherNumbersAreNot(String text) {
        assertThat(Pesel.in(text, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2027-12-31,0", "2028-01-10,1"})
    void birthMustNotLieAhead(LocalDate today, int found) {
        assertThat(Pesel.in(numberBornOn("280110"), today)).hasSize(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Jan Kowalski, 44051401458|true", "numer 44051401458 należy do Anny Kowalskiej-Nowak|true",
        "nr 44051401458 bez nazwiska|false", "Олена Ковальчук 44051401458|true"})
    void nameBesideTheNumberIsNoticed(String text, boolean named) {
        assertThat(Pesel.in(text, TODAY)).singleElement().matches(number -> Pesel.withName(text, number) == named);
    }

    /** A sample with the right check digit; 20 is added to the month of those born after 1999. */
    private static String numberBornOn(String day) {
        int[] weights = {1, 3, 7, 9, 1, 3, 7, 9, 1, 3};
        String ten = day.substring(0, 2) + (Integer.parseInt(day.substring(2, 4)) + 20) + day.substring(4) + "0000";
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (ten.charAt(i) - '0');
        }
        return ten + (10 - sum % 10) % 10;
    }
}
