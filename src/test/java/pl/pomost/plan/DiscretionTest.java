package pl.pomost.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.pomost.scenario.Scenarios;

class DiscretionTest {

    private final Discretion forAll = new Discretion(Audience.PUBLIC, Scenarios.shipped().current());
    private final Discretion full = new Discretion(Audience.FULL, Scenarios.shipped().current());

    @Test
    void fewerThanFivePeopleAreNotCountedInPublic() {
        assertThat(forAll.people(4)).isEqualTo("mniej niż\u00a05");
        assertThat(forAll.people(5)).isEqualTo("5");
        assertThat(forAll.people(0)).isEqualTo("0");
        assertThat(full.people(4)).isEqualTo("4");
    }

    @Test
    void theWordsAroundAHiddenCountHideItToo() {
        BigDecimal three = BigDecimal.valueOf(3);
        assertThat(forAll.around(three, "W 2026 r. programy dla trzech osób, w tym 13 kobiet i 3,5 etatu."))
                .isEqualTo("W 2026 r. programy dla mniej niż\u00a05 osób, w tym 13 kobiet i 3,5 etatu.");
        assertThat(forAll.around(three, "3 osoby; Trzy rodziny")).isEqualTo("mniej niż\u00a05 osoby; mniej niż\u00a05 rodziny");
        assertThat(full.around(three, "dla trzech osób")).isEqualTo("dla trzech osób");
    }

    @Test
    void whatAGoalOrAnIndicatorBeginsFromIsHiddenWhereItCountsPeople() {
        BigDecimal three = BigDecimal.valueOf(3);
        assertThat(forAll.baseline(three, Optional.of("osoby w programach"))).isEqualTo("mniej niż\u00a05");
        assertThat(forAll.drawn(Optional.of(three), Optional.of("dzieci"))).isEmpty();
        assertThat(forAll.baseline(three, Optional.of("szkoły"))).isEqualTo("3");
        assertThat(forAll.drawn(Optional.of(three), Optional.empty())).contains(three);
        assertThat(forAll.baseline(BigDecimal.TEN, Optional.of("osoby"))).isEqualTo("10");
        assertThat(full.baseline(three, Optional.of("osoby"))).isEqualTo("3");
    }

    @Test
    void wordsOfOthersThatTellOfVeryFewPeopleAreForbiddenAsAWhole() {
        assertThat(forAll.forbids("IPI – w 2026 r. trzy osoby, wzory dokumentów sprzed lat")).isTrue();
        assertThat(forAll.forbids("są dwie młode dziewczyny z Ukrainy")).isTrue();
        assertThat(forAll.forbids("przychodzi 20–25 osób, klasa ma 28 osób")).isFalse();
        assertThat(forAll.forbids("3 zmiany, 5 krajów")).isFalse();
        assertThat(full.forbids("trzy osoby")).isFalse();
    }
}
