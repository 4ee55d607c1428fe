package pl.pomost.workshop.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
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
import jakarta.ws.rs.core.UriBuilder;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.shared.Doubts;
import pl.pomost.shared.FormErrors;
import pl.pomost.shared.SentForm;
import pl.pomost.shared.Submitted;
import pl.pomost.workshop.Channels;
import pl.pomost.workshop.CheckPaper;
import pl.pomost.workshop.NewCard;
import pl.pomost.workshop.Refusal;
import pl.pomost.workshop.TypePaper;
import pl.pomost.workshop.Workshop;
import pl.pomost.workshop.Workshops;

/** Cards from paper: typed table by table, then compared with the paper by a second person. */
@Path("/powiaty/{teryt}/warsztaty/{stage}/papier")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class EntryResource {

    private static final String SAVE = "zapisz";
    private static final String TICKED = "zgodna";
    /** Before the id of a card, the field with its words. */
    static final String WORDS = "tresc.";

    private final Doors doors;
    private final Pages pages;
    private final Workshops workshops;
    private final PaperViews views;
    private final TypePaper typing;
    private final CheckPaper checking;
    private final Refusals refusals;
    private final PaperTexts texts;

    EntryResource(Doors doors, Pages pages, Workshops workshops, PaperViews views, TypePaper typing, CheckPaper checking, Refusals refusals, PaperTexts texts) {
        this.doors = doors;
        this.pages = pages;
        this.workshops = workshops;
        this.views = views;
        this.typing = typing;
        this.checking = checking;
        this.refusals = refusals;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "workshop/paper")
    static class Templates {
        static native TemplateInstance entry(Page page, RoomHead room, PaperEntryView view, FormErrors errors, Doubts doubts, String done);

        static native TemplateInstance check(Page page, RoomHead room, PaperCheckView view, FormErrors errors, Doubts doubts, String done);
    }

    /** @param code printed on a card: what its QR code leads to */
    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance entry(@PathParam("teryt") String teryt, @PathParam("stage") int stage, @QueryParam("stolik") @DefaultValue("") String table,
            @QueryParam("kod") @DefaultValue("") String code, @QueryParam("zapisano") @DefaultValue("") String saved) {
        Scope scope = doors.contributor(teryt, stage);
        Workshop workshop = workshops.at(scope, stage);
        return entry(scope, workshop, views.fresh(scope, workshop, table, code), Set.of(), FormErrors.NONE, Doubts.NONE, saved.matches("\\d{1,3}") ? texts.saved(Integer.parseInt(saved)) : "");
    }

    @POST
    public Response type(@PathParam("teryt") String teryt, @PathParam("stage") int stage, MultivaluedMap<String, String> sent) {
        var typed = Submitted.of(sent);
        Scope scope = doors.contributor(teryt, stage);
        Workshop workshop = workshops.at(scope, stage);
        String button = typed.text("do");
        if (!button.equals(SAVE) && !Doubts.isConsent(button)) {
            return Response.ok(entry(scope, workshop, button.equals("wiersze") ? PaperViews.withMoreRows(typed) : typed, Set.of(), FormErrors.NONE, Doubts.NONE, "")).build();
        }
        List<TypePaper.Line> lines = lines(workshop, typed);
        Doubts doubts = Doubts.NONE;
        for (TypePaper.Line line : lines) {
            doubts = doubts.and("k-tresc-" + line.row(), texts.textOf(line.row() + 1), line.card().text());
        }
        if (!doubts.allow(button)) {
            return refused(entry(scope, workshop, typed, Set.of(), FormErrors.NONE, doubts, ""));
        }
        try {
            int added = typing.type(scope, stage, lines);
            return Response.seeOther(UriBuilder.fromPath("/powiaty/{teryt}/warsztaty/{stage}/papier").queryParam("stolik", "{table}").queryParam("zapisano", added)
                    .build(scope.teryt(), stage, typed.text("stolik"))).build();
        } catch (Refusal refusal) {
            Set<Integer> anew = refusal.wrongs().stream().filter(wrong -> wrong.reason() == Refusal.Reason.PAPER_SAVED_BEFORE)
                    .map(wrong -> Integer.parseInt(wrong.place().replaceAll("\\D", ""))).collect(Collectors.toSet());
            return refused(entry(scope, workshop, typed, anew, inRows(refusals.inWords(refusal)), Doubts.NONE, ""));
        }
    }

    @GET
    @Path("sprawdzanie")
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance check(@PathParam("teryt") String teryt, @PathParam("stage") int stage, @QueryParam("sprawdzono") @DefaultValue("") String checked) {
        Scope scope = doors.contributor(teryt, stage);
        return check(scope, stage, SentForm.NONE, FormErrors.NONE, Doubts.NONE, checked.matches("\\d{1,3}") ? texts.checked(Integer.parseInt(checked)) : "");
    }

    @POST
    @Path("sprawdzanie")
    public Response compare(@PathParam("teryt") String teryt, @PathParam("stage") int stage, MultivaluedMap<String, String> sent) {
        var form = new SentForm(sent);
        Scope scope = doors.contributor(teryt, stage);
        Map<UUID, String> right = new LinkedHashMap<>();
        form.ids(TICKED).forEach(card -> right.put(card, form.text(WORDS + card)));
        Doubts doubts = Doubts.NONE;
        for (var card : right.entrySet()) {
            doubts = doubts.and(WORDS + card.getKey(), texts.text(), card.getValue());
        }
        if (!doubts.allow(form.text("do"))) {
            return refused(check(scope, stage, form, FormErrors.NONE, doubts, ""));
        }
        try {
            int checked = checking.check(scope, stage, right, form.filled("powod"));
            return Response.seeOther(UriBuilder.fromPath("/powiaty/{teryt}/warsztaty/{stage}/papier/sprawdzanie").queryParam("sprawdzono", checked).build(scope.teryt(), stage)).build();
        } catch (Refusal refusal) {
            return refused(check(scope, stage, form, refusals.inWords(refusal), Doubts.NONE, ""));
        }
    }

    /** Rows in which somebody has typed a code or words. */
    private List<TypePaper.Line> lines(Workshop workshop, Submitted typed) {
        String table = typed.text("stolik");
        List<String> types = views.table(workshop, table).map(known -> views.typesOf(workshop, known)).orElse(List.of());
        return typed.rows(PaperViews.ROWS).stream().filter(row -> !typed.text(row.name("kod")).isEmpty() || !typed.text(row.name("tresc")).isEmpty()).map(row -> {
            String type = typed.text(row.name("typ"));
            return new TypePaper.Line(row.index(), filled(typed.text(row.name("kod"))), new NewCard(SentForm.asId(typed.text(row.name("id"))).orElseGet(UUID::randomUUID), table,
                    type.isEmpty() && !types.isEmpty() ? types.get(0) : type, filled(typed.text("obszar")), typed.text(row.name("tresc")),
                    filled(typed.text("jezyk")).orElse("pl"), Channels.PAPER, Optional.empty(), Map.of()));
        }).toList();
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text).filter(words -> !words.isEmpty());
    }

    /** The list above the form says which row is meant. */
    private FormErrors inRows(FormErrors errors) {
        var names = new HashMap<String, String>();
        errors.sentences().keySet().stream().filter(place -> place.matches("k-[a-z]+-\\d+")).forEach(place -> {
            int row = Integer.parseInt(place.replaceAll("\\D", "")) + 1;
            names.put(place, place.startsWith("k-kod") ? texts.codeOf(row) : place.startsWith("k-typ") ? texts.typeOf(row) : texts.textOf(row));
        });
        return errors.called(names);
    }

    private static Response refused(TemplateInstance page) {
        return Response.status(422).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(page).build();
    }

    private TemplateInstance entry(Scope scope, Workshop workshop, Submitted typed, Set<Integer> anew, FormErrors errors, Doubts doubts, String done) {
        return Templates.entry(pages.of(texts.entryTitle(workshop.stage()), scope, ""), RoomHead.of(scope, workshop), views.entry(scope, workshop, typed, anew), errors, doubts, done);
    }

    private TemplateInstance check(Scope scope, int stage, SentForm form, FormErrors errors, Doubts doubts, String done) {
        Workshop workshop = workshops.at(scope, stage);
        Map<UUID, String> mended = new HashMap<>();
        form.fields().keySet().stream().filter(name -> name.startsWith(WORDS))
                .forEach(name -> SentForm.asId(name.substring(WORDS.length())).ifPresent(card -> mended.put(card, form.text(name))));
        return Templates.check(pages.of(texts.checkTitle(stage), scope, ""), RoomHead.of(scope, workshop),
                views.check(scope, workshop, mended, Set.copyOf(form.ids(TICKED)), form.text("powod")), errors, doubts, done);
    }
}
