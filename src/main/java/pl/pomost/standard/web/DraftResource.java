package pl.pomost.standard.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
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
import java.util.function.Supplier;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.shared.Choice;
import pl.pomost.shared.ForbiddenMove;
import pl.pomost.shared.FormFlow;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Problem;
import pl.pomost.shared.Submitted;
import pl.pomost.standard.Catalogue;
import pl.pomost.standard.CatalogueVersion;
import pl.pomost.standard.ProposeVersion;
import pl.pomost.standard.StandardRights;
import pl.pomost.standard.StandardState;
import pl.pomost.standard.Standards;

/** Drafts of new versions and of new standards, for ROPS and for whoever moderates a group. */
@Path("/standardy")
@Authenticated
@Blocking
class DraftResource {

    private final Pages pages;
    private final CurrentViewer viewer;
    private final Standards standards;
    private final StandardRights rights;
    private final ProposeVersion propose;
    private final CataloguePages list;
    private final StandardWordTexts texts;
    private final FormTexts words;

    DraftResource(Pages pages, CurrentViewer viewer, Standards standards, StandardRights rights, ProposeVersion propose, CataloguePages list, StandardWordTexts texts, FormTexts words) {
        this.pages = pages;
        this.viewer = viewer;
        this.standards = standards;
        this.rights = rights;
        this.propose = propose;
        this.list = list;
        this.texts = texts;
        this.words = words;
    }

    /**
     * @param address where the form is sent
     * @param back    where it leads without saving
     * @param areas   to choose from; none where the standard has its area
     */
    record DraftView(String title, String lead, String address, String back, List<Choice> areas, List<Choice> owners, boolean first) {
    }

    @CheckedTemplate(basePath = "standard")
    static class Templates {
        static native TemplateInstance draft(Page page, DraftView view, FormView form);
    }

    @GET
    @Path("nowy")
    public TemplateInstance newStandard() {
        return page(newView(), FormView.filled(Submitted.NOTHING));
    }

    @POST
    @Path("nowy")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response addStandard(MultivaluedMap<String, String> sent) {
        DraftView view = newView();
        var typed = Submitted.of(sent);
        var form = new WordingForm(typed, view.owners(), true, texts, words);
        String area = form.reading().field("area", texts.area()).requiredOneOf(view.areas());
        return new FormFlow(typed, form.reading(), made -> page(view, made)).finish(() -> "/standardy/" + propose.proposeNew(viewer.get(), area, form.draft()));
    }

    @GET
    @Path("{code}/wersje/nowa")
    public TemplateInstance newVersion(@PathParam("code") String code) {
        CatalogueVersion from = newest(code);
        return page(versionView(from), FormView.filled(WordingForm.filled(from).with("changes", "")));
    }

    @POST
    @Path("{code}/wersje/nowa")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response addVersion(@PathParam("code") String code, MultivaluedMap<String, String> sent) {
        DraftView view = versionView(newest(code));
        var typed = Submitted.of(sent);
        var form = new WordingForm(typed, view.owners(), false, texts, words);
        return new FormFlow(typed, form.reading(), made -> page(view, made))
                .finish(() -> told(() -> "/standardy/" + code + "?wersja=" + propose.propose(viewer.get(), code, form.draft())));
    }

    @GET
    @Path("{code}/wersje/{number}")
    public TemplateInstance draft(@PathParam("code") String code, @PathParam("number") String number) {
        CatalogueVersion version = writable(code, number);
        return page(draftView(version), FormView.filled(WordingForm.filled(version)));
    }

    @POST
    @Path("{code}/wersje/{number}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("code") String code, @PathParam("number") String number, MultivaluedMap<String, String> sent) {
        CatalogueVersion version = writable(code, number);
        DraftView view = draftView(version);
        var typed = Submitted.of(sent);
        var form = new WordingForm(typed, view.owners(), version.number() == 1, texts, words);
        return new FormFlow(typed, form.reading(), made -> page(view, made)).finish(() -> told(() -> {
            propose.rewrite(viewer.get(), code, version.number(), typed.version(), form.draft());
            return "/standardy/" + code + "?wersja=" + version.number();
        }), () -> {
            CatalogueVersion now = writable(code, number);
            return new FormFlow.Stored(new WordingForm(WordingForm.filled(now), view.owners(), now.number() == 1, texts, words).reading().view(), now.lock());
        });
    }

    /** What the state of a version does not allow is told on a page of its own. */
    private String told(Supplier<String> deed) {
        try {
            return deed.get();
        } catch (ForbiddenMove refused) {
            throw new Problem(409, words.refused(), refused.getMessage());
        }
    }

    private DraftView newView() {
        Catalogue catalogue = standards.catalogue();
        List<Choice> areas = list.known(catalogue).stream().filter(area -> rights.mayPropose(viewer.get(), area.code())).toList();
        if (areas.isEmpty()) {
            throw new ForbiddenException();
        }
        List<Choice> owners = areas.stream().flatMap(area -> rights.owners(viewer.get(), area.code()).stream()).distinct().toList();
        return new DraftView(texts.newStandard(), texts.newLead(), "/standardy/nowy", "/standardy", areas, owners, true);
    }

    private DraftView versionView(CatalogueVersion from) {
        if (!rights.mayPropose(viewer.get(), from.area())) {
            throw new ForbiddenException();
        }
        return new DraftView(texts.newVersion(from.code()), texts.lead(), "/standardy/" + from.code() + "/wersje/nowa", "/standardy/" + from.code(), List.of(),
                rights.owners(viewer.get(), from.area()), false);
    }

    private DraftView draftView(CatalogueVersion version) {
        return new DraftView(texts.draftOf(version.number(), version.code()), texts.lead(), "/standardy/" + version.code() + "/wersje/" + version.number(),
                "/standardy/" + version.code() + "?wersja=" + version.number(), List.of(),
                Choice.with(rights.owners(viewer.get(), version.area()), version.owner().stream().toList()), version.number() == 1);
    }

    /** What a new version begins with: the newest that was not withdrawn. */
    private CatalogueVersion newest(String code) {
        List<CatalogueVersion> versions = standards.catalogue().versions(code);
        return versions.stream().filter(version -> version.state() != StandardState.WITHDRAWN).reduce((older, newer) -> newer)
                .or(() -> versions.stream().reduce((older, newer) -> newer)).orElseThrow(NotFoundException::new);
    }

    private CatalogueVersion writable(String code, String number) {
        CatalogueVersion version = Optional.of(number).filter(digits -> digits.matches("\\d{1,6}")).map(Integer::valueOf)
                .flatMap(known -> standards.catalogue().version(code, known)).orElseThrow(NotFoundException::new);
        if (!rights.mayWrite(viewer.get(), version)) {
            throw new ForbiddenException();
        }
        if (version.state() != StandardState.DRAFT) {
            throw new Problem(409, words.refused(), texts.noDraft(version.number()));
        }
        return version;
    }

    private TemplateInstance page(DraftView view, FormView form) {
        return Templates.draft(pages.of(view.title()), view, form);
    }
}
