package pl.pomost.workshop.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.files.Picture;
import pl.pomost.files.Pictures;
import pl.pomost.files.UnusablePicture;
import pl.pomost.shared.Doubts;
import pl.pomost.shared.FormErrors;
import pl.pomost.shared.SentForm;
import pl.pomost.workshop.AddPhoto;
import pl.pomost.workshop.Photos;
import pl.pomost.workshop.Refusal;
import pl.pomost.workshop.Refusal.Reason;
import pl.pomost.workshop.RemovePhoto;

/** Photographs of what hung on the walls: to look at, to type the cards from, to take away. */
@Path("/powiaty/{teryt}/warsztaty/{stage}/zdjecia")
@Authenticated
@Blocking
class PhotoResource {

    private final Doors doors;
    private final Pages pages;
    private final PhotoViews views;
    private final Photos photos;
    private final Pictures pictures;
    private final AddPhoto adding;
    private final RemovePhoto removal;
    private final Refusals refusals;
    private final PhotoTexts texts;

    PhotoResource(Doors doors, Pages pages, PhotoViews views, Photos photos, Pictures pictures, AddPhoto adding, RemovePhoto removal, Refusals refusals,
            PhotoTexts texts) {
        this.doors = doors;
        this.pages = pages;
        this.views = views;
        this.photos = photos;
        this.pictures = pictures;
        this.adding = adding;
        this.removal = removal;
        this.refusals = refusals;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "workshop")
    static class Templates {
        static native TemplateInstance photos(Page page, PhotosView view, FormErrors errors, Doubts doubts);

        static native TemplateInstance photoRemoval(Page page, PhotosView view, PhotosView.PhotoView photo);
    }

    @GET
    public TemplateInstance photos(@PathParam("teryt") String teryt, @PathParam("stage") int stage) {
        return page(doors.team(teryt), stage, SentForm.NONE, FormErrors.NONE, Doubts.NONE);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(@PathParam("teryt") String teryt, @PathParam("stage") int stage, @RestForm("zdjecie") FileUpload file, @RestForm("id") String id,
            @RestForm("cwiczenie") String activity, @RestForm("opis") String description, @RestForm("do") String pressed) {
        Scope scope = doors.contributor(teryt);
        SentForm form = form(id, activity, description);
        Doubts doubts = Doubts.NONE.and("opis", texts.description(), form.text("opis"));
        if (!doubts.allow(Optional.ofNullable(pressed).orElse(""))) {
            return again(scope, stage, form, FormErrors.NONE, doubts);
        }
        if (file == null || file.size() == 0) {
            return again(scope, stage, form, FormErrors.of("zdjecie", refusals.sentence(Reason.PHOTO_MISSING)));
        }
        try {
            adding.requirePlace(scope, stage);
            Picture picture = pictures.read(file.uploadedFile());
            adding.add(scope, stage, form.id("id").orElseGet(UUID::randomUUID), form.filled("cwiczenie"), form.text("opis"), picture);
            return Response.seeOther(list(scope, stage)).build();
        } catch (UnusablePicture unusable) {
            return again(scope, stage, form, FormErrors.of("zdjecie", refusals.sentence(reason(unusable))));
        } catch (Refusal refusal) {
            return again(scope, stage, form, refusals.inWords(refusal));
        }
    }

    @GET
    @Path("{photo}")
    public Response whole(@PathParam("teryt") String teryt, @PathParam("stage") int stage, @PathParam("photo") String photo) {
        return jpeg(photos.picture(doors.team(teryt), stage, id(photo), false));
    }

    @GET
    @Path("{photo}/mala")
    public Response small(@PathParam("teryt") String teryt, @PathParam("stage") int stage, @PathParam("photo") String photo) {
        return jpeg(photos.picture(doors.team(teryt), stage, id(photo), true));
    }

    /** Asks before the photograph goes: there is no way back. */
    @GET
    @Path("{photo}/usun")
    public TemplateInstance askToRemove(@PathParam("teryt") String teryt, @PathParam("stage") int stage, @PathParam("photo") String photo) {
        Scope scope = doors.contributor(teryt);
        return Templates.photoRemoval(pages.of(texts.removeTitle(), scope, ""), views.of(scope, stage, SentForm.NONE), views.one(scope, stage, id(photo)));
    }

    @POST
    @Path("{photo}/usun")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@PathParam("teryt") String teryt, @PathParam("stage") int stage, @PathParam("photo") String photo) {
        Scope scope = doors.contributor(teryt);
        removal.remove(scope, stage, id(photo));
        return Response.seeOther(list(scope, stage)).build();
    }

    private static Response jpeg(byte[] picture) {
        return Response.ok(picture, "image/jpeg").build();
    }

    private static Reason reason(UnusablePicture unusable) {
        return unusable.reason() == UnusablePicture.Reason.TOO_LARGE ? Reason.PHOTO_TOO_LARGE : Reason.PHOTO_UNREADABLE;
    }

    private static UUID id(String photo) {
        return SentForm.asId(photo).orElseThrow(NotFoundException::new);
    }

    private static SentForm form(String id, String activity, String description) {
        var fields = new MultivaluedHashMap<String, String>();
        fields.putSingle("id", Optional.ofNullable(id).orElse(""));
        fields.putSingle("cwiczenie", Optional.ofNullable(activity).orElse(""));
        fields.putSingle("opis", Optional.ofNullable(description).orElse(""));
        return new SentForm(fields);
    }

    private static URI list(Scope scope, int stage) {
        return URI.create("/powiaty/" + scope.teryt() + "/warsztaty/" + stage + "/zdjecia");
    }

    private Response again(Scope scope, int stage, SentForm form, FormErrors errors) {
        return again(scope, stage, form, errors, Doubts.NONE);
    }

    private Response again(Scope scope, int stage, SentForm form, FormErrors errors, Doubts doubts) {
        return Response.status(422).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(page(scope, stage, form, errors, doubts)).build();
    }

    private TemplateInstance page(Scope scope, int stage, SentForm form, FormErrors errors, Doubts doubts) {
        return Templates.photos(pages.of(texts.title(), scope, ""), views.of(scope, stage, form), errors, doubts);
    }
}
