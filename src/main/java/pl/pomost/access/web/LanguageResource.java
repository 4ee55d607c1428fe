package pl.pomost.access.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.access.ChooseLanguage;
import pl.pomost.access.CurrentViewer;
import pl.pomost.shared.Language;

/** Where the languages of the header lead: the choice is kept on the device and with the account, then the same page opens again. */
@Path("/jezyk")
class LanguageResource {

    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();
    /** A path of this service: what begins with two slashes, or a slash and a backslash, would be another one. */
    private static final Pattern PATH = Pattern.compile("/(?![/\\\\])[^\\s\\\\]*");

    private final CurrentViewer viewer;
    private final ChooseLanguage choose;
    private final boolean secure;

    LanguageResource(CurrentViewer viewer, ChooseLanguage choose, @ConfigProperty(name = "pomost.public-address") String address) {
        this.viewer = viewer;
        this.choose = choose;
        this.secure = address.startsWith("https:");
    }

    @GET
    @Path("{code}")
    @PermitAll
    public Response choose(@PathParam("code") String code, @QueryParam("wroc") Optional<String> back) {
        Language language = Language.of(code).orElseThrow(NotFoundException::new);
        viewer.get().accountId().ifPresent(account -> choose.choose(account, language));
        return Response.seeOther(place(back)).cookie(new NewCookie.Builder(Language.COOKIE).value(language.code()).path("/").maxAge(YEAR)
                .httpOnly(true).secure(secure).sameSite(SameSite.LAX).build()).build();
    }

    private static URI place(Optional<String> back) {
        try {
            return back.filter(PATH.asMatchPredicate()).map(URI::create).orElse(URI.create("/"));
        } catch (IllegalArgumentException e) {
            return URI.create("/");
        }
    }
}
