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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Rail;
import pl.pomost.access.Rails;
import pl.pomost.access.Scope;
import pl.pomost.workshop.AdoptScenario;
import pl.pomost.workshop.PrepareWorkshops;

/** All workshops of a powiat; the place where they are prepared. */
@Path("/powiaty/{teryt}/warsztaty")
@Authenticated
@Blocking
class StagesResource {

    private final Doors doors;
    private final Pages pages;
    private final Rails rails;
    private final PrepareWorkshops preparation;
    private final AdoptScenario adoption;
    private final WorkshopTexts texts;

    StagesResource(Doors doors, Pages pages, Rails rails, PrepareWorkshops preparation, AdoptScenario adoption, WorkshopTexts texts) {
        this.doors = doors;
        this.pages = pages;
        this.rails = rails;
        this.preparation = preparation;
        this.adoption = adoption;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "workshop")
    static class Templates {
        static native TemplateInstance stages(Page page, Rail rail, boolean enrolled, boolean mayEdit, Optional<Rail.Step> undated, Optional<String> newer);
    }

    @GET
    public TemplateInstance stages(@PathParam("teryt") String teryt) {
        Scope scope = doors.team(teryt);
        Rail rail = rails.of(scope, "");
        Optional<Rail.Step> undated = rail.steps().stream().filter(step -> scope.mayEdit() && !step.done() && step.date().isEmpty()).findFirst();
        return Templates.stages(pages.of(texts.workshops(), scope, ""), rail, scope.enrolment().isPresent(), scope.mayEdit(), undated, adoption.newerVersion(scope));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response prepare(@PathParam("teryt") String teryt) {
        preparation.prepare(doors.coordinator(teryt));
        return Response.seeOther(URI.create("/powiaty/" + teryt + "/warsztaty")).build();
    }
}
