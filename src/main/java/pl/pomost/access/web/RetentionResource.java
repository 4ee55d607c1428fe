package pl.pomost.access.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.KeepNoLonger;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.RetentionRuns;
import pl.pomost.access.Roles;

/** What was removed because its time was over, and when. */
@Path("/usuniecia")
@RolesAllowed({Roles.ADMIN, Roles.AUDITOR, Roles.ROPS_REVIEWER, Roles.ROPS_APPROVER})
class RetentionResource {

    private static final int SHOWN = 100;

    private final Pages pages;
    private final CurrentViewer viewer;
    private final RetentionRuns runs;
    private final KeepNoLonger removal;
    private final RetentionTexts texts;
    private final int logDays;
    private final int accountDays;

    RetentionResource(Pages pages, CurrentViewer viewer, RetentionRuns runs, KeepNoLonger removal, RetentionTexts texts,
            @ConfigProperty(name = "pomost.retention.log-days") int logDays, @ConfigProperty(name = "pomost.retention.account-days") int accountDays) {
        this.pages = pages;
        this.viewer = viewer;
        this.runs = runs;
        this.removal = removal;
        this.texts = texts;
        this.logDays = logDays;
        this.accountDays = accountDays;
    }

    /** One removal. */
    record Run(String when, int deeds, int openings, int accounts, int others) {
    }

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance retention(Page page, List<Run> runs, int logDays, int accountDays, boolean mayRun);
    }

    @GET
    public TemplateInstance report() {
        List<Run> all = runs.latest(SHOWN).stream().map(run -> new Run(HistoryPages.said(run.at()), run.audit(), run.accesses(), run.accounts(), run.others())).toList();
        return Templates.retention(pages.of(texts.title()), all, logDays, accountDays, viewer.get().isAdmin());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.ADMIN)
    public Response now() {
        removal.run();
        return Response.seeOther(URI.create("/usuniecia")).build();
    }
}
