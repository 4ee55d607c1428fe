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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.FormErrors;
import pl.pomost.shared.QrCode;
import pl.pomost.shared.Saved;
import pl.pomost.shared.SentForm;
import pl.pomost.workshop.Admission;
import pl.pomost.workshop.Agendas;
import pl.pomost.workshop.KeepOpen;
import pl.pomost.workshop.Meeting;
import pl.pomost.workshop.Meetings;
import pl.pomost.workshop.OpenItem;
import pl.pomost.workshop.OpenItems;
import pl.pomost.workshop.Refusal;
import pl.pomost.workshop.Workshop;
import pl.pomost.workshop.Workshops;

/** Choosing which exercises stay open for those who were absent, and until when. */
@Path("/powiaty/{teryt}/warsztaty/{stage}/otwarte-po")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class KeepOpenResource {

    private static final String EXERCISE = "cwiczenie";
    private static final int USUAL_DAYS = 7;

    private final Doors doors;
    private final Pages pages;
    private final Workshops workshops;
    private final Agendas agendas;
    private final Meetings meetings;
    private final OpenItems items;
    private final KeepOpen keeping;
    private final Refusals refusals;
    private final AfterTexts texts;
    private final DomainClock clock;
    private final String address;

    KeepOpenResource(Doors doors, Pages pages, Workshops workshops, Agendas agendas, Meetings meetings, OpenItems items, KeepOpen keeping, Refusals refusals,
            AfterTexts texts, DomainClock clock, @ConfigProperty(name = "pomost.public-address") String address) {
        this.doors = doors;
        this.pages = pages;
        this.workshops = workshops;
        this.agendas = agendas;
        this.meetings = meetings;
        this.items = items;
        this.keeping = keeping;
        this.refusals = refusals;
        this.texts = texts;
        this.clock = clock;
        this.address = address;
    }

    @CheckedTemplate(basePath = "workshop/after")
    static class Templates {
        static native TemplateInstance keepOpen(Page page, RoomHead room, KeepOpenView view, FormErrors errors);
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance form(@PathParam("teryt") String teryt, @PathParam("stage") int stage) {
        return page(doors.leader(teryt, stage), stage, SentForm.NONE, FormErrors.NONE);
    }

    @POST
    public Response keep(@PathParam("teryt") String teryt, @PathParam("stage") int stage, MultivaluedMap<String, String> sent) {
        var form = new SentForm(sent);
        Scope scope = doors.leader(teryt, stage);
        try {
            keeping.keep(scope, stage, form.all(EXERCISE), day(form.text("do")));
            return Saved.to("/powiaty/" + scope.teryt() + "/warsztaty/" + stage + "/otwarte-po");
        } catch (Refusal refusal) {
            FormErrors errors = refusals.inWords(refusal);
            FormErrors said = errors.has("do") ? FormErrors.of("do", texts.wrongDay()) : errors;
            return Response.status(422).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(page(scope, stage, form, said)).build();
        }
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private TemplateInstance page(Scope scope, int stage, SentForm form, FormErrors errors) {
        Workshop workshop = workshops.at(scope, stage);
        List<OpenItem> chosen = items.chosen(Admission.of(scope, workshop));
        List<String> codes = form.isSent() ? form.all(EXERCISE) : chosen.stream().map(OpenItem::item).toList();
        Optional<LocalDate> until = chosen.stream().map(OpenItem::until).findFirst();
        Optional<Meeting> meeting = meetings.of(Admission.of(scope, workshop));
        Optional<String> join = meeting.map(Meeting::joinCode).map(code -> address + "/w/" + code);
        List<Choice> exercises = agendas.of(workshop).items().stream().filter(BlankCards::isWritten)
                .map(item -> new Choice(item.code(), Titles.of(item), codes.contains(item.code()))).toList();
        var view = new KeepOpenView(exercises, form.or("do", until.orElse(clock.today().plusDays(USUAL_DAYS)).toString()), workshop.isClosed(),
                until.filter(day -> day.isBefore(clock.today())).isPresent(), meeting.filter(Meeting::isDoorClosed).isPresent(), join.orElse(""), join.filter(known -> !chosen.isEmpty()).map(QrCode::of));
        return Templates.keepOpen(pages.of(texts.keepOpenTitle(stage), scope, ""), RoomHead.of(scope, workshop), view, errors);
    }
}
