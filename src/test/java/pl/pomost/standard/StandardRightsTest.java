package pl.pomost.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.ForbiddenException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.pomost.access.Roles;
import pl.pomost.access.Viewer;
import pl.pomost.shared.Choice;

/** Who writes and moves a version of a standard: every state by every kind of reader, written down once more by hand. */
class StandardRightsTest {

    /** Moderators by name: groups that they lead, of which area. */
    private static final Map<String, List<String>> LEAD = Map.of("edukacja", List.of("EDU"), "druga", List.of("EDU-2"), "zdrowie", List.of("ZDR"), "dwie", List.of("EDU", "ZDR"));
    private static final Map<String, String> AREA = Map.of("EDU", "EDU", "EDU-2", "EDU", "ZDR", "ZDR");

    private final StandardRights rights = new StandardRights(List.of(new StandardGroups() {

        @Override
        public List<Choice> writtenForBy(Viewer viewer, String area) {
            return LEAD.getOrDefault(viewer.username(), List.of()).stream().filter(group -> AREA.get(group).equals(area)).map(group -> new Choice(group, "Zespół " + group)).toList();
        }

        @Override
        public Optional<String> name(String owner) {
            return AREA.containsKey(owner) ? Optional.of("Zespół " + owner) : Optional.empty();
        }
    }));

    /** The version is of EDU, owned by the group EDU. */
    @ParameterizedTest(name = "{0} may move a {1} version to {2}")
    @CsvSource(nullValues = "-", value = {
            "rops, DRAFT, OPINION WITHDRAWN", "rops, OPINION, DRAFT AGREED WITHDRAWN", "rops, AGREED, RECOMMENDED WITHDRAWN", "rops, RECOMMENDED, WITHDRAWN", "rops, WITHDRAWN, -",
            "admin, DRAFT, OPINION WITHDRAWN", "admin, OPINION, DRAFT AGREED WITHDRAWN", "admin, AGREED, RECOMMENDED WITHDRAWN", "admin, RECOMMENDED, WITHDRAWN", "admin, WITHDRAWN, -",
            "edukacja, DRAFT, OPINION WITHDRAWN", "edukacja, OPINION, DRAFT AGREED WITHDRAWN", "edukacja, AGREED, -", "edukacja, RECOMMENDED, -", "edukacja, WITHDRAWN, -",
            "dwie, DRAFT, OPINION WITHDRAWN", "dwie, OPINION, DRAFT AGREED WITHDRAWN", "dwie, AGREED, -", "dwie, RECOMMENDED, -", "dwie, WITHDRAWN, -",
            "druga, DRAFT, -", "druga, OPINION, -", "druga, AGREED, -", "druga, RECOMMENDED, -", "druga, WITHDRAWN, -",
            "zdrowie, DRAFT, -", "zdrowie, OPINION, -", "zdrowie, AGREED, -", "auditor, DRAFT, -", "auditor, OPINION, -", "auditor, AGREED, -",
            "ktoś, DRAFT, -", "ktoś, OPINION, -", "ktoś, AGREED, -", "'', DRAFT, -", "'', OPINION, -", "'', AGREED, -"})
    void everyReaderInEveryState(String who, StandardState state, String to) {
        Set<StandardState> expected = to == null ? Set.of() : Arrays.stream(to.split(" ")).map(StandardState::valueOf).collect(Collectors.toSet());
        CatalogueVersion version = version(state, Optional.of("EDU"));
        assertThat(new HashSet<>(rights.moves(viewer(who), version))).isEqualTo(expected);
        boolean writes = List.of("rops", "admin", "edukacja", "dwie").contains(who);
        assertThat(rights.mayWrite(viewer(who), version)).isEqualTo(writes);
        for (StandardState wanted : state.next()) {
            if (expected.contains(wanted)) {
                rights.requireMove(viewer(who), version, wanted);
            } else {
                assertThatThrownBy(() -> rights.requireMove(viewer(who), version, wanted)).isInstanceOf(ForbiddenException.class);
            }
        }
    }

    @Test
    void whatNoGroupOwnsIsForTheRegion() {
        assertThat(rights.moves(viewer("edukacja"), version(StandardState.DRAFT, Optional.empty()))).isEmpty();
        assertThat(rights.mayWrite(viewer("edukacja"), version(StandardState.DRAFT, Optional.empty()))).isFalse();
        assertThat(rights.mayWrite(viewer("rops"), version(StandardState.DRAFT, Optional.empty()))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"rops, EDU, true, ''", "edukacja, EDU, true, EDU", "edukacja, ZDR, false, ''", "dwie, EDU, true, EDU", "dwie, ZDR, true, ZDR", "druga, EDU, true, EDU-2", "ktoś, EDU, false, ''", "'', EDU, false, ''"})
    void aModeratorProposesInTheAreaOfTheGroupAndInItsName(String who, String area, boolean may, String groups) {
        assertThat(rights.mayPropose(viewer(who), area)).isEqualTo(may);
        assertThat(String.join(" ", Choice.codes(rights.owners(viewer(who), area)))).isEqualTo(groups);
        if (!who.equals("rops")) {
            assertThatThrownBy(() -> rights.requirePropose(viewer(who), area, Optional.of("BEZ"))).as("in the name of a group that they do not lead").isInstanceOf(ForbiddenException.class);
        }
    }

    @Test
    void aGroupThatNobodyKnowsIsCalledByItsCode() {
        assertThat(rights.name("EDU")).isEqualTo("Zespół EDU");
        assertThat(rights.name("dawna")).isEqualTo("dawna");
    }

    private static CatalogueVersion version(StandardState state, Optional<String> owner) {
        Wording wording = null;
        return new CatalogueVersion("EDU-3", 2, "EDU", 300, state, wording, Optional.empty(), owner, Optional.empty(), 0);
    }

    private static Viewer viewer(String name) {
        Set<String> roles = switch (name) {
            case "rops" -> Set.of(Roles.ROPS_APPROVER);
            case "admin" -> Set.of(Roles.ADMIN);
            case "auditor" -> Set.of(Roles.AUDITOR);
            default -> Set.of();
        };
        return new Viewer(Optional.empty(), name, name, roles, Set.of());
    }
}
