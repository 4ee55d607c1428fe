package pl.pomost.diagnosis.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.diagnosis.Resource;
import pl.pomost.diagnosis.Resources;

/** The resources of a powiat, for its team: their list and each of them. */
@Path("/powiaty/{teryt}/zasoby")
@Authenticated
class ResourceResource {

    private final CurrentScope scopes;
    private final Pages pages;
    private final ResourcePages show;
    private final Resources resources;
    private final ResourceTexts texts;

    ResourceResource(CurrentScope scopes, Pages pages, ResourcePages show, Resources resources, ResourceTexts texts) {
        this.scopes = scopes;
        this.pages = pages;
        this.show = show;
        this.resources = resources;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "diagnosis")
    static class Templates {
        static native TemplateInstance resources(Page page, ResourceList list);

        static native TemplateInstance resource(Page page, EntryView view);
    }

    @GET
    public TemplateInstance list(@PathParam("teryt") String teryt, @BeanParam ResourceFilter filter) {
        Scope scope = scopes.of(teryt).requireEverything();
        return Templates.resources(pages.of(texts.section(), scope, "zasoby"), show.list(scope, filter));
    }

    @GET
    @Path("{code}")
    public TemplateInstance resource(@PathParam("teryt") String teryt, @PathParam("code") String code) {
        Scope scope = scopes.of(teryt).requireEverything();
        Resource resource = resources.byCode(scope.requireEnrolment(), code).orElseThrow(NotFoundException::new);
        return Templates.resource(pages.of(resource.code() + ": " + resource.name(), scope, "zasoby"), show.resource(scope, resource));
    }
}
