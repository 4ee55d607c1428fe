package pl.pomost.thread;

import java.util.List;

/** A line of the red thread as a page shows it: knot after knot from the words in the room to the measure. */
public record ThreadView(List<KnotView> knots) {

    /**
     * One kind of thing on the line.
     *
     * @param more how many beads were left out
     * @param all  address of the whole thread, when some were left out
     */
    public record KnotView(Knot kind, List<BeadView> beads, int more, String all) {
    }

    /**
     * One thing on the line.
     *
     * @param look   class of its colour, empty for things of the whole powiat
     * @param lang   of words that are not Polish, else empty
     * @param author of a card, or empty
     * @param here   the thing that the page is about
     */
    public record BeadView(String code, String words, String address, String look, String lang, String author, boolean here) {
    }
}
