package pl.pomost.network.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.files.Brought;
import pl.pomost.network.GroupView;
import pl.pomost.network.KeepDocument;
import pl.pomost.network.Meetings;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Dates;
import pl.pomost.shared.ForbiddenMove;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Paged;
import pl.pomost.shared.Saved;
import pl.pomost.shared.SentForm;
import pl.pomost.shared.Submitted;

/** The documents of a group. They go out as they came, always to be saved, never to be shown within these pages. */
@Path("/zespoly/{code}/dokumenty")
@Authenticated
@Blocking
class DocumentResource {

    private final Pages pages;
    private final GroupDoor door;
    private final KeepDocument keep;
    private final DocumentRows rows;
    private final Meetings meetings;
    private final TalkTexts texts;
    private final FormTexts words;

    DocumentResource(Pages pages, GroupDoor door, KeepDocument keep, DocumentRows rows, Meetings meetings, TalkTexts texts, FormTexts words) {
        this.pages = pages;
        this.door = door;
        this.keep = keep;
        this.rows = rows;
        this.meetings = meetings;
        this.texts = texts;
        this.words = words;
    }

    @CheckedTemplate(basePath = "network")
    static class Templates {
        static native TemplateInstance documents(Page page, GroupHead head, Paged<DocumentRow> rows, List<Choice> meetings, FormView form);
    }

    @GET
    public TemplateInstance all(@PathParam("code") String code, @QueryParam("strona") @DefaultValue("") String page) {
        return page(door.toRead(code), page, FormView.filled(Submitted.NOTHING));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(@PathParam("code") String code, @RestForm("title") String title, @RestForm("meeting") String meeting, @RestForm("do") String button, @RestForm("plik") FileUpload file) {
        GroupView group = door.toWrite(code);
        var reading = new FormReading(Submitted.of(Map.of("title", sent(title), "meeting", sent(meeting))), words);
        String called = reading.field("title", texts.documentTitle()).required(200);
        Optional<Integer> of = reading.field("meeting", texts.ofMeeting()).oneOf(choices(group)).map(Integer::valueOf);
        Optional<Brought> brought = read(file, reading);
        if (reading.accepted() && brought.isPresent() && reading.doubts().allow(button == null ? "" : button)) {
            try {
                keep.keep(door.viewer(), code, called, of, brought.get());
                return Saved.to(group.address() + "/dokumenty");
            } catch (ForbiddenMove refused) {
                reading.refuse("plik", refused.getMessage());
            }
        }
        return Response.status(422).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(reading.view().on(form -> page(group, "", form))).build();
    }

    @GET
    @Path("{id}")
    public Response take(@PathParam("code") String code, @PathParam("id") String id) {
        GroupView group = door.toRead(code);
        Brought file = keep.take(group, SentForm.asId(id).orElseThrow(NotFoundException::new));
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(file.content()).type(file.type()).header("Content-Disposition", "attachment; filename*=UTF-8''" + name).header("X-Content-Type-Options", "nosniff").build();
    }

    @POST
    @Path("{id}/usun")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@PathParam("code") String code, @PathParam("id") String id) {
        GroupView group = door.toWrite(code);
        keep.remove(door.viewer(), code, SentForm.asId(id).orElseThrow(NotFoundException::new));
        return Saved.to(group.address() + "/dokumenty");
    }

    private Optional<Brought> read(FileUpload file, FormReading reading) {
        reading.field("plik", texts.file());
        if (file == null || file.size() == 0) {
            reading.refuse("plik", texts.fileMissing());
            return Optional.empty();
        }
        if (file.size() > Brought.MOST_BYTES) {
            reading.refuse("plik", texts.fileLarge());
            return Optional.empty();
        }
        try {
            Optional<Brought> brought = Brought.of(file.fileName(), Files.readAllBytes(file.uploadedFile()));
            if (brought.isEmpty()) {
                reading.refuse("plik", texts.fileKind());
            }
            return brought;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Choice> choices(GroupView group) {
        return meetings.of(group).stream().map(line -> new Choice(String.valueOf(line.number()), Dates.inWords(line.day()) + ": " + line.title())).toList();
    }

    private TemplateInstance page(GroupView group, String page, FormView form) {
        return Templates.documents(pages.of(texts.documents() + ": " + group.name()), door.head(group), rows.page(door.viewer(), group, page), choices(group), form);
    }

    private static List<String> sent(String value) {
        return value == null ? List.of() : List.of(value);
    }
}
