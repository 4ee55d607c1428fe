package pl.pomost.thread;

import java.util.List;

/** A thing cannot be removed because something rests on it. Nothing was changed. */
public final class StillHolds extends RuntimeException {

    private final transient List<Bead> resting;

    public StillHolds(List<Bead> resting) {
        super(resting.size() + " things rest on it");
        this.resting = List.copyOf(resting);
    }

    public List<Bead> resting() {
        return resting;
    }
}
