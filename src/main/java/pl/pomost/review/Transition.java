package pl.pomost.review;

import static pl.pomost.directory.PlanState.ACCEPTED;
import static pl.pomost.directory.PlanState.ADOPTED;
import static pl.pomost.directory.PlanState.AMENDED;
import static pl.pomost.directory.PlanState.CLOSED;
import static pl.pomost.directory.PlanState.CONSULTATION;
import static pl.pomost.directory.PlanState.DRAFT;
import static pl.pomost.directory.PlanState.FORMAL_CHECK;
import static pl.pomost.directory.PlanState.IN_IMPLEMENTATION;
import static pl.pomost.directory.PlanState.PUBLISHED;
import static pl.pomost.directory.PlanState.RETURNED;
import static pl.pomost.directory.PlanState.SUBMITTED;
import static pl.pomost.directory.PlanState.SUBSTANTIVE_REVIEW;
import static pl.pomost.review.Actor.APPROVER;
import static pl.pomost.review.Actor.COORDINATOR;
import static pl.pomost.review.Actor.REVIEWER;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pl.pomost.directory.PlanState;

/**
 * The steps that a plan can take: from where, to where, who takes them and what has to hold. Everything else, on pages and in the API, is
 * computed from this table.
 */
public enum Transition {

    OPEN_CONSULTATION(Set.of(DRAFT), CONSULTATION, COORDINATOR),
    END_CONSULTATION(Set.of(CONSULTATION), DRAFT, COORDINATOR),
    /**
     * A draft that was returned or is amended is consulted beside its way: the plan stays where it is, for a term of correction goes on, and what
     * was published is never a first draft again.
     */
    CONSULT_AGAIN(Set.of(RETURNED, AMENDED), COORDINATOR),
    SUBMIT(Set.of(DRAFT, CONSULTATION, RETURNED, AMENDED), SUBMITTED, COORDINATOR, Guard.CONFIRMATION),
    START_FORMAL_CHECK(Set.of(SUBMITTED), FORMAL_CHECK, REVIEWER),
    START_SUBSTANTIVE_REVIEW(Set.of(FORMAL_CHECK), SUBSTANTIVE_REVIEW, REVIEWER),
    RETURN(Set.of(FORMAL_CHECK, SUBSTANTIVE_REVIEW), RETURNED, REVIEWER, Guard.NOTE),
    ACCEPT(Set.of(SUBSTANTIVE_REVIEW), ACCEPTED, APPROVER, Guard.NOTE, Guard.OTHER_PERSON, Guard.NO_OBSTACLE),
    /** The organ of the powiat wants something changed before it adopts; then it is judged again. */
    REVOKE_ACCEPTANCE(Set.of(ACCEPTED), RETURNED, APPROVER, Guard.NOTE),
    ADOPT(Set.of(ACCEPTED), ADOPTED, COORDINATOR),
    PUBLISH(Set.of(ADOPTED), PUBLISHED, COORDINATOR),
    START_IMPLEMENTATION(Set.of(PUBLISHED), IN_IMPLEMENTATION, COORDINATOR),
    AMEND(Set.of(PUBLISHED, IN_IMPLEMENTATION), AMENDED, COORDINATOR, Guard.NOTE),
    GIVE_UP_AMENDMENT(Set.of(AMENDED), IN_IMPLEMENTATION, COORDINATOR, Guard.NOTE),
    CLOSE(Set.of(IN_IMPLEMENTATION, AMENDED), CLOSED, COORDINATOR, Guard.NOTE);

    /** What has to hold beside the state and the actor. */
    public enum Guard {
        /** Why, in words. */
        NOTE,
        /** What is still missing has been listed and confirmed. */
        CONFIRMATION,
        /** Nothing blocks acceptance. */
        NO_OBSTACLE,
        /** Somebody else than those who reviewed. */
        OTHER_PERSON
    }

    private final Set<PlanState> from;
    private final Optional<PlanState> to;
    private final Actor actor;
    private final Set<Guard> guards;

    Transition(Set<PlanState> from, PlanState to, Actor actor, Guard... guards) {
        this(from, Optional.of(to), actor, guards);
    }

    /** One that leads nowhere else. */
    Transition(Set<PlanState> from, Actor actor, Guard... guards) {
        this(from, Optional.empty(), actor, guards);
    }

    Transition(Set<PlanState> from, Optional<PlanState> to, Actor actor, Guard... guards) {
        this.from = EnumSet.copyOf(from);
        this.to = to;
        this.actor = actor;
        this.guards = Set.of(guards);
    }

    /** Those that begin in this state, in the order of the path. */
    public static List<Transition> from(PlanState state) {
        return Stream.of(values()).filter(each -> each.leaves(state)).toList();
    }

    public boolean leaves(PlanState state) {
        return from.contains(state);
    }

    /** Where it leads from a state that it leaves. */
    public PlanState to(PlanState state) {
        return to.orElse(state);
    }

    /** Where it leads from every state; empty for one after which the plan is where it was. */
    public Optional<PlanState> to() {
        return to;
    }

    public Actor actor() {
        return actor;
    }

    public boolean asks(Guard guard) {
        return guards.contains(guard);
    }
}
