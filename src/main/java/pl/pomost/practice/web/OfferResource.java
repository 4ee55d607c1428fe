package pl.pomost.practice.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.practice.EntryOffered;
import pl.pomost.practice.OfferPractice;
import pl.pomost.practice.PracticeKind;
import pl.pomost.practice.PracticeWording;
import pl.pomost.shared.FormFlow;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Submitted;

/** The form of a new practice, filled from the entry that is offered. */
@Path("/powiaty/{teryt}/praktyki/nowa/{entry}")
@Authenticated
@Blocking
class OfferResource {

    private final CurrentScope scopes;
    private final Pages pages;
    private final EntryOffered entries;
    private final OfferPractice offer;
    private final PracticeChoices choices;
    private final PracticeTexts texts;
    private final PracticeFormTexts labels;
    private final FormTexts words;

    OfferResource(CurrentScope scopes, Pages pages, EntryOffered entries, OfferPractice offer, PracticeChoices choices, PracticeTexts texts, PracticeFormTexts labels, FormTexts words) {
        this.scopes = scopes;
        this.pages = pages;
        this.entries = entries;
        this.offer = offer;
        this.choices = choices;
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
    public TemplateInstance fresh(@PathParam("teryt") String teryt, @PathParam("entry") String source) {
        Scope scope = scopes.of(teryt).requireCoordinator();
        PracticeWording first = entries.wording(scope, source);
        return page(scope, source, first, FormView.filled(PracticeForm.filled(first)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(@PathParam("teryt") String teryt, @PathParam("entry") String source, MultivaluedMap<String, String> sent) {
        Scope scope = scopes.of(teryt).requireCoordinator();
        PracticeWording first = entries.wording(scope, source);
        var typed = Submitted.of(sent);
        var form = new PracticeForm(typed, choices.of(PracticeKind.of(source), first), true, texts, labels, words);
        return new FormFlow(typed, form.reading(), view -> page(scope, source, first, view))
                .finish(() -> "/praktyki/" + offer.begin(scope, source, entries.area(scope, source), form.wording()));
    }

    private TemplateInstance page(Scope scope, String source, PracticeWording first, FormView form) {
        PracticeKind kind = PracticeKind.of(source);
        var view = new OfferView(labels.offerTitle(), labels.offerLead(), "/powiaty/" + scope.teryt() + "/praktyki/nowa/" + source,
                "/powiaty/" + scope.teryt() + "/" + kind.section() + "/" + source, true);
        return Templates.practiceForm(pages.of(view.title(), scope, kind.section()), view, form, choices.of(kind, first));
    }
}
