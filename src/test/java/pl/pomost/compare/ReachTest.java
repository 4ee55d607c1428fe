package pl.pomost.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.pomost.access.Duty;
import pl.pomost.access.Membership.Kind;
import pl.pomost.access.Viewer;

/** How far whoever has one duty sees in comparisons. */
class ReachTest {

    @ParameterizedTest(name = "{0} of {1}{2}: levels {3}, entries {4}, postulates of the own powiat {5}, of others {6}")
    @CsvSource({
            "MEMBER, 2205, , EDU ZDR, '', true, false",
            "AREA_LEADER, 2205, EDU, EDU ZDR, '', true, false",
            "SCRIBE, 2205, , EDU ZDR, '', true, false",
            "COORDINATOR, 2205, , EDU ZDR, EDU ZDR, true, false",
            "OBSERVER, 2205, , '', '', false, false",
            "OBSERVER, , , EDU ZDR, EDU ZDR, false, false",
            "DEPARTMENT, , , EDU ZDR, EDU ZDR, false, false",
            "FACILITATOR, 2205, , '', '', false, false"})
    void aDutyOpens(Kind kind, String powiat, String area, String levels, String entries, boolean own, boolean others) {
        var viewer = new Viewer(Optional.empty(), "Ktoś", "ktos", Set.of(), Set.of(new Duty(kind, Optional.ofNullable(powiat), Optional.ofNullable(area), Optional.empty(), Optional.empty())));
        Reach reach = Reach.of(viewer, Set.of());
        for (String each : new String[] {"EDU", "ZDR"}) {
            assertThat(reach.seesLevelsOf(each)).as("levels of " + each).isEqualTo(levels.contains(each));
            assertThat(reach.seesEntriesOf(each)).as("entries of " + each).isEqualTo(entries.contains(each));
        }
        assertThat(reach.seesAsksOf("2205")).isEqualTo(own);
        assertThat(reach.seesAsksOf("2206")).isEqualTo(others);
        assertThat(reach.opens("2205", "EDU")).isEqualTo(own || entries.contains("EDU"));
    }

    @ParameterizedTest
    @CsvSource({"EDU, true", "ZDR, false"})
    void anExpertSeesTheirAreasAlone(String area, boolean seen) {
        Reach reach = Reach.of(Viewer.NOBODY, Set.of("EDU"));
        assertThat(reach.seesLevelsOf(area)).isEqualTo(seen);
        assertThat(reach.seesEntriesOf(area)).isEqualTo(seen);
        assertThat(reach.seesEveryArea()).isFalse();
        assertThat(reach.seesAsksOf("2205")).isFalse();
    }
}
