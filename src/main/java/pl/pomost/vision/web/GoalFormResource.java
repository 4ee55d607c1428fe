package pl.pomost.vision.web;

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
import pl.pomost.scenario.EntryKind;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.FormFlow;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Submitted;
import pl.pomost.team.TeamNames;
import pl.pomost.team.UnlistedInstitution;
import pl.pomost.thread.LinkPicks;
import pl.pomost.thread.Removal.RemovalWords;
import pl.pomost.thread.StillHolds;
import pl.pomost.thread.WritingDesk;
import pl.pomost.vision.Goal;
import pl.pomost.vision.GoalFromCards;
import pl.pomost.vision.Goals;
import pl.pomost.vision.WriteGoals;

/** Writing goals: a new one, empty or filled from cards, changing one, removing one. */
@Path("/powiaty/{teryt}/cele")
@Authenticated
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class GoalFormResource {

    private final WritingDesk desk;
    private final DomainClock clock;
    private final Goals goals;
    private final GoalFromCards fromCards;
    private final WriteGoals write;
    private final TeamNames names;
    private final UnlistedInstitution unlisted;
    private final Vocabulary words;
    private final GoalTexts texts;

    GoalFormResource(WritingDesk desk, Goals goals, GoalFromCards fromCards, WriteGoals write, TeamNames names, UnlistedInstitution unlisted, Vocabulary words, GoalTexts texts, DomainClock clock) {
        this.desk = desk;
        this.clock = clock;
        this.goals = goals;
        this.fromCards = fromCards;
        this.write = write;
        this.names = names;
        this.unlisted = unlisted;
        this.words = words;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "vision")
    static class Templates {
        static native TemplateInstance goalForm(Page page, String list, Optional<String> code, FormView form, GoalChoices choices, LinkPicks picks, UnlistedInstitution.Fields unlisted);
    }

    @GET
    @Path("nowy")
    public TemplateInstance fresh(@PathParam("teryt") String teryt, @QueryParam("kartka") List<String> cards, @QueryParam("wpis") List<String> entries,
            @QueryParam("etap") Optional<String> stage) {
        Scope scope = desk.areaScope(teryt);
        Submitted filled = fromCards.filled(scope, cards, entries).with("cards-etap", stage.orElseGet(() -> String.valueOf(words.stageOf(EntryKind.GOAL))));
        return form(scope, Optional.empty(), FormView.filled(filled));
    }

    @POST
    @Path("nowy")
    public Response add(@PathParam("teryt") String teryt, MultivaluedMap<String, String> sent) {
        var sentForm = Submitted.of(sent);
        Scope scope = desk.adding(teryt, sentForm, false);
        var typed = unlisted.entered(scope, sentForm, "leader-institution");
        var form = read(scope, typed, Optional.empty());
        return new FormFlow(typed, form.reading(), view -> form(scope, Optional.empty(), view))
                .finish(() -> list(scope) + "/" + write.add(scope, form.draft(), typed));
    }

    @GET
    @Path("{code}/edycja")
    public TemplateInstance edit(@PathParam("teryt") String teryt, @PathParam("code") String code) {
        Scope scope = desk.areaScope(teryt);
        return form(scope, Optional.of(code), FormView.filled(filled(stored(scope, code)).with("cards-etap", String.valueOf(words.stageOf(EntryKind.GOAL)))));
    }

    @POST
    @Path("{code}/edycja")
    public Response save(@PathParam("teryt") String teryt, @PathParam("code") String code, MultivaluedMap<String, String> sent) {
        Scope scope = desk.areaScope(teryt);
        var typed = unlisted.entered(scope, Submitted.of(sent), "leader-institution");
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
        return Templates.goalForm(desk.page(title, scope, "cele"), list(scope), code, form, choices(scope, form.typed()),
                desk.picks(scope, form.typed(), WriteGoals.LINKS), unlisted.fields(scope));
    }

    private TemplateInstance removal(Scope scope, String code) {
        var asked = new RemovalWords(texts.removeTitle(code), texts.removeHint(), texts.remove());
        return desk.removal(scope, "cele", code, texts.section(), asked);
    }

    private GoalForm read(Scope scope, Submitted typed, Optional<Goal> stored) {
        var form = new GoalForm(typed, choices(scope, stored.map(GoalForm::filled).orElse(Submitted.NOTHING)), stored, clock.today(), texts, desk.words());
        unlisted.check(form.reading());
        return form;
    }

    private FormFlow.Stored now(Scope scope, String code) {
        var now = goals.reread(scope.requireEnrolment(), code).orElseThrow(NotFoundException::new);
        return new FormFlow.Stored(read(scope, filled(now), Optional.of(now)).reading().view(), now.version());
    }

    private Submitted filled(Goal goal) {
        return desk.linked(GoalForm.filled(goal), goal.id(), WriteGoals.LINKS);
    }

    private GoalChoices choices(Scope scope, Submitted stored) {
        return GoalChoices.of(words, names.institutions(scope.requireEnrolment()), stored);
    }

    private Goal stored(Scope scope, String code) {
        return goals.byCode(scope.requireEnrolment(), code).orElseThrow(NotFoundException::new);
    }

    private static String list(Scope scope) {
        return "/powiaty/" + scope.teryt() + "/cele";
    }
}
