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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.diagnosis.DataPoint;
import pl.pomost.diagnosis.DataPoints;
import pl.pomost.diagnosis.WriteFigures;
import pl.pomost.shared.ForbiddenMove;
import pl.pomost.shared.FormView;
import pl.pomost.shared.PlainText;
import pl.pomost.shared.Saved;
import pl.pomost.shared.Submitted;

/** The powiat in numbers, for its team. */
@Path("/powiaty/{teryt}/dane")
@Authenticated
class FigureResource {

    private final CurrentScope scopes;
    private final Pages pages;
    private final FigurePages show;
    private final DataPoints points;
    private final WriteFigures write;
    private final KnowledgeLines knowledge;
    private final EvidenceTexts decisions;
    private final FigureTexts texts;

    FigureResource(CurrentScope scopes, Pages pages, FigurePages show, DataPoints points, WriteFigures write, KnowledgeLines knowledge, EvidenceTexts decisions,
            FigureTexts texts) {
        this.scopes = scopes;
        this.pages = pages;
        this.show = show;
        this.points = points;
        this.write = write;
        this.knowledge = knowledge;
        this.decisions = decisions;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "diagnosis")
    static class Templates {
        static native TemplateInstance figures(Page page, FigureList list, Optional<String> taken);

        static native TemplateInstance wall(Page page, WallView wall);

        static native TemplateInstance figure(Page page, EntryView view, String address, Optional<SmallCount> small, FormView decision);
    }

    @GET
    public TemplateInstance list(@PathParam("teryt") String teryt, @QueryParam("wczytano") Optional<String> taken) {
        Scope scope = scopes.of(teryt).requireEverything();
        return Templates.figures(pages.of(texts.title(), scope, "dane"), show.list(scope), taken.filter(count -> count.matches("\\d{1,5}")));
    }

    /** Ten numbers in large type, for the wall of a workshop. */
    @GET
    @Path("sciana")
    public TemplateInstance wall(@PathParam("teryt") String teryt) {
        Scope scope = scopes.of(teryt).requireEverything();
        return Templates.wall(pages.of(texts.wall(), scope, "dane"), show.wall(scope));
    }

    @GET
    @Path("{code}")
    public TemplateInstance figure(@PathParam("teryt") String teryt, @PathParam("code") String code) {
        Scope scope = scopes.of(teryt).requireEverything();
        DataPoint point = points.byCode(scope.requireEnrolment(), code).orElseThrow(NotFoundException::new);
        return page(scope, point, FormView.filled(Submitted.NOTHING));
    }

    /** Shows a small number of people in public, with a reason, or hides it again. */
    @POST
    @Path("{code}/liczba")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response showCount(@PathParam("teryt") String teryt, @PathParam("code") String code, MultivaluedMap<String, String> form) {
        Scope scope = scopes.of(teryt).requireEdit();
        DataPoint point = points.byCode(scope.requireEnrolment(), code).orElseThrow(NotFoundException::new);
        var typed = Submitted.of(form);
        String reason = typed.text("count-reason");
        if (typed.text("do").equals("ukryj")) {
            write.hideCount(scope, code);
        } else if (reason.isEmpty() || PlainText.isBroken(reason)) {
            var view = new FormView(typed, Map.of("count-reason", decisions.smallCountReason()), Map.of(), Map.of("count-reason", decisions.smallCountNeedsReason()), Optional.empty());
            return Response.status(422).entity(page(scope, point, view)).build();
        } else {
            try {
                write.showCount(scope, code, reason);
            } catch (ForbiddenMove refused) {
                var view = new FormView(typed, Map.of("count-reason", decisions.smallCountReason()), Map.of(), Map.of("count-reason", refused.getMessage()), Optional.empty());
                return Response.status(422).entity(page(scope, point, view)).build();
            }
        }
        return Saved.to("/powiaty/" + teryt + "/dane/" + code + "#liczba");
    }

    private TemplateInstance page(Scope scope, DataPoint point, FormView decision) {
        return Templates.figure(pages.of(point.code() + ": " + point.indicator(), scope, "dane"), show.figure(scope, point),
                "/powiaty/" + scope.teryt() + "/dane/" + point.code(), knowledge.smallCount(scope, point), decision);
    }
}
