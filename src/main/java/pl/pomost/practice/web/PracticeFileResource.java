package pl.pomost.practice.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.files.Pictures;
import pl.pomost.files.Scan;
import pl.pomost.files.UnusablePicture;
import pl.pomost.practice.AttachToPractice;
import pl.pomost.practice.PracticeFiles;
import pl.pomost.practice.PracticeRights;
import pl.pomost.practice.PracticeView;
import pl.pomost.practice.RevisionView;
import pl.pomost.shared.ForbiddenMove;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Saved;
import pl.pomost.shared.Submitted;

/** Photographs and documents of a practice: everybody who sees it sees them, whoever writes it adds them. */
@Path("/praktyki/{code}/pliki")
@Authenticated
@Blocking
class PracticeFileResource {

    private static final String PDF = "application/pdf";

    private final CurrentViewer viewer;
    private final Pages pages;
    private final PracticePages show;
    private final PracticeRights rights;
    private final PracticeFiles files;
    private final AttachToPractice attach;
    private final Pictures pictures;
    private final PracticeTexts texts;
    private final PracticeFormTexts labels;
    private final FormTexts words;

    PracticeFileResource(CurrentViewer viewer, Pages pages, PracticePages show, PracticeRights rights, PracticeFiles files, AttachToPractice attach, Pictures pictures, PracticeTexts texts,
            PracticeFormTexts labels, FormTexts words) {
        this.viewer = viewer;
        this.pages = pages;
        this.show = show;
        this.rights = rights;
        this.files = files;
        this.attach = attach;
        this.pictures = pictures;
        this.texts = texts;
        this.labels = labels;
        this.words = words;
    }

    /** What is kept of a file. */
    private record Kept(String type, byte[] content) {
    }

    /** @param shown number of the revision that everybody reads, 0 for none. @param lead with which revision a file goes out */
    record FilesPage(String code, int shown, String lead, List<PracticeFiles.Row> files) {
    }

    @CheckedTemplate(basePath = "practice")
    static class Templates {
        static native TemplateInstance practiceFiles(Page page, FilesPage view, FormView form);
    }

    @GET
    public TemplateInstance all(@PathParam("code") String code) {
        return page(writable(code), FormView.filled(Submitted.NOTHING));
    }

    @GET
    @Path("{id}")
    @PermitAll
    public Response file(@PathParam("code") String code, @PathParam("id") UUID id) {
        PracticeView practice = show.visible(viewer.get(), code);
        PracticeFiles.Content content = files.content(practice.id(), id, rights.readsTo(viewer.get(), practice)).orElseThrow(NotFoundException::new);
        String how = content.type().equals(PracticeFiles.PICTURE) ? "inline" : "attachment; filename=\"" + practice.code() + ".pdf\"";
        return Response.ok(content.bytes(), content.type()).header("Content-Disposition", how).build();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(@PathParam("code") String code, @RestForm("title") String title, @RestForm("plik") FileUpload file, @RestForm("do") String pressed) throws IOException {
        PracticeView practice = writable(code);
        var typed = Submitted.of(Map.of("title", title == null ? List.of() : List.of(title)));
        var reading = new FormReading(typed, words);
        String called = reading.field("title", labels.fileTitle()).required(300);
        Optional<Kept> kept = read(file, reading);
        if (reading.accepted() && reading.doubts().allow(pressed == null ? "" : pressed)) {
            try {
                attach.attach(viewer.get(), practice.code(), called, kept.orElseThrow().type(), kept.orElseThrow().content());
                return Saved.to("/praktyki/" + code + "/pliki");
            } catch (ForbiddenMove full) {
                reading.refuse("plik", full.getMessage());
            }
        }
        return Response.status(422).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(reading.view().on(form -> page(practice, form))).build();
    }

    @POST
    @Path("{id}/usun")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeOff(@PathParam("code") String code, @PathParam("id") UUID id) {
        attach.takeOff(viewer.get(), writable(code).code(), id);
        return Saved.to("/praktyki/" + code + "/pliki");
    }

    /** Pictures are drawn anew, so that nothing that the camera noted is shown to everybody. */
    private Optional<Kept> read(FileUpload file, FormReading reading) throws IOException {
        reading.field("plik", labels.file());
        if (file == null || file.size() == 0) {
            reading.refuse("plik", labels.fileMissing());
            return Optional.empty();
        }
        if (file.size() > Scan.MOST_BYTES) {
            reading.refuse("plik", labels.fileLarge());
            return Optional.empty();
        }
        Optional<Scan> scan = Scan.called(file.fileName(), Files.readAllBytes(file.uploadedFile()));
        if (scan.filter(each -> each.type().equals(PDF)).isPresent()) {
            return scan.map(each -> new Kept(PDF, each.content()));
        }
        try {
            return Optional.of(new Kept(PracticeFiles.PICTURE, pictures.read(file.uploadedFile()).whole()));
        } catch (UnusablePicture unusable) {
            reading.refuse("plik", labels.fileKind());
            return Optional.empty();
        }
    }

    private PracticeView writable(String code) {
        PracticeView practice = show.visible(viewer.get(), code);
        if (!rights.mayWrite(viewer.get(), practice)) {
            throw new ForbiddenException();
        }
        return practice;
    }

    private TemplateInstance page(PracticeView practice, FormView form) {
        Optional<RevisionView> open = practice.open();
        var view = new FilesPage(practice.code(), practice.published().map(RevisionView::number).orElse(0), labels.fileLead(open.isPresent(), open.map(RevisionView::number).orElse(0)),
                files.of(practice.id(), Integer.MAX_VALUE));
        return Templates.practiceFiles(pages.of(practice.code() + ": " + texts.files()), view, form);
    }
}
