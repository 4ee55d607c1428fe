package pl.pomost.workshop.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.shared.Dates;
import pl.pomost.shared.FormErrors;
import pl.pomost.shared.Secret;
import pl.pomost.shared.SentForm;
import pl.pomost.team.Guest;
import pl.pomost.team.GuestPasses;
import pl.pomost.team.InstitutionNames;
import pl.pomost.team.NewGuest;
import pl.pomost.workshop.Admission;
import pl.pomost.workshop.Agendas;
import pl.pomost.workshop.JoinMeeting;
import pl.pomost.workshop.OpenItems;
import pl.pomost.workshop.Refusal;
import pl.pomost.workshop.Turnstile;
import pl.pomost.workshop.Workshop;

/** Joining a live workshop: a code, a name, a sector; no account. */
@Path("/w")
@PermitAll
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class JoinResource {

    private final HallDoor door;
    private final Pages pages;
    private final JoinMeeting joining;
    private final Turnstile turnstile;
    private final GuestPasses passes;
    private final InstitutionNames institutions;
    private final Agendas agendas;
    private final Refusals refusals;
    private final HallTexts texts;
    private final PhonePages phone;
    private final NewcomersPages newcomers;
    private final OpenItems items;

    JoinResource(HallDoor door, Pages pages, JoinMeeting joining, Turnstile turnstile, GuestPasses passes, InstitutionNames institutions, Agendas agendas,
            Refusals refusals, HallTexts texts, PhonePages phone, NewcomersPages newcomers, OpenItems items) {
        this.door = door;
        this.pages = pages;
        this.joining = joining;
        this.turnstile = turnstile;
        this.passes = passes;
        this.institutions = institutions;
        this.agendas = agendas;
        this.refusals = refusals;
        this.texts = texts;
        this.phone = phone;
        this.newcomers = newcomers;
        this.items = items;
    }

    /** A workshop that is over. @param until day to which one may still join and write in what stays open; empty when nothing does */
    record Over(Optional<String> until) {
    }

    @CheckedTemplate(basePath = "workshop")
    static class Templates {
        static native TemplateInstance code(Page page, String typed, FormErrors errors);

        static native TemplateInstance badge(Page page, String base, String name, String secret);

        static native TemplateInstance join(Page page, String base, String powiat, String title, String name, List<Choice> institutions, List<Choice> sectors,
                Optional<Over> over, FormErrors errors);
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance code() {
        return Templates.code(pages.of(texts.join()), "", FormErrors.NONE);
    }

    @POST
    public Response find(MultivaluedMap<String, String> sent) {
        var form = new SentForm(sent);
        String code = Secret.typed(form.text("kod"));
        if (code.matches("[A-Z0-9]{4,8}") && door.find(code).isPresent()) {
            return Response.seeOther(URI.create("/w/" + code)).build();
        }
        String sentence = door.mayTry() ? texts.codeUnknown() : refusals.sentence(Refusal.Reason.TOO_OFTEN);
        return refused(Templates.code(pages.of(texts.join()), form.text("kod"), FormErrors.of("kod", sentence)));
    }

    @GET
    @Path("{code: [A-Za-z0-9]{4,8}}")
    @Consumes(MediaType.WILDCARD)
    public Response enter(@PathParam("code") String code) {
        return page(200, door.newcomer(code).<Object>map(newcomers::of).orElseGet(() -> known(code)));
    }

    private TemplateInstance known(String code) {
        Workshop workshop = door.workshop(code);
        Optional<Guest> guest = door.guest(workshop);
        if (guest.isEmpty()) {
            return form(workshop, code, SentForm.NONE, FormErrors.NONE);
        }
        try {
            Admission admission = door.admit(guest.get(), workshop);
            return phone.of(new HallDoor.Inside(workshop, guest.get(), admission));
        } catch (Refusal refusal) {
            FormErrors why = refusals.inWords(refusal);
            return door.letsStrangersJoin(code) && !refusal.says(Refusal.Reason.TURNED_AWAY) ? form(workshop, code, SentForm.NONE, why) : outside(why);
        }
    }

    @POST
    @Path("{code: [A-Za-z0-9]{4,8}}/wejscie")
    public Response join(@PathParam("code") String code, MultivaluedMap<String, String> sent) {
        var form = new SentForm(sent);
        UUID workshop = door.before(code);
        try {
            door.requireFewFailures();
            door.requireWelcome(workshop);
            var newcomer = new NewGuest(form.text("imie").strip(), form.filled("instytucja"), Optional.empty(), form.text("sektor"));
            turnstile.join(workshop);
            door.expect(code, joining.join(workshop, code, newcomer));
            turnstile.joined(workshop);
            return Response.seeOther(URI.create("/w/" + Secret.typed(code))).build();
        } catch (Refusal refusal) {
            door.failedToJoin();
            FormErrors why = inWords(refusal);
            return refused(refusal.says(Refusal.Reason.TURNED_AWAY) ? outside(why) : why.on(listed -> form(door.workshop(code), code, form, listed)));
        }
    }

    /** Before the door, with why it stays shut: here is nothing to fill in. */
    private TemplateInstance outside(FormErrors why) {
        return Templates.code(pages.of(texts.join()), "", FormErrors.of("kod", String.join(" ", why.sentences().values())));
    }

    /** The form's own words where it has them. */
    private FormErrors inWords(Refusal refusal) {
        FormErrors errors = FormErrors.NONE;
        errors = refusal.says(Refusal.Reason.NAME_MISSING) ? errors.and("imie", texts.nameMissing()) : errors;
        errors = refusal.says(Refusal.Reason.SECTOR_UNKNOWN) ? errors.and("sektor", texts.sectorMissing()) : errors;
        for (var other : refusals.inWords(refusal).sentences().entrySet()) {
            errors = errors.and(other.getKey(), other.getValue());
        }
        return errors;
    }

    /** Somebody with a code on a badge, perhaps on another phone than last time. */
    @POST
    @Path("{code: [A-Za-z0-9]{4,8}}/powrot")
    public Response comeBack(@PathParam("code") String code, MultivaluedMap<String, String> sent) {
        var form = new SentForm(sent);
        Workshop workshop = door.workshop(code);
        Optional<Guest> guest = door.byBadge(workshop, form.text("kod"));
        if (guest.isEmpty()) {
            return refused(form(workshop, code, form, FormErrors.of("kod", texts.returnUnknown())));
        }
        door.remember(workshop, passes.forPhone(guest.get()));
        return Response.seeOther(URI.create("/w/" + Secret.typed(code))).build();
    }

    /** A code for the next workshops, weeks later or on another phone; the one before is of no use any more. */
    @POST
    @Path("{code: [A-Za-z0-9]{4,8}}/identyfikator")
    public TemplateInstance badge(@PathParam("code") String code) {
        HallDoor.Inside inside = door.inside(code);
        return Templates.badge(pages.of(texts.badge()), "/w/" + Secret.typed(code), inside.guest().name(), passes.forBadge(inside.guest()));
    }

    private TemplateInstance form(Workshop workshop, String code, SentForm typed, FormErrors errors) {
        List<Choice> known = institutions.of(workshop.enrolmentId()).entrySet().stream()
                .map(each -> new Choice(each.getKey(), each.getValue(), each.getKey().equals(typed.text("instytucja")))).toList();
        var scenario = agendas.scenarioOf(workshop);
        return Templates.join(pages.of(texts.join()), "/w/" + Secret.typed(code), door.powiat(workshop), Titles.of(workshop, scenario),
                typed.text("imie"), known, Choice.from(scenario.dictionary("sectors"), typed.text("sektor")),
                workshop.isClosed() ? Optional.of(new Over(items.now(workshop).stream().findFirst().map(item -> Dates.inWords(item.until())))) : Optional.empty(), errors);
    }

    private static Response refused(TemplateInstance page) {
        return page(422, page);
    }

    private static Response page(int status, Object page) {
        return Response.status(status).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(page).build();
    }
}
