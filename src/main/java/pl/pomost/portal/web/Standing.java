package pl.pomost.portal.web;

import java.util.List;
import java.util.Optional;
import pl.pomost.access.Rail;
import pl.pomost.shared.Counted;
import pl.pomost.shared.NounTexts;

/**
 * Where one powiat stands, for its page and for the home of its team.
 *
 * @param reached how many stages are done or under way
 * @param missing groups that nobody in the team comes from, while it is being gathered
 * @param toCheck entries of the diagnosis that have to be checked before the team says how things should be
 * @param checkedBefore number of the workshop at which it does so
 * @param newerScenario version that the team could take over for workshops not opened yet
 * @param outside whether the coordinator who looks is nobody of the team yet
 * @param later   the next edition that the coordinator may apply for already
 * @param agreements what waits for the team's answer
 * @param plan    how complete the plan is; empty until the workshops are over
 */
record Standing(String teryt, String name, String seat, String edition, List<Rail.Step> path, int reached, NextStep next, List<String> missing, List<Fact> facts,
        long toCheck, int checkedBefore, Optional<Readiness> plan, Optional<String> newerScenario, boolean outside, Optional<Later> later, List<Asked> agreements) {

    /**
     * @param blocking what ROPS would send back, the first few
     * @param more     how many more there are
     */
    record Readiness(int percent, List<Gap> blocking, int more) {

        /** How many criteria that block the plan are not met. */
        int unmet() {
            return blocking.size() + more;
        }
    }

    /** A criterion that is not met, and where the list of what is missing speaks of it. */
    record Gap(String code, String text, String address) {
    }

    /**
     * The one thing to do now.
     *
     * @param deed whether the button does it at once instead of leading to a page
     */
    record NextStep(String title, String text, String address, String button, boolean deed) {

        NextStep(String title, String text, String address, String button) {
            this(title, text, address, button, false);
        }
    }

    /** Something that was sent to all teams and waits for this one's answer. @param term until when, in words */
    record Asked(String address, String code, String title, String term) {
    }

    /** Another edition, and where the powiat applies for it. */
    record Later(String edition, String address) {
    }

    /** A number with its noun in the right form. */
    record Fact(String noun, int number) {
    }

    /** How many stages there are, in words. */
    public String pathCounted() {
        return Counted.of(path.size(), NounTexts::workshop);
    }

    /** How many entries have to be checked, in words. */
    public String toCheckCounted() {
        return Counted.of(Math.toIntExact(toCheck), NounTexts::entry);
    }

    /** The title of the stage that is under way, or of the last one done. */
    public String nowTitle() {
        return path.isEmpty() ? "" : path.get(Math.max(0, reached - 1)).title();
    }
}
