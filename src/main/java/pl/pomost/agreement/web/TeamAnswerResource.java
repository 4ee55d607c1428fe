package pl.pomost.agreement.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.access.Scopes;
import pl.pomost.agreement.AnswerDispatch;
import pl.pomost.agreement.AnswerKind;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Submitted;

/** What was sent to one team, and where its coordinator answers. */
@Path("/powiaty/{teryt}/ustalenia")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class TeamAnswerResource {

    private static final int MOST = 5_000;
    private static final String SECTION = "ustalenia";

    private final Pages pages;
    private final CurrentViewer viewer;
    private final Scopes scopes;
    private final TeamViews views;
    private final AnswerDispatch answer;
    private final DispatchTexts texts;
    private final FormTexts words;

    TeamAnswerResource(Pages pages, CurrentViewer viewer, Scopes scopes, TeamViews views, AnswerDispatch answer, DispatchTexts texts, FormTexts words) {
        this.pages = pages;
        this.viewer = viewer;
        this.scopes = scopes;
        this.views = views;
        this.answer = answer;
        this.texts = texts;
        this.words = words;
    }

    @CheckedTemplate(basePath = "agreement")
    static class Templates {
        static native TemplateInstance teamDispatches(Page page, List<TeamView.Row> waiting, List<TeamView.Row> answered);

        static native TemplateInstance teamDispatch(Page page, TeamView view, FormView form);
    }

    @GET
    public TemplateInstance all(@PathParam("teryt") String teryt, @QueryParam("edition") Optional<Integer> edition) {
        Scope scope = scopes.of(viewer.get(), teryt, edition).requireEverything();
        return Templates.teamDispatches(pages.of(texts.ofPowiat(scope.powiat().name()), scope, SECTION), views.waiting(scope), views.answered(scope));
    }

    @GET
    @Path("{code}")
    public TemplateInstance one(@PathParam("teryt") String teryt, @PathParam("code") String code, @QueryParam("edition") Optional<Integer> edition) {
        Scope scope = scopes.of(viewer.get(), teryt, edition).requireEverything();
        return page(scope, code, FormView.filled(views.filled(scope, code)));
    }

    @POST
    @Path("{code}")
    public Response answer(@PathParam("teryt") String teryt, @PathParam("code") String code, @QueryParam("edition") Optional<Integer> edition, MultivaluedMap<String, String> sent) {
        Scope scope = scopes.of(viewer.get(), teryt, edition).requireCoordinator();
        TeamView view = views.of(scope, code);
        var reading = new FormReading(Submitted.of(sent), words);
        Optional<AnswerKind> kind = AnswerKind.of(reading.field("answer", texts.own()).requiredOneOf(view.choices()));
        Optional<String> said = reading.field("words", texts.wordsColumn()).text(MOST);
        if (kind.filter(AnswerKind::needsWords).isPresent() && said.isEmpty() && !reading.isRefused("words")) {
            reading.refuse("words", texts.wordsMissing());
        }
        return new Deed(reading, form -> page(scope, code, form)).finish("answer", () -> {
            answer.answer(scope, code, reading.typed().version(), kind.orElseThrow(), said);
            return view.address();
        }, form -> {
            Submitted now = views.filled(scope, code);
            return form.against(FormView.filled(now), now.version());
        });
    }

    private TemplateInstance page(Scope scope, String code, FormView form) {
        TeamView view = views.of(scope, code);
        return Templates.teamDispatch(pages.of(view.code() + ": " + view.title(), scope, SECTION), view, form);
    }
}
