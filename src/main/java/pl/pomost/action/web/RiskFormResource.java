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
import pl.pomost.action.Risk;
import pl.pomost.action.Risks;
import pl.pomost.action.WriteRisks;
import pl.pomost.scenario.EntryKind;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormFlow;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Submitted;
import pl.pomost.team.TeamNames;
import pl.pomost.team.UnlistedInstitution;
import pl.pomost.thread.LinkPicks;
import pl.pomost.thread.Removal.RemovalWords;
import pl.pomost.thread.WritingDesk;

/** Writing risks: a new one, changing one, removing one. */
@Path("/powiaty/{teryt}/ryzyka")
@Authenticated
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class RiskFormResource {

    private final WritingDesk desk;
    private final Risks risks;
    private final WriteRisks write;
    private final RiskFromCards fromCards;
    private final TeamNames team;
    private final UnlistedInstitution unlisted;
    private final Vocabulary words;
    private final RiskTexts texts;

    RiskFormResource(WritingDesk desk, Risks risks, WriteRisks write, RiskFromCards fromCards, TeamNames team, UnlistedInstitution unlisted, Vocabulary words, RiskTexts texts) {
        this.desk = desk;
        this.risks = risks;
        this.write = write;
        this.fromCards = fromCards;
        this.team = team;
        this.unlisted = unlisted;
        this.words = words;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "risk")
    static class Templates {
        static native TemplateInstance form(Page page, String list, Optional<String> code, FormView form, RiskChoices choices, LinkPicks picks, UnlistedInstitution.Fields unlisted);
    }

    @GET
    @Path("nowy")
    public TemplateInstance fresh(@PathParam("teryt") String teryt, @QueryParam("kartka") List<String> cards, @QueryParam("dzialanie") List<String> actions) {
        Scope scope = desk.scope(teryt);
        return form(scope, Optional.empty(), FormView.filled(fromCards.filled(scope, cards).with("actions", actions).with("cards-etap", String.valueOf(words.stageOf(EntryKind.RISK)))));
    }

    @POST
    @Path("nowy")
    public Response add(@PathParam("teryt") String teryt, MultivaluedMap<String, String> sent) {
        var sentForm = Submitted.of(sent);
        Scope scope = desk.adding(teryt, sentForm, true);
        var typed = unlisted.entered(scope, sentForm, "institution");
        var form = read(scope, typed, Optional.empty());
        return new FormFlow(typed, form.reading(), view -> form(scope, Optional.empty(), view))
                .finish(() -> list(scope) + "/" + write.add(scope, form.draft(), typed));
    }

    @GET
    @Path("{code}/edycja")
    public TemplateInstance edit(@PathParam("teryt") String teryt, @PathParam("code") String code) {
        Scope scope = desk.scope(teryt);
        return form(scope, Optional.of(code), FormView.filled(filled(stored(scope, code))));
    }

    @POST
    @Path("{code}/edycja")
    public Response save(@PathParam("teryt") String teryt, @PathParam("code") String code, MultivaluedMap<String, String> sent) {
        Scope scope = desk.scope(teryt);
        var typed = unlisted.entered(scope, Submitted.of(sent), "institution");
        var form = read(scope, typed, Optional.of(stored(scope, code)));
        return new FormFlow(typed, form.reading(), view -> form(scope, Optional.of(code), view)).finish(() -> {
            write.rewrite(scope, code, typed.version(), form.draft(), typed);
            return list(scope) + "/" + code;
        }, () -> now(scope, code));
    }

    @GET
    @Path("{code}/usun")
    public TemplateInstance removal(@PathParam("teryt") String teryt, @PathParam("code") String code) {
        Scope scope = desk.scope(teryt);
        return desk.removal(scope, "ryzyka", code, texts.section(), new RemovalWords(texts.removeTitle(code), texts.removeHint(), texts.remove()));
    }

    @POST
    @Path("{code}/usun")
    public Response remove(@PathParam("teryt") String teryt, @PathParam("code") String code) {
        Scope scope = desk.scope(teryt);
        write.remove(scope, code);
        return Response.seeOther(URI.create(list(scope))).build();
    }

    private TemplateInstance form(Scope scope, Optional<String> code, FormView form) {
        String title = code.map(own -> texts.editTitle()).orElse(texts.addTitle());
        LinkPicks picks = desk.picks(scope, form.typed(), WriteRisks.LINKS);
        return Templates.form(desk.page(title, scope, "ryzyka"), list(scope), code, form, choices(scope, form.typed()), picks, unlisted.fields(scope));
    }

    private RiskForm read(Scope scope, Submitted typed, Optional<Risk> stored) {
        var form = new RiskForm(typed, choices(scope, stored.map(RiskForm::filled).orElse(Submitted.NOTHING)), stored, texts, desk.words());
        unlisted.check(form.reading());
        return form;
    }

    private FormFlow.Stored now(Scope scope, String code) {
        var now = risks.reread(scope.requireEnrolment(), code).orElseThrow(NotFoundException::new);
        return new FormFlow.Stored(read(scope, filled(now), Optional.of(now)).reading().view(), now.version());
    }

    private Submitted filled(Risk risk) {
        return desk.linked(RiskForm.filled(risk), risk.id(), WriteRisks.LINKS);
    }

    private RiskChoices choices(Scope scope, Submitted stored) {
        return new RiskChoices(Choice.with(words.areas(), stored.all("area")), words.choices("probability"), words.choices("impact"),
                Choice.with(team.institutions(scope.requireEnrolment()), stored.all("institution")), Choice.with(words.choices("threats"), stored.all("threats")));
    }

    private Risk stored(Scope scope, String code) {
        return risks.byCode(scope.requireEnrolment(), code).orElseThrow(NotFoundException::new);
    }

    private static String list(Scope scope) {
        return "/powiaty/" + scope.teryt() + "/ryzyka";
    }
}
