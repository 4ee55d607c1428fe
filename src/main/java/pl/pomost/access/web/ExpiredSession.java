package pl.pomost.access.web;

import io.quarkus.resteasy.reactive.server.runtime.exceptionmappers.AuthenticationFailedExceptionMapper;
import io.quarkus.resteasy.reactive.server.runtime.exceptionmappers.UnauthorizedExceptionMapper;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * A form that is sent when the session has ended leads, by way of the login, back to the page with the form, where the browser
 * offers what was typed. Without this the login would lead to the address that takes the form, which is no page. Everything else
 * that needs a login goes the usual way.
 */
class ExpiredSession {

    static final String SIGN = "sesja";

    @ServerExceptionMapper
    Uni<Response> nobody(UnauthorizedException refused, RoutingContext routing) {
        return formPage(routing).map(ExpiredSession::back).orElseGet(() -> new UnauthorizedExceptionMapper().handle(routing));
    }

    @ServerExceptionMapper
    Uni<Response> nobodyAnyMore(AuthenticationFailedException failed, RoutingContext routing) {
        return formPage(routing).map(ExpiredSession::back).orElseGet(() -> new AuthenticationFailedExceptionMapper().handle(routing, failed));
    }

    /** Not 303: that says "saved", and what the browser kept would be forgotten. */
    private static Uni<Response> back(URI page) {
        return Uni.createFrom().item(Response.status(Response.Status.FOUND).location(page).build());
    }

    /** The page that the form was on, by its path only: the host that a browser names is of no interest. */
    private static Optional<URI> formPage(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        if (request.method() != HttpMethod.POST || routing.normalizedPath().startsWith("/api/")) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(request.getHeader("Referer")).map(URI::create).filter(from -> from.getRawPath() != null && !from.getRawPath().startsWith("//"))
                    .map(from -> URI.create(from.getRawPath() + query(from.getRawQuery())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String query(String before) {
        String sign = SIGN + "=wygasla";
        return before == null || before.contains(sign) ? "?" + (before == null ? sign : before) : "?" + before + "&" + sign;
    }
}
