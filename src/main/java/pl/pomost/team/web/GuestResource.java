package pl.pomost.team.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.audit.AccessLog;
import pl.pomost.audit.AccessRecord.What;
import pl.pomost.shared.FormErrors;
import pl.pomost.shared.SentForm;
import pl.pomost.team.GuestPasses;
import pl.pomost.team.MatchGuest;

/** Guests of a powiat's workshops: the coordinator says who of them is somebody of the team, and prints codes to come back. */
@Path("/powiaty/{teryt}/zespol/goscie")
@Authenticated
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class GuestResource {

    private final CurrentScope scopes;
    private final Pages pages;
    private final GuestViews views;
    private final MatchGuest matching;
    private final GuestPasses passes;
    private final AccessLog accesses;
    private final GuestTexts texts;
    private final String address;

    GuestResource(CurrentScope scopes, Pages pages, GuestViews views, MatchGuest matching, GuestPasses passes, AccessLog accesses, GuestTexts texts,
            @ConfigProperty(name = "pomost.public-address") String address) {
        this.scopes = scopes;
        this.pages = pages;
        this.views = views;
        this.matching = matching;
        this.passes = passes;
        this.accesses = accesses;
        this.texts = texts;
        this.address = address;
    }

    @CheckedTemplate(basePath = "team")
    static class Templates {
        static native TemplateInstance guests(Page page, GuestsView view, FormErrors errors, String done);

        static native TemplateInstance badges(Page page, GuestsView view, List<GuestsView.Badge> badges, String entrance);
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance guests(@PathParam("teryt") String teryt, @QueryParam("zrobiono") @DefaultValue("") String done) {
        return page(scope(teryt), FormErrors.NONE, done.equals("polaczono") ? texts.done() : done.equals("rozlaczono") ? texts.undone() : "");
    }

    @POST
    @Path("polaczenie")
    public Response match(@PathParam("teryt") String teryt, MultivaluedMap<String, String> sent) {
        var form = new SentForm(sent);
        Scope scope = scope(teryt);
        form.id("gosc").ifPresent(guest -> form.id("osoba." + guest).ifPresent(member -> matching.match(scope, guest, member)));
        return back(scope, "polaczono");
    }

    @POST
    @Path("rozlaczenie")
    public Response undo(@PathParam("teryt") String teryt, MultivaluedMap<String, String> sent) {
        Scope scope = scope(teryt);
        new SentForm(sent).id("gosc").ifPresent(guest -> matching.undo(scope, guest));
        return back(scope, "rozlaczono");
    }

    /** The only moment at which the codes can be seen: what is kept are their hashes. */
    @POST
    @Path("identyfikatory")
    public Response badges(@PathParam("teryt") String teryt, MultivaluedMap<String, String> sent) {
        Scope scope = scope(teryt);
        List<UUID> people = new SentForm(sent).ids("komu");
        if (people.isEmpty()) {
            return html(422, page(scope, FormErrors.of("komu", texts.nobodyChosen()), ""));
        }
        accesses.opened(scope.viewer().username(), teryt, What.ATTENDANCE, null);
        Map<UUID, String> codes = passes.forBadges(scope, people);
        return html(200, Templates.badges(pages.of(texts.badges(), scope, "zespol"), views.of(scope), views.badges(scope, codes), address.replaceFirst("^https?://", "") + "/w"));
    }

    private Scope scope(String teryt) {
        return scopes.of(teryt).requireEdit();
    }

    private TemplateInstance page(Scope scope, FormErrors errors, String done) {
        return Templates.guests(pages.of(texts.title(), scope, "zespol"), views.of(scope), errors, done);
    }

    private static Response back(Scope scope, String done) {
        return Response.seeOther(URI.create("/powiaty/" + scope.teryt() + "/zespol/goscie?zrobiono=" + done)).build();
    }

    private static Response html(int status, TemplateInstance page) {
        return Response.status(status).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(page).build();
    }
}
