package pl.pomost.thread.web;

import java.util.List;
import pl.pomost.shared.AreaFilter;
import pl.pomost.shared.Paged;
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
    }
}
