package pl.pomost.diagnosis.web;

import java.util.List;
import java.util.Optional;
import pl.pomost.shared.WordDifference.Piece;

/**
 * One standard as its page shows it.
 *
 * @param version    of the standard that the page speaks of
 * @param everything whether the viewer may see individual ratings, in sum
 * @param own        the level that the viewer gave, empty text while none; nothing for those who cannot rate
 * @param counted    hands counted at the table by level; nothing for those who may not count
 * @param spread     how many people gave which level
 * @param outdated   when the team was assessed by an older version than the one in force
 * @param aims       what leads to the targets, and what others did
 * @param told       what to say about the deed just done
 */
record StandardView(String teryt, String powiat, int version, boolean mayEdit, boolean everything, Optional<String> own, List<String> counted, int evidenceFrom, StandardRow row, String areaName, String measure,
        String dataSource, List<Spread> spread, Optional<String> previous, Optional<String> next, Optional<Outdated> outdated, AimsView aims, Told told) {

    /**
     * The team was assessed by an older version than the one in force.
     *
     * @param anew   whether the form is for the version in force
     * @param levels whose conditions differ
     */
    record Outdated(int by, int now, boolean anew, List<LevelChange> levels) {
    }

    /** A level whose condition is another one now. */
    record LevelChange(int level, List<Piece> pieces) {
    }

    /** About a rating just given: said in the page's own words. */
    enum Told {
        NOTHING, OWN, OWN_MISSING, OTHER_VERSION, HANDS;

        /** Whether the viewer's own rating was not taken. */
        public boolean refused() {
            return this == OWN_MISSING || this == OTHER_VERSION;
        }
    }

    /** Who has not rated yet looks at the others' ratings when they want to, not first. */
    public boolean ratesFirst() {
        return own.filter(String::isEmpty).isPresent();
    }

    public String list() {
        return "/powiaty/" + teryt + "/samoocena";
    }

    /**
     * @param people  in words
     * @param length  of its bar
     * @param names of those who gave it; empty for those who may not know them
     */
    record Spread(String level, int count, String people, int length, String names) {

        static final int LONGEST = 360;

        /** Where its bar begins in the picture. */
        public int top() {
            return Integer.parseInt(level) * 40;
        }
    }
}
