package pl.pomost.practice.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.practice.EntryOffered;
import pl.pomost.practice.OfferPractice;
import pl.pomost.practice.PracticeKind;
import pl.pomost.practice.PracticeRights;
import pl.pomost.practice.PracticeView;
import pl.pomost.practice.PracticeWording;
import pl.pomost.practice.RevisionView;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Choice;
import pl.pomost.shared.ForbiddenMove;
import pl.pomost.shared.FormFlow;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Problem;
import pl.pomost.shared.Submitted;

/** The form of a practice: a new one, filled from the entry that is offered, and what is written of it later. */
@Path("/")
@Authenticated
@Blocking
class OfferResource {

    private final CurrentScope scopes;
    private final CurrentViewer viewer;
    private final Pages pages;
    private final EntryOffered entries;
    private final OfferPractice offer;
    private final PracticePages show;
    private final PracticeRights rights;
    private final Vocabulary vocabulary;
    private final PracticeTexts texts;
    private final PracticeFormTexts labels;
    private final FormTexts words;

    OfferResource(CurrentScope scopes, CurrentViewer viewer, Pages pages, EntryOffered entries, OfferPractice offer, PracticePages show, PracticeRights rights, Vocabulary vocabulary,
            PracticeTexts texts, PracticeFormTexts labels, FormTexts words) {
        this.scopes = scopes;
        this.viewer = viewer;
        this.pages = pages;
        this.entries = entries;
        this.offer = offer;
        this.show = show;
        this.rights = rights;
        this.vocabulary = vocabulary;
        this.texts = texts;
        this.labels = labels;
        this.words = words;
    }

    /** @param first whether it is the first revision. @param address where the form is sent. @param back where it leads without saving */
    record OfferView(String title, String lead, String address, String back, boolean first) {
    }

    @CheckedTemplate(basePath = "practice")
    static class Templates {
        static native TemplateInstance practiceForm(Page page, OfferView view, FormView form, PracticeForm.Choices choices);
    }

    @GET
    @Path("powiaty/{teryt}/praktyki/nowa/{entry}")
    public TemplateInstance fresh(@PathParam("teryt") String teryt, @PathParam("entry") String source) {
        Scope scope = scopes.of(teryt).requireCoordinator();
        PracticeWording first = entries.wording(scope, source);
        return fresh(scope, source, FormView.filled(PracticeForm.filled(first)));
    }

    @POST
    @Path("powiaty/{teryt}/praktyki/nowa/{entry}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(@PathParam("teryt") String teryt, @PathParam("entry") String source, MultivaluedMap<String, String> sent) {
        Scope scope = scopes.of(teryt).requireCoordinator();
        PracticeWording first = entries.wording(scope, source);
        var typed = Submitted.of(sent);
        var form = new PracticeForm(typed, choices(PracticeKind.of(source), first), true, texts, labels, words);
        return new FormFlow(typed, form.reading(), view -> fresh(scope, source, view)).finish(() -> "/praktyki/" + offer.begin(scope, source, entries.area(scope, source), form.wording()));
    }

    @GET
    @Path("praktyki/{code}/edycja")
    public TemplateInstance edit(@PathParam("code") String code) {
        PracticeView practice = writable(code);
        return edit(practice, FormView.filled(filled(practice)));
    }

    @POST
    @Path("praktyki/{code}/edycja")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("code") String code, MultivaluedMap<String, String> sent) {
        PracticeView practice = writable(code);
        var typed = Submitted.of(sent);
        var form = read(practice, typed);
        return new FormFlow(typed, form.reading(), view -> edit(practice, view)).finish(() -> told(() -> write(practice, typed, form)), () -> {
            PracticeView now = writable(code);
            return new FormFlow.Stored(read(now, filled(now)).reading().view(), now.open().map(RevisionView::lock).orElse(-1));
        });
    }

    private String write(PracticeView practice, Submitted typed, PracticeForm form) {
        int number = practice.open().map(RevisionView::number).orElse(0);
        if (number > 0) {
            offer.rewrite(viewer.get(), practice.code(), number, typed.version(), form.wording(), form.changes());
        } else {
            number = offer.improve(viewer.get(), practice.code(), form.wording(), form.changes());
        }
        return "/praktyki/" + practice.code() + "?wersja=" + number;
    }

    private String told(Supplier<String> deed) {
        try {
            return deed.get();
        } catch (ForbiddenMove refused) {
            throw new Problem(409, words.refused(), refused.getMessage());
        }
    }

    private PracticeForm read(PracticeView practice, Submitted typed) {
        return new PracticeForm(typed, choices(practice.kind(), from(practice).wording()), isFirst(practice), texts, labels, words);
    }

    /** What the form begins with: the revision that is on its way, else the newest one. */
    private static RevisionView from(PracticeView practice) {
        return practice.open().orElse(practice.shown());
    }

    private static boolean isFirst(PracticeView practice) {
        return practice.open().filter(open -> open.number() == 1).isPresent();
    }

    private static Submitted filled(PracticeView practice) {
        return practice.open().map(PracticeForm::filled).orElseGet(() -> PracticeForm.filled(practice.shown().wording()));
    }

    private PracticeView writable(String code) {
        PracticeView practice = show.visible(viewer.get(), code);
        if (!rights.mayWrite(viewer.get(), practice)) {
            throw new ForbiddenException();
        }
        return practice;
    }

    private TemplateInstance fresh(Scope scope, String source, FormView form) {
        String entry = "/powiaty/" + scope.teryt() + "/" + PracticeKind.of(source).section() + "/" + source;
        var view = new OfferView(labels.offerTitle(), labels.offerLead(), "/powiaty/" + scope.teryt() + "/praktyki/nowa/" + source, entry, true);
        return Templates.practiceForm(pages.of(view.title(), scope, PracticeKind.of(source).section()), view, form, choices(PracticeKind.of(source), entries.wording(scope, source)));
    }

    private TemplateInstance edit(PracticeView practice, FormView form) {
        boolean open = practice.open().isPresent();
        var view = new OfferView(open ? labels.goOn(from(practice).number()) : labels.improve(), open && isFirst(practice) ? labels.offerLead() : labels.improveLead(),
                "/praktyki/" + practice.code() + "/edycja", "/praktyki/" + practice.code(), isFirst(practice));
        return Templates.practiceForm(pages.of(practice.code() + ": " + view.title()), view, form, choices(practice.kind(), from(practice).wording()));
    }

    private PracticeForm.Choices choices(PracticeKind kind, PracticeWording stored) {
        String types = switch (kind) {
            case ACTION -> "action_types";
            case RESOURCE -> "resource_kinds";
        };
        return new PracticeForm.Choices(vocabulary.choices("languages"), Choice.with(vocabulary.choices(types), stored.type().isEmpty() ? List.of() : List.of(stored.type())),
                Choice.with(vocabulary.standards().stream().map(each -> new Choice(each.code(), each.code() + " " + each.name())).toList(), stored.standards()),
                Choice.with(vocabulary.choices("languages"), stored.languages()), Choice.with(vocabulary.choices("vulnerable_groups"), stored.vulnerableGroups()));
    }
}
