package pl.pomost.portal.web;

import java.util.List;
import java.util.Optional;
import pl.pomost.access.Rail;

/**
 * Where one powiat stands, for its page and for the home of its team.
 *
 * @param reached how many stages are done or under way
 * @param plan    how complete the plan is; empty until the workshops are over
 */
record Standing(String teryt, String name, String seat, String edition, List<Rail.Step> path, int reached, NextStep next, List<Fact> facts,
        Optional<Readiness> plan) {

    /**
     * @param blocking what ROPS would send back, the first few
     * @param more     how many more there are
     */
    record Readiness(int percent, List<Gap> blocking, int more) {
    }

    /** A criterion that is not met, and where the list of what is missing speaks of it. */
    record Gap(String code, String text, String address) {
    }

    /** The one thing to do now. */
    record NextStep(String title, String text, String address, String button) {
    }

    /** A number with its noun in the right form. */
    record Fact(String noun, int number) {
    }

    /** The title of the stage that is under way, or of the last one done. */
    public String nowTitle() {
        return path.isEmpty() ? "" : path.get(Math.max(0, reached - 1)).title();
    }
}
