package pl.pomost.region.web;

import static pl.pomost.access.Roles.ADMIN;
import static pl.pomost.access.Roles.AUDITOR;
import static pl.pomost.access.Roles.ROPS_APPROVER;
import static pl.pomost.access.Roles.ROPS_REVIEWER;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
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
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Viewer;
import pl.pomost.region.TryScenario;
import pl.pomost.scenario.BringScenarios;
import pl.pomost.scenario.InvalidTemplates;
import pl.pomost.scenario.Mistake;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.ScenarioRefusal;
import pl.pomost.shared.Plurals;
import pl.pomost.shared.Submitted;

/** The scenarios of the region, for ROPS: bring one in, try it out, release it, tell the teams. */
@Path("/scenariusze")
@RolesAllowed({ROPS_REVIEWER, ROPS_APPROVER, ADMIN})
@Blocking
class ScenariosResource {

    private static final long MOST_BYTES = 2_000_000;

    private final Pages pages;
    private final CurrentViewer viewer;
    private final BringScenarios bring;
    private final TryScenario attempt;
    private final ScenarioPages show;
    private final ScenarioTexts texts;

    ScenariosResource(Pages pages, CurrentViewer viewer, BringScenarios bring, TryScenario attempt, ScenarioPages show, ScenarioTexts texts) {
        this.pages = pages;
        this.viewer = viewer;
        this.bring = bring;
        this.attempt = attempt;
        this.show = show;
        this.texts = texts;
    }

    /** Why a file was not taken: one sentence, or its mistakes. */
    record Refused(String sentence, String file, List<Mistake> mistakes) {
    }

    @CheckedTemplate(basePath = "region")
    static class Templates {
        static native TemplateInstance scenarios(Page page, List<ScenarioPages.Row> rows, boolean mayEdit, Optional<Refused> refused);

        static native TemplateInstance scenario(Page page, ScenarioView view);
    }

    @GET
    @RolesAllowed({ROPS_REVIEWER, ROPS_APPROVER, ADMIN, AUDITOR})
    public TemplateInstance all() {
        return list(Optional.empty());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@RestForm("plik") FileUpload file) throws IOException {
        if (file == null || file.size() == 0) {
            return refuse(new Refused(texts.missing(), "", List.of()));
        }
        if (file.size() > MOST_BYTES) {
            return refuse(new Refused(texts.tooLarge(), "", List.of()));
        }
        String name = name(file.fileName());
        try {
            Scenario read = bring.bring(name, Files.readAllBytes(file.uploadedFile()), viewer.get().username());
            return Response.seeOther(URI.create(address(read.id(), read.version()) + "?zrobione=tak")).build();
        } catch (InvalidTemplates invalid) {
            int count = invalid.mistakes().size();
            return refuse(new Refused(texts.mistakesLead(Plurals.of(count, "miejsce", "miejsca", "miejsc")), name, invalid.mistakes()));
        } catch (ScenarioRefusal refusal) {
            return refuse(new Refused(refusal.getMessage(), name, List.of()));
        }
    }

    @GET
    @Path("{id}/{version}")
    @RolesAllowed({ROPS_REVIEWER, ROPS_APPROVER, ADMIN, AUDITOR})
    public TemplateInstance one(@PathParam("id") String id, @PathParam("version") String version, @QueryParam("zrobione") Optional<String> done) {
        return page(id, version, done.isPresent(), Optional.empty());
    }

    @POST
    @Path("{id}/{version}/proba")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response attempt(@PathParam("id") String id, @PathParam("version") String version, MultivaluedMap<String, String> sent) {
        attempt.begin(id, version, viewer.get());
        return Response.seeOther(URI.create("/powiaty/" + TryScenario.PRACTICE + "/warsztaty")).build();
    }

    @POST
    @Path("{id}/{version}/wydanie")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response release(@PathParam("id") String id, @PathParam("version") String version, MultivaluedMap<String, String> sent) {
        if (!Submitted.of(sent).has("potwierdzam", "tak")) {
            return Response.status(422).entity(page(id, version, false, Optional.of(texts.unconfirmed()))).build();
        }
        return deed(id, version, () -> bring.release(id, version, viewer.get().username()));
    }

    @POST
    @Path("{id}/{version}/rozeslanie")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response announce(@PathParam("id") String id, @PathParam("version") String version, MultivaluedMap<String, String> sent) {
        return deed(id, version, () -> bring.announce(id, version, viewer.get().username()));
    }

    @POST
    @Path("{id}/{version}/odrzucenie")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response discard(@PathParam("id") String id, @PathParam("version") String version, MultivaluedMap<String, String> sent) {
        try {
            bring.discard(id, version, viewer.get().username());
            return Response.seeOther(URI.create("/scenariusze")).build();
        } catch (ScenarioRefusal refusal) {
            return Response.status(409).entity(page(id, version, false, Optional.of(refusal.getMessage()))).build();
        }
    }

    private Response deed(String id, String version, Runnable deed) {
        try {
            deed.run();
            return Response.seeOther(URI.create(address(id, version) + "?zrobione=tak")).build();
        } catch (ScenarioRefusal refusal) {
            return Response.status(409).entity(page(id, version, false, Optional.of(refusal.getMessage()))).build();
        }
    }

    private TemplateInstance page(String id, String version, boolean done, Optional<String> refused) {
        ScenarioView view = show.view(id, version, mayEdit(), done, refused).orElseThrow(NotFoundException::new);
        return Templates.scenario(pages.of(view.title() + ", wersja " + version), view);
    }

    private Response refuse(Refused why) {
        return Response.status(422).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(list(Optional.of(why))).build();
    }

    private TemplateInstance list(Optional<Refused> refused) {
        return Templates.scenarios(pages.of(texts.title()), show.rows(), mayEdit(), refused);
    }

    private boolean mayEdit() {
        Viewer current = viewer.get();
        return current.isRops() || current.isAdmin();
    }

    /** The last part of the name that a browser sent, as long as the database keeps it. */
    private static String name(String sent) {
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1).replaceAll("\\p{Cntrl}", "");
        return name.isBlank() ? "scenariusz.yaml" : name.substring(0, Math.min(200, name.length()));
    }

    private static String address(String id, String version) {
        return "/scenariusze/" + id + "/" + version;
    }
}
