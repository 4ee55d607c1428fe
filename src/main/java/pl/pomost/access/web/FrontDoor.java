package pl.pomost.access.web;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import pl.pomost.access.FormGate;

/**
 * Looks at every request before anything else does. The session's cookie comes along with whatever a browser sends, so a
 * request that may change something must be a form of one of our own pages: of a type whose token is always checked, and
 * not sent from elsewhere. The API takes no cookie, so this is not asked of it.
 */
class FrontDoor {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private final FormGate gate;

    FrontDoor(FormGate gate) {
        this.gate = gate;
    }

    @ServerRequestFilter(preMatching = true, nonBlocking = true)
    Optional<Response> check(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        // what follows a semicolon is left out when a resource is looked for, but not when it is decided who may log in how
        if (request.path().contains(";")) {
            return refuse(400);
        }
        if (HARMLESS.contains(request.method().name())) {
            return Optional.empty();
        }
        if (routing.normalizedPath().startsWith("/api/")) {
            String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
            return type != null && type.isBlank() ? refuse(415) : Optional.empty();
        }
        OptionalInt refusal = gate.refusal(routing);
        return refusal.isPresent() ? refuse(refusal.getAsInt()) : Optional.empty();
    }

    private static Optional<Response> refuse(int status) {
        return Optional.of(Response.status(status).build());
    }
}
