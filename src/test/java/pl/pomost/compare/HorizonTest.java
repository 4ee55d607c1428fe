package pl.pomost.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.pomost.access.Duty;
import pl.pomost.access.Membership.Kind;
import pl.pomost.access.Viewer;

/** How far whoever has one duty sees in comparisons. */
class HorizonTest {

    @ParameterizedTest(name = "{0} of {1}{2}: compares {3}, reads postulates of the own powiat {4}, of others {5}")
    @CsvSource({
            "MEMBER, 2205, , '', true, false",
            "AREA_LEADER, 2205, EDU, '', true, false",
            "SCRIBE, 2205, , '', true, false",
            "COORDINATOR, 2205, , EDU ZDR, true, false",
            "OBSERVER, 2205, , '', false, false",
            "OBSERVER, , , EDU ZDR, false, false",
            "DEPARTMENT, , , EDU ZDR, false, false",
            "FACILITATOR, 2205, , '', false, false"})
    void aDutyOpens(Kind kind, String powiat, String area, String levels, boolean own, boolean others) {
        var viewer = new Viewer(Optional.empty(), "Ktoś", "ktos", Set.of(), Set.of(new Duty(kind, Optional.ofNullable(powiat), Optional.ofNullable(area), Optional.empty(), Optional.empty())));
        Horizon reach = Horizon.of(viewer, Set.of());
        for (String each : new String[] {"EDU", "ZDR"}) {
            assertThat(reach.sees(each)).as("levels of " + each).isEqualTo(levels.contains(each));
        }
        assertThat(reach.seesAsksOf("2205")).isEqualTo(own);
        assertThat(reach.seesAsksOf("2206")).isEqualTo(others);
        assertThat(reach.opens("2205", "EDU")).isEqualTo(own || levels.contains("EDU"));
    }

    /** A member of a team who is in the group of an area compares that area, and still reads the own powiat alone elsewhere. */
    @Test
    void aMemberOfAGroupComparesItsArea() {
        var viewer = new Viewer(Optional.empty(), "Ktoś", "ktos", Set.of(), Set.of(new Duty(Kind.MEMBER, Optional.of("2205"), Optional.empty(), Optional.empty(), Optional.empty()),
                new Duty(Kind.GROUP, Optional.empty(), Optional.of("EDU"), Optional.empty(), Optional.empty())));
        Horizon reach = Horizon.of(viewer, viewer.expertIn());
        assertThat(reach.sees("EDU")).isTrue();
        assertThat(reach.sees("ZDR")).isFalse();
        assertThat(reach.opens("2205", "ZDR")).isTrue();
        assertThat(reach.opens("2206", "ZDR")).isFalse();
        assertThat(reach.seesEveryArea()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"EDU, true", "ZDR, false"})
    void anExpertSeesTheirAreasAlone(String area, boolean seen) {
        Horizon reach = Horizon.of(Viewer.NOBODY, Set.of("EDU"));
        assertThat(reach.sees(area)).isEqualTo(seen);
        assertThat(reach.seesEveryArea()).isFalse();
        assertThat(reach.seesAsksOf("2205")).isFalse();
    }
}
