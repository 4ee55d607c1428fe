package pl.pomost.review;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.NotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.access.Door;
import pl.pomost.access.Membership.Kind;
import pl.pomost.access.Roles;
import pl.pomost.access.Scope;
import pl.pomost.access.Viewer;
import pl.pomost.directory.PlanState;
import pl.pomost.process.Obstacle;
import pl.pomost.review.PathRules.Closed;
import pl.pomost.review.PathRules.Standing;

/** Every state × every step × every role: who may do what is what {@code steps.csv} says, which was written apart from the program. */
class EveryStepTest {

    private static final Map<PlanState, Map<String, Set<Transition>>> TABLE = table();
    private static final Obstacle BLOCKING = new Obstacle("Brakuje.", "", true, true);
    private static final Obstacle OTHER = new Obstacle("Brakuje czegoś mniejszego.", "", false, true);

    /** Everybody there is. Those whose name heads no column of the table may do nothing. */
    private static final Map<String, Viewer> ROLES = new LinkedHashMap<>();

    static {
        ROLES.put("coordinator", Door.viewer(Set.of(), Door.duty(Kind.COORDINATOR, Door.OWN)));
        ROLES.put("admin", Door.viewer(Set.of(Roles.ADMIN)));
        ROLES.put("reviewer", Door.viewer(Set.of(Roles.ROPS_REVIEWER)));
        ROLES.put("approver", Door.viewer(Set.of(Roles.ROPS_APPROVER)));
        ROLES.put("reviewer and approver", Door.viewer(Set.of(Roles.ROPS_REVIEWER, Roles.ROPS_APPROVER)));
        ROLES.put("nobody", Viewer.NOBODY);
        ROLES.put("auditor", Door.viewer(Set.of(Roles.AUDITOR)));
        ROLES.put("member", Door.viewer(Set.of(), Door.duty(Kind.MEMBER, Door.OWN)));
        ROLES.put("leader of an area", Door.viewer(Set.of(), Door.ofArea(Kind.AREA_LEADER, Optional.of(Door.OWN), "EDU")));
        ROLES.put("scribe", Door.viewer(Set.of(), Door.duty(Kind.SCRIBE, Door.OWN)));
        ROLES.put("facilitator", Door.viewer(Set.of(), Door.facilitator()));
        ROLES.put("coordinator of another powiat", Door.viewer(Set.of(), Door.duty(Kind.COORDINATOR, Door.OTHER)));
        ROLES.put("member of another powiat", Door.viewer(Set.of(), Door.duty(Kind.MEMBER, Door.OTHER)));
        ROLES.put("expert", Door.viewer(Set.of(), Door.ofArea(Kind.EXPERT, Optional.empty(), "EDU")));
        ROLES.put("department", Door.viewer(Set.of(), Door.ofArea(Kind.DEPARTMENT, Optional.empty(), "EDU")));
        ROLES.put("observer", Door.viewer(Set.of(), Door.observer()));
    }

    @Test
    void whoMayDoWhatIsWhatTheTableSays() {
        var differences = new ArrayList<String>();
        int asked = 0;
        for (PlanState state : PlanState.values()) {
            for (var role : ROLES.entrySet()) {
                Set<Transition> expected = TABLE.get(state).getOrDefault(role.getKey(), Set.of());
                for (Transition transition : Transition.values()) {
                    asked++;
                    if (isOpen(role.getValue(), state, transition) != expected.contains(transition)) {
                        differences.add(state + ", " + role.getKey() + ", " + transition);
                    }
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(asked).isEqualTo(12 * 16 * 15);
    }

    @ParameterizedTest
    @EnumSource(PlanState.class)
    void aClosedStepSaysWhyAndAnOpenOneHasNothingToSay(PlanState state) {
        ROLES.forEach((name, viewer) -> scope(viewer, state).filter(Scope::everything).ifPresent(scope -> PathRules.doors(standing(scope, state, Set.of(), List.of()))
                .forEach(door -> {
                    Transition step = door.transition();
                    assertThat(door.isClosedFor(Closed.STATE)).as("%s, %s", name, step).isEqualTo(TABLE.get(state).values().stream().noneMatch(open -> open.contains(step)));
                    assertThat(door.isClosedFor(Closed.ACTOR)).as("%s, %s", name, step)
                            .isEqualTo(TABLE.values().stream().noneMatch(row -> row.getOrDefault(name, Set.of()).contains(step)));
                    assertThat(door.isOpen()).isEqualTo(TABLE.get(state).getOrDefault(name, Set.of()).contains(step));
                })));
    }

    @ParameterizedTest
    @EnumSource(PlanState.class)
    void whoReviewedNeverAccepts(PlanState state) {
        Viewer both = ROLES.get("reviewer and approver");
        PathRules.doors(standing(scope(both, state).orElseThrow(), state, Set.of(both.username()), List.of())).forEach(door -> {
            assertThat(door.isClosedFor(Closed.SAME_PERSON)).as(door.transition().name()).isEqualTo(door.transition() == Transition.ACCEPT);
            assertThat(door.isOpen()).isEqualTo(door.transition() != Transition.ACCEPT && TABLE.get(state).get("reviewer and approver").contains(door.transition()));
        });
    }

    @ParameterizedTest
    @EnumSource(PlanState.class)
    void whatBlocksAcceptanceBlocksNothingElse(PlanState state) {
        for (String role : List.of("coordinator", "reviewer", "approver", "admin")) {
            Scope scope = scope(ROLES.get(role), state).orElseThrow();
            PathRules.doors(standing(scope, state, Set.of(), List.of(BLOCKING, OTHER))).forEach(door -> assertThat(door.isOpen())
                    .isEqualTo(door.transition() != Transition.ACCEPT && TABLE.get(state).get(role).contains(door.transition())));
        }
        assertThat(PathRules.door(Transition.ACCEPT, standing(scope(ROLES.get("approver"), state).orElseThrow(), state, Set.of(), List.of(OTHER))).isClosedFor(Closed.OBSTACLE)).isFalse();
    }

    @Test
    void inThePracticePowiatRopsDoesWhatACoordinatorDoes() {
        Scope scope = Door.to(ROLES.get("reviewer"), PlanState.DRAFT, true);
        assertThat(PathRules.door(Transition.SUBMIT, standing(scope, PlanState.DRAFT, Set.of(), List.of())).isOpen()).isTrue();
        assertThat(Actor.COORDINATOR.is(Door.to(ROLES.get("auditor"), PlanState.DRAFT, true))).isFalse();
    }

    @Test
    void everyStateIsReachedAndNoneButTheLastIsAnEnd() {
        assertThat(reachable(PlanState.DRAFT, EnumSet.noneOf(Transition.class))).containsExactlyInAnyOrder(PlanState.values());
        assertThat(Stream.of(PlanState.values()).filter(state -> Transition.from(state).isEmpty())).containsExactly(PlanState.CLOSED);
    }

    @Test
    void thereIsNoWayToAnAdoptionOrAPublicationThatPassesTheAcceptanceBy() {
        Set<PlanState> without = reachable(PlanState.DRAFT, EnumSet.of(Transition.ACCEPT));
        assertThat(without).containsExactlyInAnyOrder(PlanState.DRAFT, PlanState.CONSULTATION, PlanState.SUBMITTED, PlanState.FORMAL_CHECK, PlanState.SUBSTANTIVE_REVIEW,
                PlanState.RETURNED);
        assertThat(reachable(PlanState.DRAFT, EnumSet.of(Transition.ADOPT))).doesNotContain(PlanState.PUBLISHED, PlanState.IN_IMPLEMENTATION, PlanState.AMENDED, PlanState.CLOSED);
    }

    @Test
    void whatWasPublishedIsNeverADraftAgain() {
        assertThat(reachable(PlanState.PUBLISHED, EnumSet.noneOf(Transition.class))).doesNotContain(PlanState.DRAFT, PlanState.CONSULTATION);
        assertThat(Transition.from(PlanState.AMENDED)).contains(Transition.GIVE_UP_AMENDMENT, Transition.CLOSE);
    }

    /** Otherwise a term of correction would stop, and a published plan would be on its way to a first draft. */
    @Test
    void whatIsConsultedAgainStaysWhereItIs() {
        assertThat(Stream.of(PlanState.values()).filter(Transition.CONSULT_AGAIN::leaves)).containsExactly(PlanState.RETURNED, PlanState.AMENDED)
                .allMatch(state -> state.isDraftOpen() && Transition.CONSULT_AGAIN.to(state) == state);
        assertThat(Stream.of(Transition.values()).filter(each -> each.to().isEmpty())).containsExactly(Transition.CONSULT_AGAIN);
    }

    @Test
    void theDraftIsOpenWhereTheTeamIsAtWork() {
        assertThat(Stream.of(PlanState.values()).filter(PlanState::isDraftOpen)).containsExactly(PlanState.DRAFT, PlanState.CONSULTATION, PlanState.RETURNED,
                PlanState.IN_IMPLEMENTATION, PlanState.AMENDED);
        assertThat(Stream.of(PlanState.values()).filter(PlanState::isWithRops)).containsExactly(PlanState.SUBMITTED, PlanState.FORMAL_CHECK, PlanState.SUBSTANTIVE_REVIEW);
    }

    private static Set<PlanState> reachable(PlanState start, Set<Transition> closed) {
        Set<PlanState> reached = EnumSet.of(start);
        var open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            PlanState state = open.pop();
            Transition.from(state).stream().filter(each -> !closed.contains(each)).map(each -> each.to(state)).filter(reached::add).forEach(open::push);
        }
        return reached;
    }

    private static boolean isOpen(Viewer viewer, PlanState state, Transition transition) {
        return scope(viewer, state).filter(Scope::everything).filter(scope -> PathRules.door(transition, standing(scope, state, Set.of(), List.of())).isOpen()).isPresent();
    }

    /** Empty where the process does not exist for them. */
    private static Optional<Scope> scope(Viewer viewer, PlanState state) {
        try {
            return Optional.of(Door.to(viewer, state, false));
        } catch (NotFoundException closed) {
            return Optional.empty();
        }
    }

    private static Standing standing(Scope scope, PlanState state, Set<String> reviewers, List<Obstacle> obstacles) {
        return new Standing(state, Stream.of(Actor.values()).filter(actor -> actor.is(scope)).collect(Collectors.toSet()), scope.viewer().username(), reviewers, obstacles);
    }

    private static Map<PlanState, Map<String, Set<Transition>>> table() {
        try {
            List<String[]> lines = Files.readAllLines(Path.of("src/test/resources/review/steps.csv")).stream().filter(line -> !line.startsWith("#")).map(line -> line.split(";", -1)).toList();
            var table = new EnumMap<PlanState, Map<String, Set<Transition>>>(PlanState.class);
            for (String[] line : lines.subList(1, lines.size())) {
                var row = new LinkedHashMap<String, Set<Transition>>();
                for (int i = 1; i < line.length; i++) {
                    row.put(lines.get(0)[i], Stream.of(line[i].split(" ")).filter(name -> !name.isEmpty()).map(Transition::valueOf).collect(Collectors.toCollection(TreeSet::new)));
                }
                table.put(PlanState.valueOf(line[0]), row);
            }
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
