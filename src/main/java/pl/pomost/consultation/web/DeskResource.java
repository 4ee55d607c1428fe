package pl.pomost.consultation.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.consultation.AnswerRemarks;
import pl.pomost.consultation.Consultation;
import pl.pomost.consultation.Consultations;
import pl.pomost.consultation.RunConsultation;
import pl.pomost.shared.Saved;

/** The coordinator's page of the consultation: how it stands, its remarks; opening, closing, publishing, tables. */
@Path("/powiaty/{teryt}/konsultacje")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class DeskResource {

    static final String SECTION = "konsultacje";

    private final CurrentScope scopes;
    private final Pages pages;
    private final Consultations consultations;
    private final DeskViews views;
    private final ReportViews reports;
    private final RunConsultation run;
    private final AnswerRemarks answers;
    private final ConsultationTexts texts;

    DeskResource(CurrentScope scopes, Pages pages, Consultations consultations, DeskViews views, ReportViews reports, RunConsultation run, AnswerRemarks answers, ConsultationTexts texts) {
        this.scopes = scopes;
        this.pages = pages;
        this.consultations = consultations;
        this.views = views;
        this.reports = reports;
        this.run = run;
        this.answers = answers;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "consultation")
    static class Templates {
        static native TemplateInstance desk(Page page, DeskView desk, Optional<String> told);

        static native TemplateInstance report(Page page, ReportView report);
    }

    /** @param number of one of several consultations; without it the newest */
    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance desk(@PathParam("teryt") String teryt, @QueryParam("nr") Optional<String> number, @QueryParam("opublikowano") Optional<String> published) {
        Scope scope = scopes.of(teryt).requireEverything();
        return Templates.desk(pages.of(number.flatMap(DeskResource::read).map(texts::numbered).orElseGet(texts::title), scope, SECTION), views.of(scope, held(scope, number)),
                published.filter(count -> count.matches("[1-9][0-9]{0,4}")).map(Integer::valueOf).map(texts::published));
    }

    @POST
    @Path("otwarcie")
    public Response open(@PathParam("teryt") String teryt) {
        Scope scope = scopes.of(teryt).requireEdit();
        Refusals.told(() -> run.open(scope), texts.title());
        return Saved.to(DeskViews.base(scope));
    }

    @POST
    @Path("zamkniecie")
    public Response close(@PathParam("teryt") String teryt) {
        Scope scope = scopes.of(teryt).requireEdit();
        Refusals.told(() -> run.close(scope), texts.title());
        return Saved.to(DeskViews.base(scope));
    }

    /** One more, for a draft that was changed since. */
    @POST
    @Path("nastepne")
    public Response prepareNext(@PathParam("teryt") String teryt) {
        Scope scope = scopes.of(teryt).requireEdit();
        Refusals.told(() -> run.prepareNext(scope), texts.title());
        return Saved.to(DeskViews.base(scope) + "/ustalenia");
    }

    @POST
    @Path("rezygnacja")
    public Response giveUpNext(@PathParam("teryt") String teryt) {
        Scope scope = scopes.of(teryt).requireEdit();
        Refusals.told(() -> run.giveUpNext(scope), texts.title());
        return Saved.to(DeskViews.base(scope));
    }

    @POST
    @Path("publikacja")
    public Response publish(@PathParam("teryt") String teryt, @QueryParam("nr") Optional<String> number) {
        Scope scope = scopes.of(teryt).requireCoordinator();
        int held = held(scope, number).map(Consultation::number).orElse(1);
        int count = Refusals.told(() -> answers.publish(scope, held), texts.title());
        return Saved.to(number.map(known -> DeskViews.address(scope, held) + "&").orElseGet(() -> DeskViews.base(scope) + "?") + "opublikowano=" + count);
    }

    private Optional<Consultation> held(Scope scope, Optional<String> number) {
        if (number.isEmpty()) {
            return consultations.of(scope.requireEnrolment());
        }
        return Optional.of(number.flatMap(DeskResource::read).flatMap(known -> consultations.of(scope.requireEnrolment(), known)).orElseThrow(NotFoundException::new));
    }

    private static Optional<Integer> read(String number) {
        return Optional.of(number).filter(digits -> digits.matches("[1-9][0-9]{0,3}")).map(Integer::valueOf);
    }

    /** A table for a spreadsheet. */
    @GET
    @Path("uwagi.csv")
    @Consumes(MediaType.WILDCARD)
    public Response table(@PathParam("teryt") String teryt, @QueryParam("nr") Optional<String> number) {
        Scope scope = scopes.of(teryt).requireEverything();
        return Response.ok(reports.csv(held(scope, number))).type("text/csv; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"uwagi-" + scope.teryt() + "-" + scope.edition().year() + number.map(each -> "-" + each).orElse("") + ".csv\"").build();
    }

    /** Everything on one page, to be printed and kept with the papers. */
    @GET
    @Path("raport")
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance report(@PathParam("teryt") String teryt, @QueryParam("nr") Optional<String> number) {
        Scope scope = scopes.of(teryt).requireEverything();
        return Templates.report(pages.of(texts.report(), scope, SECTION), reports.of(scope, held(scope, number)));
    }
}
