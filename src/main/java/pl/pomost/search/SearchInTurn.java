package pl.pomost.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import pl.pomost.access.Viewer;
import pl.pomost.export.Turns;

/**
 * The search as its pages and programs ask it: a few at a time, before any connection to the database is taken, so that a loop somewhere in the world takes
 * neither the processors nor the connections from halls. Those who are not logged in have turns of their own and stand in nobody's way.
 */
@ApplicationScoped
public class SearchInTurn {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Search search;
    private final Turns known;
    private final Turns anybody;

    @Inject
    SearchInTurn(Search search) {
        this(search, PATIENCE);
    }

    SearchInTurn(Search search, Duration patience) {
        this.search = search;
        this.known = new Turns(4, 40, patience, SearchRefusal::busy);
        this.anybody = new Turns(1, 10, patience, SearchRefusal::busy);
    }

    /**
     * As {@link Search#find}.
     *
     * @throws pl.pomost.shared.Problem 429 when too many search at this moment
     */
    public Found find(Viewer viewer, String asked, Filter filter, int page) {
        return (viewer.isLoggedIn() ? known : anybody).take(() -> search.find(viewer, asked, filter, page));
    }
}
