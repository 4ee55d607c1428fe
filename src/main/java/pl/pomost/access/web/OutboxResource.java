package pl.pomost.access.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Roles;
import pl.pomost.mail.SendAgain;
import pl.pomost.shared.SentForm;

/** What became of letters, for those who see to it that they arrive. */
@Path("/poczta")
@RolesAllowed({Roles.ADMIN, Roles.AUDITOR, Roles.ROPS_REVIEWER, Roles.ROPS_APPROVER})
class OutboxResource {

    private final Pages pages;
    private final CurrentViewer viewer;
    private final OutboxViews views;
    private final SendAgain again;
    private final OutboxTexts texts;

    OutboxResource(Pages pages, CurrentViewer viewer, OutboxViews views, SendAgain again, OutboxTexts texts) {
        this.pages = pages;
        this.viewer = viewer;
        this.views = views;
        this.again = again;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance outbox(Page page, OutboxView view, String result, boolean mayAct);
    }

    /** @param wanted which letters: {@code czekaja}, {@code wyslane}, {@code niewyslane}, {@code niechciane} */
    @GET
    public TemplateInstance letters(@QueryParam("stan") Optional<String> wanted, @QueryParam("strona") Optional<String> number, @QueryParam("wynik") Optional<String> result) {
        String said = result.map(each -> each.equals("tak") ? texts.asked() : texts.refused()).orElse("");
        return Templates.outbox(pages.of(texts.title()), views.of(wanted.orElse(""), number.orElse("")), said, viewer.get().isRops() || viewer.get().isAdmin());
    }

    @POST
    @Path("{id}/ponownie")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.ADMIN, Roles.ROPS_REVIEWER, Roles.ROPS_APPROVER})
    public Response one(@PathParam("id") String id) {
        boolean done = SentForm.asId(id).filter(letter -> again.one(letter, viewer.get().username())).isPresent();
        return Response.seeOther(URI.create("/poczta?stan=niewyslane&wynik=" + (done ? "tak" : "nie"))).build();
    }

    @POST
    @Path("ponownie")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.ADMIN, Roles.ROPS_REVIEWER, Roles.ROPS_APPROVER})
    public Response all() {
        again.all(viewer.get().username());
        return Response.seeOther(URI.create("/poczta?stan=czekaja&wynik=tak")).build();
    }
}
