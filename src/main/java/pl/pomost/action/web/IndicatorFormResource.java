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
import java.util.stream.Stream;
import pl.pomost.access.Page;
import pl.pomost.access.Scope;
import pl.pomost.action.Indicator;
import pl.pomost.action.Indicators;
import pl.pomost.action.PlanYears;
import pl.pomost.action.WriteIndicators;
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

/** Writing indicators: a new one, changing one, removing one. */
@Path("/powiaty/{teryt}/wskazniki")
@Authenticated
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class IndicatorFormResource {

    private final WritingDesk desk;
    private final Indicators indicators;
    private final WriteIndicators write;
    private final PlanYears years;
    private final TeamNames team;
    private final UnlistedInstitution unlisted;
    private final Vocabulary words;
    private final IndicatorTexts texts;

    IndicatorFormResource(WritingDesk desk, Indicators indicators, WriteIndicators write, PlanYears years, TeamNames team, UnlistedInstitution unlisted, Vocabulary words, IndicatorTexts texts) {
        this.desk = desk;
        this.indicators = indicators;
        this.write = write;
        this.years = years;
        this.team = team;
        this.unlisted = unlisted;
        this.words = words;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "indicator")
    static class Templates {
        static native TemplateInstance form(Page page, String list, Optional<String> code, FormView form, IndicatorChoices choices, LinkPicks picks, UnlistedInstitution.Fields unlisted);
    }

    @GET
    @Path("nowy")
    public TemplateInstance fresh(@PathParam("teryt") String teryt, @QueryParam("cel") List<String> goals,
            @QueryParam("dzialanie") List<String> actions) {
        Scope scope = desk.scope(teryt);
        return form(scope, Optional.empty(), FormView.filled(Submitted.NOTHING.with("goals", goals).with("actions", actions)));
    }

    @POST
    @Path("nowy")
    public Response add(@PathParam("teryt") String teryt, MultivaluedMap<String, String> sent) {
        Scope scope = desk.scope(teryt);
        var typed = unlisted.entered(scope, Submitted.of(sent), "institution");
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
        return desk.removal(scope, "wskazniki", code, texts.section(), new RemovalWords(texts.removeTitle(code), texts.removeHint(), texts.remove()));
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
        LinkPicks picks = desk.picks(scope, form.typed(), WriteIndicators.LINKS);
        return Templates.form(desk.page(title, scope, "wskazniki"), list(scope), code, form, choices(scope, form.typed()), picks, unlisted.fields(scope));
    }

    private IndicatorForm read(Scope scope, Submitted typed, Optional<Indicator> stored) {
        var form = new IndicatorForm(typed, choices(scope, stored.map(IndicatorForm::filled).orElse(Submitted.NOTHING)), stored, texts, desk.words());
        unlisted.check(form.reading());
        return form;
    }

    private FormFlow.Stored now(Scope scope, String code) {
        var now = indicators.reread(scope.requireEnrolment(), code).orElseThrow(NotFoundException::new);
        return new FormFlow.Stored(read(scope, filled(now), Optional.of(now)).reading().view(), now.version());
    }

    private Submitted filled(Indicator indicator) {
        return desk.linked(IndicatorForm.filled(indicator), indicator.id(), WriteIndicators.LINKS);
    }

    private IndicatorChoices choices(Scope scope, Submitted stored) {
        return new IndicatorChoices(Choice.with(words.choices("indicator_kinds"), stored.all("kind")),
                Choice.with(team.institutions(scope.requireEnrolment()), stored.all("institution")), years(scope, stored));
    }

    private List<IndicatorChoices.Year> years(Scope scope, Submitted stored) {
        return Stream.concat(years.of(scope).stream().map(String::valueOf), IndicatorChoices.years(stored)).distinct().sorted().map(IndicatorChoices.Year::of).toList();
    }

    private Indicator stored(Scope scope, String code) {
        return indicators.byCode(scope.requireEnrolment(), code).orElseThrow(NotFoundException::new);
    }

    private static String list(Scope scope) {
        return "/powiaty/" + scope.teryt() + "/wskazniki";
    }
}
