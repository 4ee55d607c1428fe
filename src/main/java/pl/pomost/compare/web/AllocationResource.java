package pl.pomost.compare.web;

import static pl.pomost.access.Roles.ADMIN;
import static pl.pomost.access.Roles.AUDITOR;
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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Viewer;
import pl.pomost.compare.Allocations;
import pl.pomost.compare.SetAllocation;
import pl.pomost.directory.Edition;
import pl.pomost.directory.Editions;
import pl.pomost.directory.ScenarioChoice;
import pl.pomost.scenario.Scenarios;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.PolishDates;
import pl.pomost.shared.Submitted;
import pl.pomost.shared.Typography;

/** How much money each source has for the region in an edition: ROPS writes it, and planned money is shown against it. */
@Path("/porownanie/alokacje/{year:[0-9]{4}}")
@Blocking
class AllocationResource {

    private final Pages pages;
    private final CurrentViewer viewer;
    private final Editions editions;
    private final Scenarios scenarios;
    private final Allocations allocations;
    private final SetAllocation set;
    private final AllocationTexts texts;
    private final FormTexts words;

    AllocationResource(Pages pages, CurrentViewer viewer, Editions editions, Scenarios scenarios, Allocations allocations, SetAllocation set, AllocationTexts texts, FormTexts words) {
        this.pages = pages;
        this.viewer = viewer;
        this.editions = editions;
        this.scenarios = scenarios;
        this.allocations = allocations;
        this.set = set;
        this.texts = texts;
        this.words = words;
    }

    /** What one source has. */
    record Row(String source, String amount, String note, String day) {
    }

    @CheckedTemplate(basePath = "compare")
    static class Templates {
        static native TemplateInstance allocations(Page page, int year, String edition, List<Row> rows, boolean mayEdit, FormView form, List<Choice> sources, boolean saved);
    }

    @GET
    @RolesAllowed({ROPS_REVIEWER, ROPS_APPROVER, ADMIN, AUDITOR})
    public TemplateInstance all(@PathParam("year") int year, @QueryParam("zapisano") Optional<String> saved) {
        return page(find(year), FormView.filled(Submitted.NOTHING), saved.isPresent());
    }

    @POST
    @RolesAllowed({ROPS_REVIEWER, ROPS_APPROVER, ADMIN})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response set(@PathParam("year") int year, MultivaluedMap<String, String> sent) {
        Edition edition = find(year);
        FormReading reading = new FormReading(Submitted.of(sent), words);
        String source = reading.field("source", texts.source()).requiredOneOf(sources(edition));
        Optional<BigDecimal> amount = reading.field("amount", texts.amount()).money();
        Optional<String> note = reading.field("note", texts.note()).contact(500);
        if (!reading.accepted()) {
            return Response.status(422).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(page(edition, reading.view(), false)).build();
        }
        set.set(edition, source, amount, note, viewer.get());
        return Response.seeOther(URI.create("/porownanie/alokacje/" + year + "?zapisano=tak")).build();
    }

    private TemplateInstance page(Edition edition, FormView form, boolean saved) {
        Viewer current = viewer.get();
        List<Choice> sources = sources(edition);
        List<Row> rows = allocations.of(edition.id()).stream().map(each -> new Row(sources.stream().filter(choice -> choice.code().equals(each.source())).map(Choice::label).findFirst().orElse(each.source()),
                Typography.money(each.amount()), each.note().orElse(""), PolishDates.inDigits(each.setOn()))).toList();
        return Templates.allocations(pages.of(texts.title()), edition.year(), edition.name(), rows, current.isRops() || current.isAdmin(), form, sources, saved);
    }

    private List<Choice> sources(Edition edition) {
        return scenarios.of(new ScenarioChoice(edition.scenario(), Optional.empty())).dictionary("funding_sources").entries().stream().map(entry -> new Choice(entry.code(), entry.label().pl())).toList();
    }

    private Edition find(int year) {
        return editions.byYear(year).orElseThrow(NotFoundException::new);
    }
}
