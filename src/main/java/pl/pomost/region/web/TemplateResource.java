package pl.pomost.region.web;

import static pl.pomost.access.Roles.ADMIN;
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
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.directory.Edition;
import pl.pomost.directory.Editions;
import pl.pomost.files.Drawing;
import pl.pomost.files.Pictures;
import pl.pomost.files.UnusablePicture;
import pl.pomost.region.DressDocuments;
import pl.pomost.region.DressDocuments.Dress;
import pl.pomost.region.OfficeTemplate;
import pl.pomost.region.OfficeTemplates;
import pl.pomost.region.Typeface;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormFlow;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Submitted;

/** How the documents of an edition are dressed: logos of the funds, the sentence about who pays, letters. */
@Path("/edycje/{year}/szablon")
@RolesAllowed({ROPS_REVIEWER, ROPS_APPROVER, ADMIN})
@Blocking
class TemplateResource {

    private final Pages pages;
    private final CurrentViewer viewer;
    private final Editions editions;
    private final OfficeTemplates templates;
    private final DressDocuments dress;
    private final Pictures pictures;
    private final TemplateTexts texts;
    private final FormTexts words;

    TemplateResource(Pages pages, CurrentViewer viewer, Editions editions, OfficeTemplates templates, DressDocuments dress, Pictures pictures, TemplateTexts texts, FormTexts words) {
        this.pages = pages;
        this.viewer = viewer;
        this.editions = editions;
        this.templates = templates;
        this.dress = dress;
        this.pictures = pictures;
        this.texts = texts;
        this.words = words;
    }

    @CheckedTemplate(basePath = "region")
    static class Templates {
        static native TemplateInstance officeTemplate(Page page, String back, String edition, FormView form, List<Choice> typefaces, String strip, boolean saved);
    }

    @GET
    public TemplateInstance show(@PathParam("year") int year, @QueryParam("zapisano") Optional<String> saved) {
        Edition edition = find(year);
        return page(edition, FormView.filled(filled(templates.of(edition.id()))), saved.isPresent());
    }

    @GET
    @Path("logotypy")
    public Response strip(@PathParam("year") int year) {
        return Response.ok(templates.strip(find(year).id()).orElseThrow(NotFoundException::new), "image/png").build();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response save(@PathParam("year") int year, @RestForm("version") String version, @RestForm("typeface") String typeface, @RestForm("funding") String funding,
            @RestForm("alternative") String alternative, @RestForm("without") String without, @RestForm("strip") FileUpload file, @RestForm("do") String pressed) {
        Edition edition = find(year);
        Optional<OfficeTemplate> before = templates.of(edition.id());
        var typed = Submitted.of(Map.of("version", sent(version), "typeface", sent(typeface), "funding", sent(funding), "alternative", sent(alternative), "without", sent(without), "do", sent(pressed)));
        var reading = new FormReading(typed, words);
        String letters = reading.field("typeface", texts.typeface()).oneOf(typefaces()).orElse(Typeface.SANS.name());
        Optional<String> whoPays = reading.field("funding", texts.funding()).text(300);
        boolean gone = !sent(without).isEmpty();
        Optional<Drawing> strip = gone ? Optional.empty() : drawing(file, reading);
        Optional<String> said = reading.field("alternative", texts.alternative()).text(300);
        boolean logos = strip.isPresent() || before.filter(OfficeTemplate::hasStrip).isPresent() && !gone;
        if (logos && said.isEmpty()) {
            reading.refuse("alternative", texts.alternativeMissing());
        }
        return new FormFlow(typed, reading, view -> page(edition, view, false)).finish(() -> {
            dress.dress(year, number(version), new Dress(Typeface.valueOf(letters), whoPays.orElse(""), said.orElse("")), strip, gone, viewer.get());
            return "/edycje/" + year + "/szablon?zapisano=tak";
        }, () -> {
            Optional<OfficeTemplate> now = templates.of(edition.id());
            return new FormFlow.Stored(FormView.filled(filled(now)), now.map(OfficeTemplate::version).orElse(-1));
        });
    }

    private Optional<Drawing> drawing(FileUpload file, FormReading reading) {
        reading.field("strip", texts.strip());
        if (file == null || file.size() == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(pictures.drawing(file.uploadedFile()));
        } catch (UnusablePicture unusable) {
            reading.refuse("strip", unusable.reason() == UnusablePicture.Reason.TOO_LARGE ? texts.tooLarge() : texts.unreadable());
            return Optional.empty();
        }
    }

    private TemplateInstance page(Edition edition, FormView form, boolean saved) {
        String strip = templates.of(edition.id()).filter(OfficeTemplate::hasStrip).map(OfficeTemplate::alternative).orElse("");
        return Templates.officeTemplate(pages.of(texts.title()), "/edycje/" + edition.year(), edition.name(), form, typefaces(), strip, saved);
    }

    private static Submitted filled(Optional<OfficeTemplate> template) {
        return Submitted.NOTHING.with("version", String.valueOf(template.map(OfficeTemplate::version).orElse(-1)))
                .with("typeface", template.map(OfficeTemplate::typeface).orElse(Typeface.SANS).name()).with("funding", template.map(OfficeTemplate::funding).orElse(""))
                .with("alternative", template.map(OfficeTemplate::alternative).orElse(""));
    }

    private List<Choice> typefaces() {
        return List.of(new Choice(Typeface.SANS.name(), texts.sans()), new Choice(Typeface.SERIF.name(), texts.serif()));
    }

    private Edition find(int year) {
        return editions.byYear(year).orElseThrow(NotFoundException::new);
    }

    private static int number(String typed) {
        return typed != null && typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
    }

    private static List<String> sent(String value) {
        return value == null ? List.of() : List.of(value);
    }
}
