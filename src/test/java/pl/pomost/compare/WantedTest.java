package pl.pomost.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When sums of sources may be set against what a source has for the region. */
class WantedTest {

    @ParameterizedTest
    @CsvSource({"powiat,2205", "obszar,EDU", "standard,EDU-1", "stan,secured"})
    void aPartIsNotSetAgainstTheWhole(String name, String value) {
        assertThat(Wanted.of(Question.of(Map.of(name, List.of(value)))).isWholeOfSources()).isFalse();
    }

    @Test
    void aSourceOrAYearAloneTakesNothingFromItsOwnSum() {
        assertThat(Wanted.of(Question.of(Map.of())).isWholeOfSources()).isTrue();
        assertThat(Wanted.of(Question.of(Map.of("rok", List.of("2028")))).isWholeOfSources()).as("against what it has for that year").isTrue();
        assertThat(Wanted.of(Question.of(Map.of("zrodlo", List.of("FAMI"), "edition", List.of("2027")))).isWholeOfSources()).isTrue();
    }
}
