package pl.pomost.portal.web;

import java.util.List;
import pl.pomost.access.Rail;

/**
 * Where one powiat stands, for its page and for the home of its team.
 *
 * @param reached how many stages are done or under way
 */
record Standing(String teryt, String name, String seat, String edition, List<Rail.Step> path, int reached, NextStep next, List<Fact> facts) {

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
