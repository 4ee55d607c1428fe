package pl.pomost.access.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Roles;
import pl.pomost.audit.AccessLog;
import pl.pomost.directory.Powiat;
import pl.pomost.directory.Powiats;

/** Who opened protected data, for those who answer for it in the region. */
@Path("/otwarcia")
@RolesAllowed({Roles.ADMIN, Roles.AUDITOR, Roles.ROPS_REVIEWER, Roles.ROPS_APPROVER})
class OpeningsResource {

    private static final int SIZE = 50;

    private final Pages pages;
    private final AccessLog accesses;
    private final Powiats powiats;
    private final HistoryKinds kinds;
    private final HistoryTexts texts;

    OpeningsResource(Pages pages, AccessLog accesses, Powiats powiats, HistoryKinds kinds, HistoryTexts texts) {
        this.pages = pages;
        this.accesses = accesses;
        this.powiats = powiats;
        this.kinds = kinds;
        this.texts = texts;
    }

    /** One opening in words. */
    record Opening(String when, String who, String what, String powiat) {
    }

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance openings(Page page, List<Opening> rows, int number, boolean more);
    }

    @GET
    public TemplateInstance openings(@QueryParam("strona") Optional<String> wanted) {
        int number = wanted.filter(text -> text.matches("\\d{1,5}")).map(Integer::parseInt).map(page -> Math.max(1, page)).orElse(1);
        Map<String, String> names = powiats.listAll().stream().collect(Collectors.toMap(Powiat::teryt, Powiat::name));
        List<Opening> rows = accesses.page(Optional.empty(), number - 1, SIZE).stream().map(row -> new Opening(HistoryPages.said(row.at()), row.actor(),
                kinds.opened(row.what()), row.powiat() == null ? "" : names.getOrDefault(row.powiat(), row.powiat()))).toList();
        return Templates.openings(pages.of(texts.opened()), rows, number, rows.size() == SIZE);
    }
}
