package pl.pomost.team;

import java.util.List;

/** A person or an institution cannot be removed because something names it. Nothing was changed. */
public final class StillNamed extends RuntimeException {

    private final transient List<Mention> places;

    StillNamed(List<Mention> places) {
        super("named in " + places.size() + " places");
        this.places = List.copyOf(places);
    }

    public List<Mention> places() {
        return places;
    }
}
