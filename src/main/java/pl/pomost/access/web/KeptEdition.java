package pl.pomost.access.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import pl.pomost.access.AskedEdition;

/** Whoever has saved something of one edition goes on in that edition. */
class KeptEdition {

    private static final String POWIATS = "/powiaty/";
    private static final String QUEUE = "/oceny";

    private final AskedEdition edition;

    KeptEdition(AskedEdition edition) {
        this.edition = edition;
    }

    @ServerResponseFilter
    void keep(ContainerRequestContext request, ContainerResponseContext response) {
        URI then = response.getLocation();
        if (response.getStatus() != 303 || then == null || then.getPath() == null || edition.year().isEmpty() || !request.getUriInfo().getPath().startsWith(POWIATS)) {
            return;
        }
        if (then.getPath().startsWith(POWIATS)) {
            response.getHeaders().putSingle(HttpHeaders.LOCATION, URI.create(edition.on(then.toString())));
        } else if (then.getPath().equals(QUEUE) && then.getQuery() == null) {
            response.getHeaders().putSingle(HttpHeaders.LOCATION, URI.create(then + "?edycja=" + edition.year().get()));
        }
    }
}
