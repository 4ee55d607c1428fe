package pl.pomost.workshop.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.shared.FormErrors;
import pl.pomost.shared.Saved;
import pl.pomost.shared.SentForm;
import pl.pomost.workshop.Admission;
import pl.pomost.workshop.AgreeOnStandard;
import pl.pomost.workshop.Refusal;
import pl.pomost.workshop.Workshop;
import pl.pomost.workshop.Workshops;

/** Results of votes: for whoever leads, with their channels and the agreement on standards; for the wall, sums only. */
@Path("/powiaty/{teryt}/warsztaty/{stage}")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ResultsResource {

    private final Doors doors;
    private final Pages pages;
    private final Workshops workshops;
    private final TalliesViews tallies;
    private final HallResultsPage shown;
    private final AgreeOnStandard agreeing;
    private final Refusals refusals;
    private final TallyTexts texts;

    ResultsResource(Doors doors, Pages pages, Workshops workshops, TalliesViews tallies, HallResultsPage shown, AgreeOnStandard agreeing, Refusals refusals,
            TallyTexts texts) {
        this.doors = doors;
        this.pages = pages;
        this.workshops = workshops;
        this.tallies = tallies;
        this.shown = shown;
        this.agreeing = agreeing;
        this.refusals = refusals;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "workshop")
    static class Templates {
        static native TemplateInstance tallies(Page page, TalliesView tallies, FormErrors errors);
    }

    @GET
    @Path("wyniki")
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance results(@PathParam("teryt") String teryt, @PathParam("stage") int stage) {
        Scope scope = doors.leader(teryt, stage);
        return page(scope, stage, SentForm.NONE, FormErrors.NONE);
    }

    @POST
    @Path("wyniki/{standard}")
    public Response agree(@PathParam("teryt") String teryt, @PathParam("stage") int stage, @PathParam("standard") String standard, MultivaluedMap<String, String> sent) {
        var form = new SentForm(sent);
        Scope scope = doors.leader(teryt, stage);
        try {
            Optional<Integer> level = form.filled("uzgodniony." + standard).filter(typed -> typed.matches("\\d")).map(Integer::valueOf);
            Optional<Integer> version = form.filled("wersja." + standard).filter(typed -> typed.matches("\\d{1,6}")).map(Integer::valueOf);
            agreeing.agree(scope, stage, standard, level, version, form.filled("dowod." + standard));
            return Saved.to("/powiaty/" + scope.teryt() + "/warsztaty/" + stage + "/wyniki#uzgodnienie-" + standard);
        } catch (Refusal refusal) {
            return Response.status(422).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(page(scope, stage, form, refusals.inWords(refusal))).build();
        }
    }

    /** What the wall fetches when the results change. */
    @GET
    @Path("ekran/wyniki")
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance wall(@PathParam("teryt") String teryt, @PathParam("stage") int stage) {
        Scope scope = doors.leader(teryt, stage);
        Workshop workshop = workshops.at(scope, stage);
        return shown.of(Admission.of(scope, workshop), workshop, "/powiaty/" + teryt + "/warsztaty/" + stage + "/ekran");
    }

    private TemplateInstance page(Scope scope, int stage, SentForm typed, FormErrors errors) {
        TalliesView view = tallies.of(scope, workshops.at(scope, stage), typed);
        return Templates.tallies(pages.of(texts.title(view.title()), scope, ""), view, errors);
    }
}
