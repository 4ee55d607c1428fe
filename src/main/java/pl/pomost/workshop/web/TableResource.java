package pl.pomost.workshop.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.workshop.Admission;
import pl.pomost.workshop.Agenda;
import pl.pomost.workshop.Agendas;
import pl.pomost.workshop.Meeting;
import pl.pomost.workshop.Meetings;
import pl.pomost.workshop.Workshop;
import pl.pomost.workshop.Workshops;

/** Tables that work at the same time: each has a page for its note-taker, with its own cards. */
@Path("/powiaty/{teryt}/warsztaty/{stage}/stoliki")
@Authenticated
@Blocking
class TableResource {

    private final Doors doors;
    private final Pages pages;
    private final Workshops workshops;
    private final Meetings meetings;
    private final Agendas agendas;
    private final Boards boards;
    private final TableTexts texts;

    TableResource(Doors doors, Pages pages, Workshops workshops, Meetings meetings, Agendas agendas, Boards boards, TableTexts texts) {
        this.doors = doors;
        this.pages = pages;
        this.workshops = workshops;
        this.meetings = meetings;
        this.agendas = agendas;
        this.boards = boards;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "workshop")
    static class Templates {
        static native TemplateInstance table(Page page, TableView table);
    }

    /** For whoever takes notes at a table; anybody of the team may. Shows the item that is asked for, else the one that is on. */
    @GET
    @Path("{area}")
    public TemplateInstance table(@PathParam("teryt") String teryt, @PathParam("stage") int stage, @PathParam("area") String area,
            @QueryParam("cwiczenie") Optional<String> wanted) {
        Scope scope = doors.contributor(teryt, stage);
        Workshop workshop = workshops.at(scope, stage);
        var scenario = agendas.scenarioOf(workshop);
        AreaTag tag = scenario.area(area).map(AreaTag::of).orElseThrow(NotFoundException::new);
        List<Agenda.Item> parallel = agendas.of(workshop).items().stream().filter(Agenda.Item::isParallel).toList();
        Optional<String> now = meetings.of(Admission.of(scope, workshop)).flatMap(Meeting::step);
        Optional<Agenda.Item> item = parallel.stream().filter(each -> now.equals(Optional.of(each.code()))).findFirst();
        Optional<Agenda.Item> shown = parallel.stream().filter(each -> wanted.equals(Optional.of(each.code()))).findFirst().or(() -> item)
                .or(() -> parallel.stream().findFirst());
        List<Choice> others = scenario.areas().stream().map(AreaTag::of).map(each -> new Choice(each.code(), each.name(), each.code().equals(area))).toList();
        var view = new TableView(scope.teryt(), scope.powiat().name(), stage, Titles.of(workshop, scenario), tag, others, item.isPresent(),
                shown.map(Agenda.Item::code).orElse(""), shown.map((Agenda.Item each) -> Titles.of(each)).orElse(""),
                shown.map(each -> boards.ofTable(scope, workshop, new BoardFilter(Optional.of(each.code()), Optional.of(area))).strip()).orElse(""));
        return Templates.table(pages.of(texts.title(tag.name()), scope, ""), view);
    }
}
