package pl.pomost.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolishNumbersTest {

    @Test
    void numbersAreReadAsPeopleInPolandTypeThem() {
        assertThat(PolishNumbers.parse("1 200,50")).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("1200.50"));
        for (String same : List.of("1200,5", "1200.5", "1 200,50", "1\u00a0200,50", "1\u202f200,5", "1.200,50", " 1200,50 ")) {
            assertThat(PolishNumbers.parse(same)).as(same).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("1200.5"));
        }
        assertThat(PolishNumbers.parse("−3,25")).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("-3.25"));
        assertThat(PolishNumbers.parse("12 000 000")).contains(new BigDecimal("12000000"));
    }

    @Test
    void whatCouldMeanTwoThingsOrNothingIsRefused() {
        for (String wrong : List.of("1.200", "1,2,3", "12 00", "1 2345", "dwa", "1e5", "", "5 zł", "0x10", "1234567890123456", "--1", "1,")) {
            assertThat(PolishNumbers.parse(wrong)).as(wrong).isEmpty();
        }
    }

    @Test
    void anAmountMayBeFollowedByItsCurrency() {
        for (String typed : List.of("12 000,50 zł", "12\u00A0000,50\u00A0zł", "12000.50 PLN", "12000,50zł.", "12 000,50")) {
            assertThat(PolishNumbers.parseMoney(typed)).as(typed).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("12000.50"));
        }
        assertThat(List.of("zł", "12 EUR")).allSatisfy(wrong -> assertThat(PolishNumbers.parseMoney(wrong)).isEmpty());
    }

    @Test
    void whatStandsInAFieldIsReadBackTheSame() {
        for (String number : List.of("0", "0.5", "48000", "1250.5", "-7", "999999999999.9999")) {
            assertThat(PolishNumbers.parse(PolishNumbers.typed(new BigDecimal(number)))).as(number)
                    .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(number));
        }
        assertThat(PolishNumbers.typed(new BigDecimal("1250.50"))).isEqualTo("1 250,5");
    }
}
