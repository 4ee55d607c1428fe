package pl.pomost.practice.web;

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
import java.util.function.Supplier;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Pages;
import pl.pomost.practice.OfferPractice;
import pl.pomost.practice.PracticeRights;
import pl.pomost.practice.PracticeView;
import pl.pomost.practice.RevisionView;
import pl.pomost.shared.ForbiddenMove;
import pl.pomost.shared.FormFlow;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Problem;
import pl.pomost.shared.Submitted;

/** What is written of a practice later: its draft goes on, or an improved revision begins. */
@Path("/praktyki/{code}/edycja")
@Authenticated
@Blocking
class RewriteResource {

    private final CurrentViewer viewer;
    private final Pages pages;
    private final OfferPractice offer;
    private final PracticePages show;
    private final PracticeRights rights;
    private final PracticeChoices choices;
    private final PracticeTexts texts;
    private final PracticeFormTexts labels;
    private final FormTexts words;

    RewriteResource(CurrentViewer viewer, Pages pages, OfferPractice offer, PracticePages show, PracticeRights rights, PracticeChoices choices, PracticeTexts texts,
            PracticeFormTexts labels, FormTexts words) {
        this.viewer = viewer;
        this.pages = pages;
        this.offer = offer;
        this.show = show;
        this.rights = rights;
        this.choices = choices;
        this.texts = texts;
        this.labels = labels;
        this.words = words;
    }

    @GET
    public TemplateInstance edit(@PathParam("code") String code) {
        PracticeView practice = writable(code);
        return edit(practice, FormView.filled(filled(practice)));
    }

    @POST
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
        return new PracticeForm(typed, choices.of(practice.kind(), from(practice).wording()), isFirst(practice), texts, labels, words);
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

    private TemplateInstance edit(PracticeView practice, FormView form) {
        boolean open = practice.open().isPresent();
        var view = new OfferResource.OfferView(open ? labels.goOn(from(practice).number()) : labels.improve(), open && isFirst(practice) ? labels.offerLead() : labels.improveLead(),
                "/praktyki/" + practice.code() + "/edycja", "/praktyki/" + practice.code(), isFirst(practice));
        return OfferResource.Templates.practiceForm(pages.of(practice.code() + ": " + view.title()), view, form, choices.of(practice.kind(), from(practice).wording()));
    }
}
