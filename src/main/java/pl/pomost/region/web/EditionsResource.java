package pl.pomost.region.web;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Viewer;
import pl.pomost.directory.Edition;
import pl.pomost.directory.EditionTerms;
import pl.pomost.directory.Editions;
import pl.pomost.directory.ScenarioChoice;
import pl.pomost.region.SettleEdition;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Scenarios;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormFlow;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Submitted;

/** The editions of the region, for ROPS: who takes part, and what holds for all. */
@Path("/edycje")
@RolesAllowed({ROPS_REVIEWER, ROPS_APPROVER, ADMIN, AUDITOR})
@Blocking
class EditionsResource {

    private final Pages pages;
    private final CurrentViewer viewer;
    private final Editions editions;
    private final EditionPages show;
    private final SettleEdition settle;
    private final Scenarios scenarios;
    private final RegionTexts texts;
    private final FormTexts words;

    EditionsResource(Pages pages, CurrentViewer viewer, Editions editions, EditionPages show, SettleEdition settle, Scenarios scenarios, RegionTexts texts, FormTexts words) {
        this.pages = pages;
        this.viewer = viewer;
        this.editions = editions;
        this.show = show;
        this.settle = settle;
        this.scenarios = scenarios;
        this.texts = texts;
        this.words = words;
    }

    /** A line of the list. */
    record Link(int year, String name, String scenario) {
    }

    /** A workshop whose days are asked for. */
    record WindowField(int number, String title) {

        public String opens() {
            return "opens-" + number;
        }

        public String closes() {
            return "closes-" + number;
        }
    }

    @CheckedTemplate(basePath = "region")
    static class Templates {
        static native TemplateInstance editions(Page page, List<Link> editions, boolean mayAdd);

        static native TemplateInstance edition(Page page, EditionList edition);

        static native TemplateInstance editionForm(Page page, String back, Optional<String> name, FormView form, List<Choice> scenarios, List<WindowField> windows);
    }

    @GET
    public TemplateInstance all() {
        return Templates.editions(pages.of(texts.editions()), editions.all().stream().map(each -> new Link(each.year(), each.name(), show.scenario(each.scenario()))).toList(), mayEdit());
    }

    /** Filled with the terms of the newest edition, a year later. */
    @GET
    @Path("nowa")
    @RolesAllowed({ROPS_REVIEWER, ROPS_APPROVER, ADMIN})
    public TemplateInstance fresh() {
        EditionTerms last = last();
        int year = nextYear();
        return fresh(last, FormView.filled(EditionForm.filled(last.movedTo(texts.named(year), 1), 0).with("year", String.valueOf(year))));
    }

    @POST
    @Path("nowa")
    @RolesAllowed({ROPS_REVIEWER, ROPS_APPROVER, ADMIN})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> sent) {
        EditionTerms last = last();
        var typed = Submitted.of(sent);
        var form = new NewEditionForm(typed, last, show.choices(), EditionsResource.this::scenario, nextYear(), texts, words);
        form.refuse(year -> editions.byYear(year).isPresent());
        return new FormFlow(typed, form.reading(), view -> fresh(last, view)).finish(() -> {
            settle.create(form.year(), form.terms(), viewer.get());
            return "/edycje/" + form.year();
        });
    }

    @GET
    @Path("{year}")
    public TemplateInstance one(@PathParam("year") int year) {
        Edition edition = find(year);
        return Templates.edition(pages.of(edition.name()), show.list(edition, mayEdit()));
    }

    @GET
    @Path("{year}/edycja")
    @RolesAllowed({ROPS_REVIEWER, ROPS_APPROVER, ADMIN})
    public TemplateInstance edit(@PathParam("year") int year) {
        Edition edition = find(year);
        return form(edition, FormView.filled(EditionForm.filled(edition.terms(), edition.version())));
    }

    @POST
    @Path("{year}/edycja")
    @RolesAllowed({ROPS_REVIEWER, ROPS_APPROVER, ADMIN})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("year") int year, MultivaluedMap<String, String> sent) {
        Edition edition = find(year);
        var typed = Submitted.of(sent);
        EditionForm form = read(edition, typed);
        return new FormFlow(typed, form.reading(), view -> form(edition, view)).finish(() -> {
            settle.settle(year, typed.version(), form.terms(), viewer.get());
            return "/edycje/" + year;
        }, () -> {
            Edition now = find(year);
            return new FormFlow.Stored(read(now, EditionForm.filled(now.terms(), now.version())).reading().view(), now.version());
        });
    }

    private EditionForm read(Edition edition, Submitted typed) {
        return new EditionForm(typed, edition.terms(), show.choices(), EditionsResource.this::scenario, edition.year(), texts, words);
    }

    private TemplateInstance form(Edition edition, FormView form) {
        return Templates.editionForm(pages.of(texts.change()), "/edycje/" + edition.year(), Optional.of(edition.name()), form, show.choices(), windows(edition.scenario()));
    }

    private TemplateInstance fresh(EditionTerms last, FormView form) {
        return Templates.editionForm(pages.of(texts.newEdition()), "/edycje", Optional.empty(), form, show.choices(), windows(last.scenario()));
    }

    private List<WindowField> windows(Optional<String> id) {
        return scenario(id).stages().stream().map(stage -> new WindowField(stage.number(), stage.title().pl())).toList();
    }

    private EditionTerms last() {
        return editions.byYearOrNewest(Optional.empty()).map(Edition::terms).orElseThrow(NotFoundException::new);
    }

    private int nextYear() {
        return editions.byYearOrNewest(Optional.empty()).map(Edition::year).orElseThrow(NotFoundException::new) + 1;
    }

    private boolean mayEdit() {
        Viewer current = viewer.get();
        return current.isRops() || current.isAdmin();
    }

    private Scenario scenario(Optional<String> id) {
        return scenarios.of(new ScenarioChoice(id, Optional.empty()));
    }

    private Edition find(int year) {
        return editions.byYear(year).orElseThrow(NotFoundException::new);
    }
}
