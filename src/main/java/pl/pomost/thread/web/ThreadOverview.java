package pl.pomost.thread.web;

import java.util.List;
import pl.pomost.shared.AreaFilter;
import pl.pomost.shared.Paged;
import pl.pomost.shared.Plurals;
import pl.pomost.thread.Bead;
import pl.pomost.thread.Gap;
import pl.pomost.thread.ThreadView;

/** The red thread of a powiat at a glance: a line for each goal, and what hangs on nothing. */
record ThreadOverview(String teryt, String powiat, boolean mayEdit, AreaFilter areas, Counts counts, Paged<Bead> pages, List<Line> lines, List<End> ends) {

    /** One goal with everything below and above it. */
    record Line(String code, String title, String address, ThreadView thread) {
    }

    /**
     * One thing that hangs on nothing.
     *
     * @param address where it can be mended
     */
    record End(Gap gap, String code, String words, String area, String address) {
    }

    /** How much there is of each. */
    record Counts(int cards, int cardsUsed, int entries, int goals, int actions, int indicators) {

        public String cardsNoun() {
            return Plurals.form(cards, "kartka", "kartki", "kartek");
        }

        public String cardsUsedNoun() {
            return Plurals.form(cardsUsed, "kartka z dalszym ciągiem", "kartki z dalszym ciągiem", "kartek z dalszym ciągiem");
        }

        public String entriesNoun() {
            return Plurals.form(entries, "wpis diagnozy", "wpisy diagnozy", "wpisów diagnozy");
        }

        public String goalsNoun() {
            return Plurals.form(goals, "cel", "cele", "celów");
        }

        public String actionsNoun() {
            return Plurals.form(actions, "działanie", "działania", "działań");
        }

        public String indicatorsNoun() {
            return Plurals.form(indicators, "wskaźnik", "wskaźniki", "wskaźników");
        }
    }
}
