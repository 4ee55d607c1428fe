package pl.pomost.workshop.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.team.PrivacyClause;
import pl.pomost.team.PrivacyClauses;
import pl.pomost.workshop.ExitQuestions;
import pl.pomost.workshop.Workshop;
import pl.pomost.workshop.Workshops;

/** The papers of a workshop, each a page that is printed as it stands: agenda, attendance list, badges, exit survey. */
@Path("/powiaty/{teryt}/warsztaty/{stage}/druk")
@Authenticated
@Blocking
class PaperResource {

    private final Doors doors;
    private final Pages pages;
    private final Workshops workshops;
    private final WorkshopViews views;
    private final BeforeViews people;
    private final PrivacyClauses clauses;
    private final BeforeTexts texts;

    PaperResource(Doors doors, Pages pages, Workshops workshops, WorkshopViews views, BeforeViews people, PrivacyClauses clauses, BeforeTexts texts) {
        this.doors = doors;
        this.pages = pages;
        this.workshops = workshops;
        this.views = views;
        this.people = people;
        this.clauses = clauses;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "workshop/paper")
    static class Templates {
        static native TemplateInstance agenda(Page page, RoomHead room, List<WorkshopView.AgendaRow> agenda, int minutes);

        static native TemplateInstance attendance(Page page, RoomHead room, PaperView paper, PrivacyClause clause, List<PrivacyClause.Paragraph> clauseText, List<Integer> spare);

        static native TemplateInstance badges(Page page, RoomHead room, PaperView paper);

        static native TemplateInstance survey(Page page, RoomHead room, List<ExitQuestions> languages);
    }

    @GET
    @Path("program")
    public TemplateInstance agenda(@PathParam("teryt") String teryt, @PathParam("stage") int stage) {
        Scope scope = doors.team(teryt);
        Workshop workshop = workshops.at(scope, stage);
        List<WorkshopView.AgendaRow> agenda = views.of(scope, workshop).agenda();
        return Templates.agenda(page(texts.agendaTitle(stage), scope), RoomHead.of(scope, workshop), agenda,
                agenda.stream().mapToInt(WorkshopView.AgendaRow::minutes).sum());
    }

    @GET
    @Path("lista-obecnosci")
    public TemplateInstance attendance(@PathParam("teryt") String teryt, @PathParam("stage") int stage) {
        Scope scope = doors.team(teryt);
        PrivacyClause clause = clauses.current();
        return Templates.attendance(page(texts.attendanceTitle(stage), scope), RoomHead.of(scope, workshops.at(scope, stage)), people.people(scope), clause,
                clause.of(scope.powiat()), List.of(1, 2, 3, 4, 5, 6));
    }

    @GET
    @Path("identyfikatory")
    public TemplateInstance badges(@PathParam("teryt") String teryt, @PathParam("stage") int stage) {
        Scope scope = doors.team(teryt);
        return Templates.badges(page(texts.badgesTitle(stage), scope), RoomHead.of(scope, workshops.at(scope, stage)), people.people(scope));
    }

    @GET
    @Path("ankieta")
    public TemplateInstance survey(@PathParam("teryt") String teryt, @PathParam("stage") int stage) {
        Scope scope = doors.team(teryt);
        return Templates.survey(page(texts.surveyTitle(stage), scope), RoomHead.of(scope, workshops.at(scope, stage)), ExitQuestions.ALL);
    }

    private Page page(String title, Scope scope) {
        return pages.of(title, scope, "");
    }
}
