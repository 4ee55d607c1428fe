package pl.pomost.region.web;

import static pl.pomost.access.Roles.ADMIN;
import static pl.pomost.access.Roles.ROPS_APPROVER;
import static pl.pomost.access.Roles.ROPS_REVIEWER;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.function.BiFunction;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.directory.Edition;
import pl.pomost.directory.Editions;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.Powiat;
import pl.pomost.directory.Powiats;
import pl.pomost.region.EditionRows;
import pl.pomost.region.EnrolPowiats;
import pl.pomost.region.RegionOverview;
import pl.pomost.region.RegionRefusal;
import pl.pomost.region.SettleEdition;
import pl.pomost.shared.EditedMeanwhile;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Look;
import pl.pomost.shared.Submitted;

/** One powiat in an edition, for ROPS: its wish to take part, the criteria, the answer, its scenario. */
@Path("/edycje/{year}/powiaty/{teryt}")
@RolesAllowed({ROPS_REVIEWER, ROPS_APPROVER, ADMIN})
@Blocking
class PowiatInEditionResource {

    private static final String DECISION = "decyzja";

    private final Pages pages;
    private final CurrentViewer viewer;
    private final Editions editions;
    private final Enrolments enrolments;
    private final Powiats powiats;
    private final RegionOverview region;
    private final EditionRows rows;
    private final EditionPages show;
    private final EnrolPowiats enrol;
    private final SettleEdition settle;
    private final RegionTexts texts;
    private final FormTexts words;

    PowiatInEditionResource(Pages pages, CurrentViewer viewer, Editions editions, Enrolments enrolments, Powiats powiats, RegionOverview region, EditionRows rows,
            EditionPages show, EnrolPowiats enrol, SettleEdition settle, RegionTexts texts, FormTexts words) {
        this.pages = pages;
        this.viewer = viewer;
        this.editions = editions;
        this.enrolments = enrolments;
        this.powiats = powiats;
        this.region = region;
        this.rows = rows;
        this.show = show;
        this.enrol = enrol;
        this.settle = settle;
        this.texts = texts;
        this.words = words;
    }

    @CheckedTemplate(basePath = "region")
    static class Templates {
        static native TemplateInstance powiat(Page page, PowiatInEdition view);
    }

    /** Forms that come back, each in the place of the stored one. */
    private record Returned(Optional<FormView> interest, Optional<FormView> decision, Optional<FormView> scenario, Optional<String> refused) {

        static final Returned NOTHING = new Returned(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @GET
    public TemplateInstance page(@PathParam("year") int year, @PathParam("teryt") String teryt, @QueryParam("zapisano") Optional<String> saved) {
        return show(year, teryt, Returned.NOTHING, saved);
    }

    @POST
    @Path("zgloszenie")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(@PathParam("year") int year, @PathParam("teryt") String teryt, MultivaluedMap<String, String> sent) {
        var form = new InterestForm(Submitted.of(sent), texts, words);
        return attempt("zgloszenie", year, teryt, form.reading(), (view, why) -> new Returned(Optional.of(view), Optional.empty(), Optional.empty(), why),
                () -> enrol.enter(teryt, year, form.interest(), viewer.get()));
    }

    @POST
    @Path("decyzja")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@PathParam("year") int year, @PathParam("teryt") String teryt, MultivaluedMap<String, String> sent) {
        var typed = Submitted.of(sent);
        EditionRows.Entry entry = rows.of(powiat(teryt).teryt(), edition(year)).orElseThrow(NotFoundException::new);
        var form = new DecisionForm(typed, entry, DecisionForm.decisions(texts), DecisionForm.verdicts(texts), texts, words);
        return attempt(DECISION, year, teryt, form.reading(), (view, why) -> new Returned(Optional.empty(), Optional.of(view), Optional.empty(), why),
                () -> enrol.decide(teryt, year, typed.version(), form.answer(), viewer.get()));
    }

    @POST
    @Path("scenariusz")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(@PathParam("year") int year, @PathParam("teryt") String teryt, MultivaluedMap<String, String> sent) {
        var reading = new FormReading(Submitted.of(sent), words);
        Optional<String> scenario = reading.field("scenario", texts.ownScenario()).oneOf(show.choices());
        return attempt("scenariusz", year, teryt, reading, (view, why) -> new Returned(Optional.empty(), Optional.empty(), Optional.of(view), why),
                () -> settle.choose(teryt, year, scenario, viewer.get()));
    }

    private Response attempt(String what, int year, String teryt, FormReading reading, BiFunction<FormView, Optional<String>, Returned> back, Runnable deed) {
        Optional<String> why = Optional.empty();
        int status = 422;
        if (reading.accepted()) {
            try {
                deed.run();
                return Response.seeOther(URI.create("/edycje/" + year + "/powiaty/" + teryt + "?zapisano=" + what)).build();
            } catch (RegionRefusal refusal) {
                why = Optional.of(refusal.getMessage());
            } catch (EditedMeanwhile meanwhile) {
                why = Optional.of(texts.meanwhile());
                status = 409;
            }
        }
        Optional<String> said = why;
        return Response.status(status).entity(reading.view().on(view -> show(year, teryt, back.apply(view, said), Optional.empty()))).build();
    }

    /** @param saved which of the forms was saved just now */
    private TemplateInstance show(int year, String teryt, Returned back, Optional<String> saved) {
        Edition edition = edition(year);
        Powiat powiat = powiat(teryt);
        Optional<EditionRows.Entry> entry = rows.of(teryt, edition);
        Optional<Enrolment> enrolment = enrolments.of(teryt, Optional.of(year));
        boolean prepared = region.one(teryt, year).filter(row -> row.workshops() > 0).isPresent();
        Optional<FormView> interest = back.interest().or(() -> enrolment.isEmpty() && entry.isEmpty() ? Optional.of(FormView.filled(Submitted.NOTHING)) : Optional.empty());
        Optional<FormView> decision = back.decision().or(() -> entry.map(found -> FormView.filled(DecisionForm.filled(found))));
        Optional<FormView> scenario = back.scenario().or(() -> enrolment.filter(found -> !prepared)
                .map(found -> FormView.filled(Submitted.NOTHING.with("scenario", found.ownScenario().orElse("")))));
        var view = new PowiatInEdition("/edycje/" + year, edition.name(), teryt, show.look(enrolment.isPresent(), entry.map(EditionRows.Entry::state),
                entry.flatMap(EditionRows.Entry::reserve)), entry, interest, decision, scenario, show.choices(), DecisionForm.decisions(texts), DecisionForm.verdicts(texts),
                saved.map(what -> what.equals(DECISION) ? show.decided(entry.map(EditionRows.Entry::state)) : new Look(texts.saved(), "is-ok", "check")), back.refused());
        return Templates.powiat(pages.of(powiat.name()), view);
    }

    private Edition edition(int year) {
        return editions.byYear(year).orElseThrow(NotFoundException::new);
    }

    private Powiat powiat(String teryt) {
        return powiats.findByIdOptional(teryt).filter(found -> !found.practice()).orElseThrow(NotFoundException::new);
    }
}
