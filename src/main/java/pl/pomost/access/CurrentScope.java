package pl.pomost.access;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;

/** The scope of this request's viewer; the edition comes from {@code ?edition=}, by default the newest one. What is no year is no edition: 404. */
@RequestScoped
public class CurrentScope {

    private final CurrentViewer viewer;
    private final Scopes scopes;
    private final RoutingContext request;

    CurrentScope(CurrentViewer viewer, Scopes scopes, RoutingContext request) {
        this.viewer = viewer;
        this.scopes = scopes;
        this.request = request;
    }

    /** @throws jakarta.ws.rs.NotFoundException as {@link Scopes#of} */
    public Scope of(String teryt) {
        return scopes.of(viewer.get(), teryt, year());
    }

    /** The scope of the rooms of one workshop. */
    public Scope of(String teryt, int stage) {
        return scopes.of(viewer.get(), teryt, year(), stage);
    }

    /**
     * For what is made in the hall of one workshop and kept outside it: whoever answers for the process has all of it as always; whoever leads
     * this workshop, of the team or not, reaches what is made of its cards and no more.
     */
    public Scope inHall(String teryt, int stage) {
        Scope room = of(teryt, stage);
        return leadsAll(teryt) ? room : room.within(stage);
    }

    /** Whether the viewer answers for the whole process, and not for one workshop of it only. */
    public boolean leadsAll(String teryt) {
        try {
            return of(teryt).coordinates();
        } catch (NotFoundException e) {
            return false;
        }
    }

    private Optional<Integer> year() {
        Optional<String> asked = Optional.ofNullable(request.request().getParam("edition")).filter(text -> !text.isEmpty());
        if (asked.filter(text -> !text.matches("[0-9]{4}")).isPresent()) {
            throw new NotFoundException();
        }
        return asked.map(Integer::valueOf);
    }
}
