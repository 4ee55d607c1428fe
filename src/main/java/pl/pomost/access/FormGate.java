package pl.pomost.access;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What every request that may change something must be, for the session's cookie comes along with whatever a browser sends: a form of one of our own
 * pages, of a type whose token is always checked, not sent from elsewhere, and not longer than what people write.
 */
@ApplicationScoped
public class FormGate {

    private static final Set<String> FORMS = Set.of(MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA);
    private static final Set<String> FROM_HERE = Set.of("same-origin", "none");

    /** Where people without an account write. */
    private static final Pattern OPEN = Pattern.compile("/w(/.*)?|/konsultacje/.*");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    /** As the filter for forms makes them: of sixteen bytes. One of another length it takes for none of its own. */
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{22}");

    private static final int LONGEST_CARD = 64_000;
    /** Thirty actions, each with 2,000 letters of which each is sent as six. */
    private static final int LONGEST_ANSWER = 400_000;

    private final String publicAddress;
    private final String tokenCookie;

    FormGate(@ConfigProperty(name = "pomost.public-address") String publicAddress, @ConfigProperty(name = "quarkus.rest-csrf.cookie-name") String tokenCookie) {
        this.publicAddress = publicAddress;
        this.tokenCookie = tokenCookie;
    }

    /** The status with which it is refused; empty when it may come in. Writes the content's type the usual way: what comes later compares letter by letter. */
    public OptionalInt refusal(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        boolean secret = SecretPaths.isOne(routing.normalizedPath());
        // pages that nobody may learn the address of tell it to nobody, so a browser says of them neither where a form comes from
        if (!isFromHere(request, secret)) {
            return OptionalInt.of(403);
        }
        if (OPEN.matcher(routing.normalizedPath()).matches() && !isShort(request, LONGEST_CARD) || secret && !isShort(request, LONGEST_ANSWER)) {
            return OptionalInt.of(413);
        }
        return isForm(request) ? OptionalInt.empty() : OptionalInt.of(415);
    }

    /** Whether a form brings the token of its page, as the filter for forms asks of all that come by the usual way. @param token as it stands in the form */
    public boolean holdsToken(HttpServerRequest request, String token) {
        Cookie given = request.getCookie(tokenCookie);
        return given != null && TOKEN.matcher(token).matches() && MessageDigest.isEqual(given.getValue().getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
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
}
