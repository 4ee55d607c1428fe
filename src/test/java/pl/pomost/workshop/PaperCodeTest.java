package pl.pomost.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Codes on printed cards: short, and a slip of the finger is no other card. */
class PaperCodeTest {

    @Test
    void aCodeIsReadHoweverItWasTyped() {
        String printed = new PaperCode(12).toString();
        assertThat(printed).matches("012[A-Z]");
        assertThat(PaperCode.typed(" 12-" + printed.toLowerCase().charAt(3))).contains(new PaperCode(12));
        assertThat(PaperCode.typed("")).isEmpty();
        assertThat(PaperCode.typed("12")).isEmpty();
        assertThat(PaperCode.typed("W2-012")).isEmpty();
    }

    @Test
    void oneWrongDigitOrTwoChangedPlacesAreFound() {
        IntStream.rangeClosed(1, 999).forEach(number -> {
            String code = new PaperCode(number).toString();
            for (int place = 0; place < 3; place++) {
                for (char digit = '0'; digit <= '9'; digit++) {
                    String slip = code.substring(0, place) + digit + code.substring(place + 1);
                    assertThat(slip.equals(code) || PaperCode.typed(slip).isEmpty()).as("%s for %s", slip, code).isTrue();
                }
            }
            for (int place = 0; place < 2; place++) {
                String slip = code.substring(0, place) + code.charAt(place + 1) + code.charAt(place) + code.substring(place + 2);
                assertThat(slip.equals(code) || PaperCode.typed(slip).isEmpty()).as("%s for %s", slip, code).isTrue();
            }
        });
    }
}
