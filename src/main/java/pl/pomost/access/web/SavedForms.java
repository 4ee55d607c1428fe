package pl.pomost.access.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import pl.pomost.shared.Saved;

/**
 * Tells the page that follows a saved form which one it was, so that the browser forgets the text it kept in case the form
 * never arrived. A form that led to the login instead is not named. That a form was saved is said by one page only.
 */
class SavedForms {

    private static final String COOKIE = "pomost-saved";
    private static final int SECONDS = 120;

    /** Encoded, for a value with a slash in it would be sent in quotation marks. */
    @ServerResponseFilter
    void name(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getMethod().equals("POST") && response.getStatus() == 303) {
            response.getHeaders().add(HttpHeaders.SET_COOKIE, new NewCookie.Builder(COOKIE).value(URLEncoder.encode(request.getUriInfo().getPath(), StandardCharsets.UTF_8)).path("/")
                    .maxAge(SECONDS).sameSite(SameSite.LAX).build());
        } else if (request.getMethod().equals("GET") && response.getStatus() == 200 && MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType())
                && request.getCookies().containsKey(Saved.COOKIE)) {
            response.getHeaders().add(HttpHeaders.SET_COOKIE, Saved.forgotten());
        }
    }
}
