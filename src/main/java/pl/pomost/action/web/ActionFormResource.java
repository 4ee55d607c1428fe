package pl.pomost.action.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
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
import java.util.List;
import java.util.Optional;
import pl.pomost.access.Page;
import pl.pomost.access.Scope;
import pl.pomost.action.Action;
import pl.pomost.action.ActionFromCards;
import pl.pomost.action.Actions;
import pl.pomost.action.PlanYears;
import pl.pomost.action.WriteActions;
import pl.pomost.scenario.EntryKind;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.FormFlow;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Submitted;
import pl.pomost.team.TeamNames;
import pl.pomost.team.UnlistedInstitution;
import pl.pomost.thread.LinkPicks;
import pl.pomost.thread.Removal.RemovalWords;
import pl.pomost.thread.StillHolds;
import pl.pomost.thread.WritingDesk;

/** Writing actions: a new one, empty or filled from cards, changing one, removing one. */
@Path("/powiaty/{teryt}/dzialania")
@Authenticated
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ActionFormResource {

    private final WritingDesk desk;
    private final Actions actions;
    private final ActionFromCards fromCards;
    private final WriteActions write;
    private final TeamNames names;
    private final UnlistedInstitution unlisted;
    private final PlanYears years;
    private final StandardGap gap;
    private final OfferedElsewhere offered;
    private final Vocabulary words;
    private final ActionTexts texts;
    private final ActionFormTexts labels;

    ActionFormResource(WritingDesk desk, Actions actions, ActionFromCards fromCards, WriteActions write, TeamNames names, UnlistedInstitution unlisted, PlanYears years, StandardGap gap,
            OfferedElsewhere offered, Vocabulary words, ActionTexts texts, ActionFormTexts labels) {
        this.desk = desk;
        this.actions = actions;
        this.fromCards = fromCards;
        this.write = write;
        this.names = names;
        this.unlisted = unlisted;
        this.years = years;
        this.gap = gap;
        this.offered = offered;
        this.words = words;
        this.texts = texts;
        this.labels = labels;
    }

    @CheckedTemplate(basePath = "action")
    static class Templates {
        static native TemplateInstance actionForm(Page page, String list, Optional<String> code, FormView form, ActionChoices choices, List<ActionYear> years, LinkPicks picks, UnlistedInstitution.Fields unlisted, OfferedElsewhere.View offered);
    }

    @GET
    @Path("nowy")
    public TemplateInstance fresh(@PathParam("teryt") String teryt, @QueryParam("kartka") List<String> cards, @QueryParam("cel") List<String> goals,
            @QueryParam("etap") Optional<String> stage, @QueryParam("standard") Optional<String> standard) {
        Scope scope = desk.areaScope(teryt);
        Submitted filled = fromCards.filled(scope, cards, goals).with("cards-etap", stage.orElseGet(() -> String.valueOf(words.stageOf(EntryKind.ACTION))))
                .withRows("milestone", 3).withRows("partner", 2).withRows("source", 2).withRows("standard", 1);
        return form(scope, Optional.empty(), FormView.filled(standard.flatMap(code -> gap.of(scope, code)).map(found -> found.in(filled)).orElse(filled)));
    }

    @POST
    @Path("nowy")
    public Response add(@PathParam("teryt") String teryt, MultivaluedMap<String, String> sent) {
        var sentForm = Submitted.of(sent);
        Scope scope = desk.adding(teryt, sentForm, false);
        var typed = unlisted.entered(scope, offered.entered(scope, sentForm), "responsible-institution");
        var form = read(scope, typed, Optional.empty());
        return new FormFlow(typed, form.reading(), view -> form(scope, Optional.empty(), view))
                .finish(() -> list(scope) + "/" + write.add(scope, form.draft(), typed));
    }

    @GET
    @Path("{code}/edycja")
    public TemplateInstance edit(@PathParam("teryt") String teryt, @PathParam("code") String code) {
        Scope scope = desk.areaScope(teryt);
        return form(scope, Optional.of(code), FormView.filled(filled(stored(scope, code)).with("cards-etap", String.valueOf(words.stageOf(EntryKind.ACTION)))));
    }

    @POST
    @Path("{code}/edycja")
    public Response save(@PathParam("teryt") String teryt, @PathParam("code") String code, MultivaluedMap<String, String> sent) {
        Scope scope = desk.areaScope(teryt);
        var typed = unlisted.entered(scope, Submitted.of(sent), "responsible-institution");
        var form = read(scope, typed, Optional.of(stored(scope, code)));
        return new FormFlow(typed, form.reading(), view -> form(scope, Optional.of(code), view)).finish(() -> {
            write.rewrite(scope, code, typed.version(), form.draft(), typed);
            return list(scope) + "/" + code;
        }, () -> now(scope, code));
    }

    @GET
    @Path("{code}/usun")
    public TemplateInstance removal(@PathParam("teryt") String teryt, @PathParam("code") String code) {
        return removal(desk.areaScope(teryt), code);
    }

    @POST
    @Path("{code}/usun")
    public Response remove(@PathParam("teryt") String teryt, @PathParam("code") String code) {
        Scope scope = desk.areaScope(teryt);
        try {
            write.remove(scope, code);
            return Response.seeOther(URI.create(list(scope))).build();
        } catch (StillHolds holds) {
            return Response.status(409).entity(removal(scope, code)).build();
        }
    }

    private TemplateInstance form(Scope scope, Optional<String> code, FormView form) {
        String title = code.map(own -> texts.edit()).orElse(texts.add());
        return Templates.actionForm(desk.page(title, scope, "dzialania"), list(scope), code, form, choices(scope, form.typed()),
                ActionYear.of(years.of(scope), code.map(own -> stored(scope, own)), labels), desk.picks(scope, form.typed(), WriteActions.LINKS), unlisted.fields(scope),
                offered.view(scope, form.typed(), code.isEmpty()));
    }

    private TemplateInstance removal(Scope scope, String code) {
        var asked = new RemovalWords(texts.removeTitle(code), texts.removeHint(), texts.remove());
        return desk.removal(scope, "dzialania", code, texts.section(), asked);
    }

    private ActionForm read(Scope scope, Submitted typed, Optional<Action> stored) {
        var form = new ActionForm(typed, choices(scope, stored.map(ActionFields::filled).orElse(Submitted.NOTHING)), stored, texts, labels, desk.words());
        unlisted.check(form.reading());
        return form;
    }

    private FormFlow.Stored now(Scope scope, String code) {
        var now = actions.reread(scope.requireEnrolment(), code).orElseThrow(NotFoundException::new);
        return new FormFlow.Stored(read(scope, filled(now), Optional.of(now)).reading().view(), now.version());
    }

    private Submitted filled(Action action) {
        return desk.linked(ActionFields.filled(action), action.id(), WriteActions.LINKS);
    }

    private ActionChoices choices(Scope scope, Submitted stored) {
        return ActionChoices.of(words, texts, names.institutions(scope.requireEnrolment()), names.people(scope.requireEnrolment()), years.of(scope), stored);
    }

    private Action stored(Scope scope, String code) {
        return actions.byCode(scope.requireEnrolment(), code).orElseThrow(NotFoundException::new);
    }

    private static String list(Scope scope) {
        return "/powiaty/" + scope.teryt() + "/dzialania";
    }
}
