package pl.pomost.access.web;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Looks at every request before anything else does. The session's cookie comes along with whatever a browser sends, so a
 * request that may change something must be a form of one of our own pages: of a type whose token is always checked, and
 * not sent from elsewhere. The API takes no cookie, so this is not asked of it.
 */
class FrontDoor {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> FORMS = Set.of(MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA);
    private static final Set<String> FROM_HERE = Set.of("same-origin", "none");

    /** Where people without an account write. */
    private static final Pattern OPEN = Pattern.compile("/w(/.*)?|/konsultacje/.*");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private static final int LONGEST_CARD = 64_000;
    /** Thirty actions, each with 2,000 letters of which each is sent as six. */
    private static final int LONGEST_ANSWER = 400_000;

    private final String publicAddress;

    FrontDoor(@ConfigProperty(name = "pomost.public-address") String publicAddress) {
        this.publicAddress = publicAddress;
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
        boolean secret = SecretPaths.isOne(routing.normalizedPath());
        // pages that nobody may learn the address of tell it to nobody, so a browser says of them neither where a form comes from
        if (!isFromHere(request, secret)) {
            return refuse(403);
        }
        if (OPEN.matcher(routing.normalizedPath()).matches() && !isShort(request, LONGEST_CARD) || secret && !isShort(request, LONGEST_ANSWER)) {
            return refuse(413);
        }
        return isForm(request) ? Optional.empty() : refuse(415);
    }

    /** People without an account send a card or an answer at most, and say before how long it is. */
    private static boolean isShort(HttpServerRequest request, int longest) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && NUMBER.matcher(length).matches() && Integer.parseInt(length) <= longest;
    }

    /** Old browsers say nothing; then the token has to do. @param secret whether the page hides its address, and who sends to it knows that address */
    private boolean isFromHere(HttpServerRequest request, boolean secret) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        return (site == null || FROM_HERE.contains(site)) && (origin == null || secret && origin.equals("null") || isOwn(origin, request));
    }

    private boolean isOwn(String origin, HttpServerRequest request) {
        return authority(origin).filter(from -> from.equalsIgnoreCase(request.getHeader(HttpHeaders.HOST))).isPresent()
                || authority(origin).isPresent() && authority(origin).equals(authority(publicAddress));
    }

    private static Optional<String> authority(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getRawAuthority());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What comes later compares letter by letter, so the type is written the usual way. */
    private static boolean isForm(HttpServerRequest request) {
        List<String> types = request.headers().getAll(HttpHeaders.CONTENT_TYPE);
        if (types.size() != 1) {
            return false;
        }
        String[] parts = types.get(0).split(";", 2);
        String type = parts[0].strip().toLowerCase(Locale.ROOT);
        request.headers().set(HttpHeaders.CONTENT_TYPE, parts.length == 1 ? type : type + ";" + parts[1]);
        return FORMS.contains(type);
    }

    private static Optional<Response> refuse(int status) {
        return Optional.of(Response.status(status).build());
    }
}
