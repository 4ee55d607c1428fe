package pl.pomost.region.web;

import static pl.pomost.access.Roles.ADMIN;
import static pl.pomost.access.Roles.ROPS_APPROVER;
import static pl.pomost.access.Roles.ROPS_REVIEWER;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Viewer;
import pl.pomost.files.Scan;
import pl.pomost.region.RegionRefusal;
import pl.pomost.region.SignatureDraft;
import pl.pomost.region.SignedDeclarations;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.SentForm;
import pl.pomost.shared.Submitted;

/** The declarations and who signed them, for everyone; ROPS adds signatures. */
@Path("/deklaracje")
@Blocking
class DeclarationsResource {

    private final Pages pages;
    private final CurrentViewer viewer;
    private final SignedDeclarations declarations;
    private final DeclarationPages show;
    private final DeclarationTexts texts;
    private final SignatureTexts labels;
    private final FormTexts words;

    DeclarationsResource(Pages pages, CurrentViewer viewer, SignedDeclarations declarations, DeclarationPages show, DeclarationTexts texts, SignatureTexts labels, FormTexts words) {
        this.pages = pages;
        this.viewer = viewer;
        this.declarations = declarations;
        this.show = show;
        this.texts = texts;
        this.labels = labels;
        this.words = words;
    }

    @CheckedTemplate(basePath = "region")
    static class Templates {
        static native TemplateInstance declarations(Page page, List<DeclarationView> declarations, boolean mayEdit, List<Choice> texts, List<Choice> powiats, FormView form,
                boolean saved);
    }

    @GET
    @PermitAll
    public TemplateInstance all(@QueryParam("zapisano") Optional<String> saved) {
        return page(FormView.filled(Submitted.NOTHING), saved.isPresent());
    }

    /** A scan shows people's signatures: those who may see everything in the region may look at it. */
    @GET
    @Path("skany/{id}")
    @RolesAllowed({ROPS_REVIEWER, ROPS_APPROVER, ADMIN})
    public Response scan(@PathParam("id") String id) {
        Scan scan = declarations.scan(SentForm.asId(id).orElseThrow(NotFoundException::new));
        return Response.ok(scan.content(), scan.type()).header("Content-Disposition", "inline; filename=\"skan" + scan.ending() + "\"").build();
    }

    @POST
    @RolesAllowed({ROPS_REVIEWER, ROPS_APPROVER, ADMIN})
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response sign(@RestForm("declaration") String declaration, @RestForm("body") String body, @RestForm("powiat") String powiat, @RestForm("person") String person,
            @RestForm("job") String job, @RestForm("day") String day, @RestForm("scan") FileUpload file) throws IOException {
        var typed = Submitted.of(Map.of("declaration", sent(declaration), "body", sent(body), "powiat", sent(powiat), "person", sent(person), "job", sent(job), "day", sent(day)));
        var reading = new FormReading(typed, words);
        String code = reading.field("declaration", labels.declaration()).requiredOneOf(show.choices());
        var draft = new SignatureDraft(reading.field("body", labels.bodyField()).required(300), reading.field("powiat", labels.powiatField()).oneOf(show.powiats()),
                reading.field("person", labels.personField()).text(300), reading.field("job", labels.job()).text(300), reading.field("day", labels.dayField()).date(),
                scan(file, reading));
        if (reading.accepted()) {
            try {
                declarations.sign(code, draft, viewer.get());
                return Response.seeOther(URI.create("/deklaracje?zapisano=tak")).build();
            } catch (RegionRefusal refusal) {
                reading.refuse(refusal.field(), refusal.getMessage());
            }
        }
        return Response.status(422).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(reading.view().on(view -> page(view, false))).build();
    }

    private Optional<Scan> scan(FileUpload file, FormReading reading) throws IOException {
        if (file == null || file.size() == 0) {
            return Optional.empty();
        }
        reading.field("scan", labels.scanField());
        if (file.size() > Scan.MOST_BYTES) {
            reading.refuse("scan", labels.scanLarge());
            return Optional.empty();
        }
        Optional<Scan> scan = Scan.called(file.fileName(), Files.readAllBytes(file.uploadedFile()));
        if (scan.isEmpty()) {
            reading.refuse("scan", labels.scanKind());
        }
        return scan;
    }

    private TemplateInstance page(FormView form, boolean saved) {
        Viewer current = viewer.get();
        return Templates.declarations(pages.of(texts.title()), show.all(current.isRops() || current.isAdmin()), current.isRops() || current.isAdmin(), show.choices(), show.powiats(),
                form, saved);
    }

    private static List<String> sent(String value) {
        return value == null ? List.of() : List.of(value);
    }
}
