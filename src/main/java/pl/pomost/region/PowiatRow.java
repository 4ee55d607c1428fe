package pl.pomost.region;

import pl.pomost.directory.Powiat;

/**
 * Where one powiat is in an edition, with what its team has made so far.
 *
 * @param closed    workshops that are behind the team
 * @param workshops workshops of its scenario, 0 until they are prepared
 */
public record PowiatRow(String teryt, String name, Powiat.Kind kind, String seat, int column, int row, boolean enrolled, int members,
        int closed, int workshops, int cards, int entries, int actions, String planStatus) {

    /** The named steps of a powiat's way. */
    public enum Step {
        NOT_ENROLLED, ENROLLED, TEAM_GATHERED, AFTER_WORKSHOP, PLAN_SUBMITTED, PLAN_ACCEPTED
    }

    public Step step() {
        if (!enrolled) {
            return Step.NOT_ENROLLED;
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
