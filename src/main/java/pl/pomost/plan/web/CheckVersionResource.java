package pl.pomost.plan.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.directory.Powiats;
import pl.pomost.plan.CheckVersion;
import pl.pomost.plan.CheckVersion.Checked;
import pl.pomost.plan.CheckVersion.Known;
import pl.pomost.shared.Dates;
import pl.pomost.shared.Problem;

/** Tells everybody whether a JSON file is a version of a plan that they may see. The file is not kept. */
@Path("/plany/sprawdz")
@PermitAll
@Blocking
class CheckVersionResource {

    private final CurrentViewer viewer;
    private final Pages pages;
    private final Powiats powiats;
    private final CheckVersion check;
    private final PublishedTexts texts;

    CheckVersionResource(CurrentViewer viewer, Pages pages, Powiats powiats, CheckVersion check, PublishedTexts texts) {
        this.viewer = viewer;
        this.pages = pages;
        this.powiats = powiats;
        this.check = check;
        this.texts = texts;
    }

    /**
     * @param sha256 of the file
     * @param known  which version it is, in words
     * @param see    address of its page
     */
    record Answer(String sha256, Optional<String> known, Optional<String> see) {
    }

    @CheckedTemplate(basePath = "plan")
    static class Templates {
        static native TemplateInstance checkVersion(Page page, Optional<Answer> answer, String refused);
    }

    @GET
    public TemplateInstance form() {
        return page(Optional.empty(), "");
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response check(@RestForm("plik") FileUpload file) {
        if (file == null || file.size() == 0) {
            return refused(texts.checkNothing());
        }
        if (file.size() > CheckVersion.MOST_BYTES) {
            return refused(texts.checkNotJson());
        }
        try {
            return Response.ok(page(Optional.of(answer(check.check(viewer.get(), file.uploadedFile()))), "")).build();
        } catch (Problem refused) {
            if (refused.retryAfter().isPresent()) {
                throw refused;
            }
            return refused(texts.checkNotJson());
        }
    }

    private Answer answer(Checked checked) {
        return new Answer(checked.sha256(), checked.known().map(known -> texts.checkKnown(known.number(), powiats.findById(known.teryt()).name(), Dates.inWords(known.frozenOn()))),
                checked.known().filter(Known::published).map(known -> "/plany/" + known.teryt() + "/" + known.year() + "/wersje/" + known.number()));
    }

    private Response refused(String why) {
        return Response.status(422).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(page(Optional.empty(), why)).build();
    }

    private TemplateInstance page(Optional<Answer> answer, String refused) {
        return Templates.checkVersion(pages.of(texts.check()), answer, refused);
    }
}
