package pl.pomost.portal.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Arrivals;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.OwnAccount;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.audit.AccessLog;
import pl.pomost.audit.AccessRecord.What;
import pl.pomost.portal.CloseAccount;
import pl.pomost.portal.OwnData;
import pl.pomost.portal.OwnDataOf;
import pl.pomost.shared.FormErrors;
import pl.pomost.shared.SentForm;

/** What is kept about whoever asks: seen, taken away, corrected, closed. */
@Path("/moje-dane")
@Authenticated
class MineResource {

    private final Pages pages;
    private final CurrentViewer viewer;
    private final Arrivals arrivals;
    private final OwnDataOf data;
    private final OwnAccount own;
    private final CloseAccount closing;
    private final MineViews views;
    private final AccessLog accesses;
    private final ObjectMapper json;
    private final MineTexts texts;

    MineResource(Pages pages, CurrentViewer viewer, Arrivals arrivals, OwnDataOf data, OwnAccount own, CloseAccount closing, MineViews views, AccessLog accesses,
            ObjectMapper json, MineTexts texts) {
        this.pages = pages;
        this.viewer = viewer;
        this.arrivals = arrivals;
        this.data = data;
        this.own = own;
        this.closing = closing;
        this.views = views;
        this.accesses = accesses;
        this.json = json;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "portal")
    static class Templates {
        static native TemplateInstance mine(Page page, MineView mine, SentForm form, FormErrors errors, boolean saved);
    }

    @GET
    public TemplateInstance mine(@QueryParam("zapisano") Optional<String> saved) {
        OwnData known = data.of(account());
        var stored = new MultivaluedHashMap<String, String>();
        stored.putSingle("imie", known.account().corrected() ? known.account().name() : "");
        stored.putSingle("email", known.account().email().orElse(""));
        stored.putSingle("telefon", known.account().phone().orElse(""));
        return Templates.mine(pages.of(texts.title()), views.of(known), new SentForm(stored), FormErrors.NONE, saved.isPresent());
    }

    /** Everything, in a file that programs read as well. */
    @GET
    @Path("plik")
    public Response download() throws JsonProcessingException {
        accesses.opened(viewer.get().username(), null, What.OWN_DATA, viewer.get().username());
        return Response.ok(json.writerWithDefaultPrettyPrinter().writeValueAsString(data.of(account())), MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"moje-dane.json\"").build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(MultivaluedMap<String, String> sent) {
        var form = new SentForm(sent);
        var typed = MineForm.of(form);
        FormErrors errors = typed.check(texts);
        if (!errors.isEmpty()) {
            return again(form, errors);
        }
        own.correct(viewer.get(), account(), typed.name(), typed.email(), typed.phone());
        return Response.seeOther(URI.create("/moje-dane?zapisano=tak")).build();
    }

    @POST
    @Path("zamkniecie")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(MultivaluedMap<String, String> sent) {
        var form = new SentForm(sent);
        if (form.filled("rozumiem").isEmpty()) {
            return again(form, FormErrors.of("rozumiem", texts.understandMissing()));
        }
        List<String> alone = closing.close(viewer.get(), account());
        if (!alone.isEmpty()) {
            return again(form, FormErrors.of("rozumiem", texts.lastCoordinator(views.powiats(alone))));
        }
        return Response.seeOther(URI.create("/wyloguj")).build();
    }

    private Response again(SentForm form, FormErrors errors) {
        return Response.status(422).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(errors.on(listed -> Templates.mine(pages.of(texts.title()), views.of(data.of(account())), form, listed, false))).build();
    }

    /** Whoever comes here first, before any other page, gets their account now. */
    private UUID account() {
        return viewer.get().accountId().orElseGet(arrivals::note);
    }
}
