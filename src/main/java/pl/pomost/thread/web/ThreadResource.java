package pl.pomost.thread.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.shared.Paged;
import pl.pomost.thread.Bead;
import pl.pomost.thread.Beads;
import pl.pomost.thread.ThreadTexts;
import pl.pomost.thread.ThreadView;
import pl.pomost.thread.ThreadViews;

/** The red thread: an overview of the whole process, and the line through any one thing. For the team and ROPS. */
@Path("/powiaty/{teryt}/watek")
@Authenticated
class ThreadResource {

    private final CurrentScope scopes;
    private final Pages pages;
    private final ThreadPages show;
    private final Beads beads;
    private final ThreadViews views;
    private final ThreadTexts texts;

    ThreadResource(CurrentScope scopes, Pages pages, ThreadPages show, Beads beads, ThreadViews views, ThreadTexts texts) {
        this.scopes = scopes;
        this.pages = pages;
        this.show = show;
        this.beads = beads;
        this.views = views;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "thread")
    static class Templates {
        static native TemplateInstance overview(Page page, ThreadOverview overview);

        static native TemplateInstance one(Page page, String teryt, String powiat, Bead bead, String address, ThreadView thread);
    }

    @GET
    public TemplateInstance overview(@PathParam("teryt") String teryt, @QueryParam("obszar") @DefaultValue("") String area,
            @QueryParam("strona") @DefaultValue("1") String page) {
        Scope scope = scopes.of(teryt);
        return Templates.overview(pages.of(texts.title(), scope, "watek"), show.overview(scope, area, Paged.number(page)));
    }

    @GET
    @Path("{code}")
    public TemplateInstance one(@PathParam("teryt") String teryt, @PathParam("code") String code) {
        Scope scope = scopes.of(teryt).requireEverything();
        Bead bead = beads.byCode(scope.requireEnrolment(), code).orElseThrow(NotFoundException::new);
        return Templates.one(pages.of(texts.title() + ": " + code, scope, "watek"), teryt, scope.powiat().name(), bead, bead.address(teryt),
                views.of(scope, beads.around(scope.requireEnrolment(), bead.kind(), bead.id()), bead.id()));
    }
}
