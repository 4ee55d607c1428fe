package pl.pomost.workshop.web;

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
import java.net.URI;
import java.util.Optional;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.shared.SentForm;
import pl.pomost.workshop.AdoptScenario;
import pl.pomost.workshop.Refusal;

/** The scenario that a powiat's workshops go by, and what a newer version of it would change. */
@Path("/powiaty/{teryt}/scenariusz")
@Authenticated
@Blocking
class AdoptionResource {

    private final Doors doors;
    private final Pages pages;
    private final AdoptScenario adoption;
    private final AdoptionViews views;
    private final AdoptionTexts texts;

    AdoptionResource(Doors doors, Pages pages, AdoptScenario adoption, AdoptionViews views, AdoptionTexts texts) {
        this.doors = doors;
        this.pages = pages;
        this.adoption = adoption;
        this.views = views;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "workshop")
    static class Templates {
        static native TemplateInstance adoption(Page page, AdoptionView view);
    }

    @GET
    public TemplateInstance page(@PathParam("teryt") String teryt, @QueryParam("przyjeto") Optional<String> adopted) {
        return show(doors.team(teryt), adopted.isPresent(), false);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response adopt(@PathParam("teryt") String teryt, MultivaluedMap<String, String> sent) {
        Scope scope = doors.coordinator(teryt);
        try {
            adoption.adopt(scope, new SentForm(sent).text("wersja"));
            return Response.seeOther(URI.create("/powiaty/" + teryt + "/scenariusz?przyjeto=tak")).build();
        } catch (Refusal gone) {
            return Response.status(409).entity(show(scope, false, true)).build();
        }
    }

    private TemplateInstance show(Scope scope, boolean adopted, boolean gone) {
        return Templates.adoption(pages.of(texts.title(), scope, ""), views.of(scope, adopted, gone));
    }
}
