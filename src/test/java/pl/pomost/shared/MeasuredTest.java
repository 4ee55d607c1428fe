package pl.pomost.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuredTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"15 | % | 15~%", "48 000 | zł | 48 000~zł", "3 | tys. zł | 3~tys. zł", "5 | km | 5~km", "146 000 | osoby | osoby: 146 000",
        "0 → 30 | godziny | godziny: 0 → 30", "38 | pracodawcy | pracodawcy: 38", "7 | miejsca | miejsca: 7", "12 | '' | 12"})
    void aSignFollowsItsNumberAndAWordStandsBeforeIt(String number, String unit, String said) {
        assertThat(Measured.of(number, Optional.of(unit))).isEqualTo(said.replace('~', Typography.NBSP));
    }
}
