package pl.pomost.diagnosis.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import pl.pomost.access.Page;
import pl.pomost.access.Scope;
import pl.pomost.diagnosis.DataPoint;
import pl.pomost.diagnosis.DataPoints;
import pl.pomost.diagnosis.WriteFigures;
import pl.pomost.directory.Gminas;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.FormFlow;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Submitted;
import pl.pomost.thread.Removal;
import pl.pomost.thread.Removal.RemovalWords;
import pl.pomost.thread.WritingDesk;

/** Writing numbers about the powiat: a new one, changing one, removing one. */
@Path("/powiaty/{teryt}/dane")
@Authenticated
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class FigureFormResource {

    private final WritingDesk desk;
    private final DataPoints points;
    private final WriteFigures write;
    private final Gminas gminas;
    private final Vocabulary words;
    private final FigureTexts texts;

    FigureFormResource(WritingDesk desk, DataPoints points, WriteFigures write, Gminas gminas, Vocabulary words, FigureTexts texts) {
        this.desk = desk;
        this.points = points;
        this.write = write;
        this.gminas = gminas;
        this.words = words;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "diagnosis")
    static class Templates {
        static native TemplateInstance figureForm(Page page, String list, Optional<String> code, FormView form, FigureChoices choices);
    }

    @GET
    @Path("nowa")
    public TemplateInstance fresh(@PathParam("teryt") String teryt) {
        Scope scope = desk.scope(teryt);
        return form(scope, Optional.empty(), FormView.filled(Submitted.NOTHING.with("territory", teryt)));
    }

    @POST
    @Path("nowa")
    public Response add(@PathParam("teryt") String teryt, MultivaluedMap<String, String> sent) {
        Scope scope = desk.scope(teryt);
        var typed = Submitted.of(sent);
        var form = read(scope, typed, Optional.empty());
        return new FormFlow(typed, form.reading(), view -> form(scope, Optional.empty(), view))
                .finish(() -> list(scope) + "/" + write.add(scope, form.draft()));
    }

    @GET
    @Path("{code}/edycja")
    public TemplateInstance edit(@PathParam("teryt") String teryt, @PathParam("code") String code) {
        Scope scope = desk.scope(teryt);
        return form(scope, Optional.of(code), FormView.filled(FigureForm.filled(stored(scope, code))));
    }

    @POST
    @Path("{code}/edycja")
    public Response save(@PathParam("teryt") String teryt, @PathParam("code") String code, MultivaluedMap<String, String> sent) {
        Scope scope = desk.scope(teryt);
        var typed = Submitted.of(sent);
        var form = read(scope, typed, Optional.of(stored(scope, code)));
        return new FormFlow(typed, form.reading(), view -> form(scope, Optional.of(code), view)).finish(() -> {
            write.rewrite(scope, code, typed.version(), form.draft());
            return list(scope) + "/" + code;
        }, () -> now(scope, code));
    }

    @GET
    @Path("{code}/usun")
    public TemplateInstance removal(@PathParam("teryt") String teryt, @PathParam("code") String code) {
        Scope scope = desk.scope(teryt);
        var asked = new RemovalWords(texts.removeTitle(code), texts.removeHint(), texts.remove());
        return desk.removal(scope, "dane", Removal.of(scope, list(scope), texts.section(), code, stored(scope, code).indicator(), asked, List.of()));
    }

    @POST
    @Path("{code}/usun")
    public Response remove(@PathParam("teryt") String teryt, @PathParam("code") String code) {
        Scope scope = desk.scope(teryt);
        write.remove(scope, code);
        return Response.seeOther(URI.create(list(scope))).build();
    }

    private TemplateInstance form(Scope scope, Optional<String> code, FormView form) {
        String title = code.map(own -> texts.edit()).orElse(texts.add());
        return Templates.figureForm(desk.page(title, scope, "dane"), list(scope), code, form, choices(scope, form.typed()));
    }

    private FigureForm read(Scope scope, Submitted typed, Optional<DataPoint> stored) {
        return new FigureForm(typed, choices(scope, stored.map(FigureForm::filled).orElse(Submitted.NOTHING)), texts, desk.words());
    }

    private FormFlow.Stored now(Scope scope, String code) {
        var now = points.reread(scope.requireEnrolment(), code).orElseThrow(NotFoundException::new);
        return new FormFlow.Stored(read(scope, FigureForm.filled(now), Optional.of(now)).reading().view(), now.version());
    }

    private FigureChoices choices(Scope scope, Submitted stored) {
        return FigureChoices.of(scope, gminas.of(scope.teryt()), words, stored);
    }

    private DataPoint stored(Scope scope, String code) {
        return points.byCode(scope.requireEnrolment(), code).orElseThrow(NotFoundException::new);
    }

    private static String list(Scope scope) {
        return "/powiaty/" + scope.teryt() + "/dane";
    }
}
