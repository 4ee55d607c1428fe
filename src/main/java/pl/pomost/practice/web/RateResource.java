package pl.pomost.practice.web;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Scope;
import pl.pomost.access.Scopes;
import pl.pomost.practice.PracticeView;
import pl.pomost.practice.RatePractice;
import pl.pomost.practice.Usefulness;
import pl.pomost.shared.Problem;
import pl.pomost.shared.Saved;
import pl.pomost.shared.Submitted;

/** How useful a practice was, says whoever has taken it over. */
@Path("/praktyki/{code}/ocena")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class RateResource {

    private final CurrentViewer viewer;
    private final Scopes scopes;
    private final PracticePages show;
    private final RatePractice rating;
    private final PracticeFormTexts texts;

    RateResource(CurrentViewer viewer, Scopes scopes, PracticePages show, RatePractice rating, PracticeFormTexts texts) {
        this.viewer = viewer;
        this.scopes = scopes;
        this.show = show;
        this.rating = rating;
        this.texts = texts;
    }

    @POST
    public Response rate(@PathParam("code") String code, MultivaluedMap<String, String> sent) {
        PracticeView practice = show.visible(viewer.get(), code);
        var typed = Submitted.of(sent);
        Scope scope = scopes.of(viewer.get(), typed.text("powiat"), Optional.empty());
        Usefulness how = Usefulness.of(typed.text("ocena")).orElseThrow(() -> new Problem(422, texts.rate(), null));
        rating.rate(scope, practice, how);
        return Saved.to("/praktyki/" + code + "#przydatnosc");
    }
}
