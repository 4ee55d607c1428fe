package pl.pomost.agreement.web;

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
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.agreement.Consolidate;
import pl.pomost.agreement.DraftAtHand;
import pl.pomost.agreement.DraftDoor;
import pl.pomost.agreement.Seal;
import pl.pomost.agreement.Suggestion;
import pl.pomost.agreement.Suggestions;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Submitted;
import pl.pomost.standard.VersionDifference.Part;

/** Where whoever leads a group decides about a suggestion: takes it over into the draft or not, with a reason. */
@Path("/zespoly/{group}/ustalenia/projekty/{standard}/{number}/propozycje/{id}")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ConsolidationResource {

    private static final int MOST = 5_000;

    private final Pages pages;
    private final CurrentViewer viewer;
    private final DraftDoor door;
    private final Suggestions suggestions;
    private final SectionViews sections;
    private final Consolidate consolidate;
    private final DraftTexts texts;
    private final FormTexts words;

    ConsolidationResource(Pages pages, CurrentViewer viewer, DraftDoor door, Suggestions suggestions, SectionViews sections, Consolidate consolidate, DraftTexts texts, FormTexts words) {
        this.pages = pages;
        this.viewer = viewer;
        this.door = door;
        this.suggestions = suggestions;
        this.sections = sections;
        this.consolidate = consolidate;
        this.texts = texts;
        this.words = words;
    }

    @CheckedTemplate(basePath = "agreement")
    static class Templates {
        static native TemplateInstance decision(Page page, DecisionView view, FormView form);
    }

    @GET
    public TemplateInstance suggestion(@PathParam("group") String group, @PathParam("standard") String standard, @PathParam("number") String number, @PathParam("id") String id) {
        DraftAtHand draft = led(group, standard, number);
        Suggestion suggestion = suggestion(draft, id);
        return page(draft, suggestion, FormView.filled(Submitted.NOTHING.with("words", suggestion.wanted()).with("seen", Seal.of(stands(draft, suggestion)))));
    }

    @POST
    public Response decide(@PathParam("group") String group, @PathParam("standard") String standard, @PathParam("number") String number, @PathParam("id") String id,
            MultivaluedMap<String, String> sent) {
        DraftAtHand draft = led(group, standard, number);
        Suggestion suggestion = suggestion(draft, id);
        Part part = suggestion.part();
        var reading = new FormReading(Submitted.of(sent), words);
        String decision = reading.field("decision", texts.decision()).requiredOneOf(sections.decision(viewer.get(), draft, suggestion).decisions());
        String wanted = reading.field("words", texts.words()).text(part.most()).orElse("");
        String why = reading.field("why", texts.decisionWhy()).required(MOST);
        return new Deed(reading, view -> page(draft, suggestion, view)).finish("words", () -> {
            if (decision.equals("accept")) {
                consolidate.accept(viewer.get(), draft, suggestion.id(), reading.typed().text("seen"), wanted, why);
            } else {
                consolidate.reject(viewer.get(), draft, suggestion.id(), why);
            }
            return SectionViews.address(draft, part);
        }, view -> against(view, led(group, standard, number), suggestion));
    }

    /** The form against what the part says by now; saving it again is deliberate. */
    private static FormView against(FormView view, DraftAtHand now, Suggestion suggestion) {
        String stands = stands(now, suggestion);
        FormView compared = view.against(FormView.filled(view.typed().with("words", stands)), now.version().lock());
        return new FormView(compared.typed().with("seen", Seal.of(stands)), compared.labels(), compared.meanings(), compared.errors(), compared.saved(), compared.doubts());
    }

    private static String stands(DraftAtHand draft, Suggestion suggestion) {
        return suggestion.part().of(draft.version().wording());
    }

    private TemplateInstance page(DraftAtHand draft, Suggestion suggestion, FormView form) {
        return Templates.decision(pages.of(texts.decideTitle(texts.part(suggestion.part()))), sections.decision(viewer.get(), draft, suggestion), form);
    }

    private DraftAtHand led(String group, String standard, String number) {
        DraftAtHand draft = door.open(viewer.get(), group, standard, DraftsResource.version(number));
        if (!door.mayLead(viewer.get(), draft.group())) {
            throw new ForbiddenException();
        }
        return draft;
    }

    private Suggestion suggestion(DraftAtHand draft, String id) {
        return suggestions.of(draft.code(), draft.number()).stream().filter(each -> each.id().equals(DraftsResource.id(id))).findFirst().orElseThrow(NotFoundException::new);
    }
}
