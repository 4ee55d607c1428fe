package pl.pomost.workshop;

import java.util.List;

/** How words, dots and people reach the workshop: an own device, the person taking notes, paper. */
public final class Channels {

    public static final String DEVICE = "device";
    public static final String SCRIBE = "scribe";
    public static final String PAPER = "paper";
    public static final List<String> ALL = List.of(DEVICE, SCRIBE, PAPER);

    /** What is counted in the room and entered: what came from people's own devices stands in the ledger already. */
    public static final List<String> COUNTED = List.of(SCRIBE, PAPER);

    private Channels() {
    }
}
