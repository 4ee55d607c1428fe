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
import pl.pomost.shared.FormFlow;
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

    /** Years before and after that of the edition for which a source may have money. */
    private static final int SPAN = 15;

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

    /** What one source has. @param year 0 for all of them together, @param amount as the form has it, @param version of what is stored */
    record Row(String code, String source, int year, String money, String amount, String note, String day, int version) {
    }

    @CheckedTemplate(basePath = "compare")
    static class Templates {
        static native TemplateInstance allocations(Page page, int year, String edition, List<Row> rows, boolean mayEdit, FormView form, List<Choice> sources, boolean saved, Optional<Row> leaving);
    }

    /** @param source whose amount is to be changed, {@code leaving} the one that is to be taken back, {@code of} of which year; without one of all of them */
    @GET
    @RolesAllowed({ROPS_REVIEWER, ROPS_APPROVER, ADMIN, AUDITOR})
    public TemplateInstance all(@PathParam("year") int year, @QueryParam("zapisano") Optional<String> saved, @QueryParam("zrodlo") Optional<String> source, @QueryParam("usun") Optional<String> leaving,
            @QueryParam("rok") Optional<String> of) {
        Edition edition = find(year);
        Optional<Integer> ofYear = of.filter(text -> text.matches("[0-9]{4}")).map(Integer::valueOf);
        return page(edition, FormView.filled(filled(row(edition, source, ofYear))), saved.isPresent(), row(edition, leaving, ofYear));
    }

    @POST
    @RolesAllowed({ROPS_REVIEWER, ROPS_APPROVER, ADMIN})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response set(@PathParam("year") int year, MultivaluedMap<String, String> sent) {
        Edition edition = find(year);
        Submitted typed = Submitted.of(sent);
        boolean away = typed.text("do").equals("usun");
        FormReading reading = new FormReading(typed, words);
        String source = reading.field("source", texts.source()).requiredOneOf(sources(edition));
        Optional<Integer> of = reading.field("year", texts.year()).year(year - SPAN, year + SPAN);
        Optional<BigDecimal> amount = reading.field("amount", texts.amount()).money();
        Optional<String> note = reading.field("note", texts.note()).contact(500);
        if (amount.isEmpty() && !away && reading.accepted()) {
            reading.refuse("amount", words.required());
        }
        return new FormFlow(away ? typed.with("do", "zapisz") : typed, reading, form -> page(edition, form, false, Optional.empty())).finish(() -> {
            set.set(edition, source, of, away ? Optional.empty() : amount, note, typed.version(), viewer.get());
            return "/porownanie/alokacje/" + year + "?zapisano=tak";
        }, () -> {
            Optional<Row> now = row(edition, Optional.of(source), of);
            return new FormFlow.Stored(FormView.filled(filled(now)), now.map(Row::version).orElse(-1));
        });
    }

    private static Submitted filled(Optional<Row> row) {
        return row.map(each -> Submitted.NOTHING.with("source", each.code()).with("year", each.year() == 0 ? "" : String.valueOf(each.year())).with("amount", each.amount()).with("note", each.note()).with("version", String.valueOf(each.version()))).orElse(Submitted.NOTHING);
    }

    private Optional<Row> row(Edition edition, Optional<String> source, Optional<Integer> of) {
        return source.flatMap(code -> rows(edition).stream().filter(row -> row.code().equals(code) && row.year() == of.orElse(0)).findFirst());
    }

    private List<Row> rows(Edition edition) {
        List<Choice> sources = sources(edition);
        return allocations.of(edition.id()).stream().map(each -> new Row(each.source(), sources.stream().filter(choice -> choice.code().equals(each.source())).map(Choice::label).findFirst().orElse(each.source()), each.year().orElse(0),
                Typography.money(each.amount()), Typography.number(each.amount()), each.note().orElse(""), PolishDates.inDigits(each.setOn()), each.version())).toList();
    }

    private TemplateInstance page(Edition edition, FormView form, boolean saved, Optional<Row> leaving) {
        Viewer current = viewer.get();
        return Templates.allocations(pages.of(texts.title()), edition.year(), edition.name(), rows(edition), current.isRops() || current.isAdmin(), form, sources(edition), saved, leaving);
    }

    private List<Choice> sources(Edition edition) {
        return scenarios.of(new ScenarioChoice(edition.scenario(), Optional.empty())).dictionary("funding_sources").entries().stream().map(entry -> new Choice(entry.code(), entry.label().pl())).toList();
    }

    private Edition find(int year) {
        return editions.byYear(year).orElseThrow(NotFoundException::new);
    }
}
