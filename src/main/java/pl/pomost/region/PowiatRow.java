package pl.pomost.region;

import java.util.Set;
import pl.pomost.directory.PlanState;
import pl.pomost.directory.Powiat;

/**
 * Where one powiat is in an edition, with what its team has made so far.
 *
 * @param closed    workshops that are behind the team
 * @param workshops workshops of its scenario, 0 until they are prepared
 * @param planStatus as a file said it that brought the process; counts while nobody has taken the plan a step along its path
 */
public record PowiatRow(String teryt, String name, Powiat.Kind kind, String seat, int column, int row, boolean enrolled, int members,
        int closed, int workshops, int cards, int entries, int actions, String planStatus, PlanState planState) {

    /** The named steps of a powiat's way. */
    public enum Step {
        NOT_ENROLLED, ENROLLED, TEAM_GATHERED, AFTER_WORKSHOP, PLAN_SUBMITTED, PLAN_ACCEPTED
    }

    /** What ROPS has accepted, wherever it is by now. */
    private static final Set<PlanState> PASSED = Set.of(PlanState.ACCEPTED, PlanState.ADOPTED, PlanState.PUBLISHED, PlanState.IN_IMPLEMENTATION, PlanState.AMENDED, PlanState.CLOSED);

    public Step step() {
        if (!enrolled) {
            return Step.NOT_ENROLLED;
        }
        if (planState.isWithRops() || planState == PlanState.RETURNED) {
            return Step.PLAN_SUBMITTED;
        }
        if (PASSED.contains(planState)) {
            return Step.PLAN_ACCEPTED;
        }
        if (planStatus != null && planStatus.startsWith("zaakceptowany")) {
            return Step.PLAN_ACCEPTED;
        }
        if ("złożony".equals(planStatus)) {
            return Step.PLAN_SUBMITTED;
        }
        if (closed > 0) {
            return Step.AFTER_WORKSHOP;
        }
        return members > 0 ? Step.TEAM_GATHERED : Step.ENROLLED;
    }

    public boolean city() {
        return kind == Powiat.Kind.CITY;
    }

    /** Name without the word "powiat", for the tile map. */
    public String shortName() {
        return name.startsWith("powiat ") ? name.substring("powiat ".length()) : name;
    }

    /** Name that tells Słupsk from powiat słupski. */
    public String fullName() {
        return city() ? "miasto " + name : name;
    }
}
