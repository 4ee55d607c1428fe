package pl.pomost.agreement.web;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.LinkTerms;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.agreement.AskAboutDraft;
import pl.pomost.agreement.DraftAtHand;
import pl.pomost.agreement.DraftDoor;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Submitted;

/** Where whoever leads a group asks experts and organisations for opinions on a draft, asks them once more, or no longer. */
@Path("/zespoly/{group}/ustalenia/projekty/{standard}/{number}/opinie")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class AskingResource {

    private static final int MOST = 5_000;
    private static final int LONGEST_NAME = 200;

    private final Pages pages;
    private final CurrentViewer viewer;
    private final DraftDoor door;
    private final DraftHeads heads;
    private final AskAboutDraft ask;
    private final LinkTerms terms;
    private final AskingTexts texts;
    private final DraftTexts drafts;
    private final FormTexts words;
    private final int usual;

    AskingResource(Pages pages, CurrentViewer viewer, DraftDoor door, DraftHeads heads, AskAboutDraft ask, LinkTerms terms, AskingTexts texts, DraftTexts drafts, FormTexts words,
            @ConfigProperty(name = "pomost.outside.term-days") int usual) {
        this.pages = pages;
        this.viewer = viewer;
        this.door = door;
        this.heads = heads;
        this.ask = ask;
        this.terms = terms;
        this.texts = texts;
        this.drafts = drafts;
        this.words = words;
        this.usual = usual;
    }

    @CheckedTemplate(basePath = "agreement")
    static class Templates {
        static native TemplateInstance asking(Page page, DraftHead head, List<Choice> experts, FormView form);
    }

    @GET
    @Path("nowa")
    public TemplateInstance form(@PathParam("group") String group, @PathParam("standard") String standard, @PathParam("number") String number) {
        return page(led(group, standard, number), FormView.filled(Submitted.NOTHING.with("due", terms.in(usual).toString())));
    }

    @POST
    @Path("nowa")
    public Response send(@PathParam("group") String group, @PathParam("standard") String standard, @PathParam("number") String number, MultivaluedMap<String, String> sent) {
        DraftAtHand draft = led(group, standard, number);
        var reading = new FormReading(Submitted.of(sent), words);
        Optional<String> expert = reading.field("expert", texts.whom()).oneOf(experts(draft));
        Optional<String> organisation = reading.field("organisation", texts.organisation()).contact(LONGEST_NAME);
        Optional<String> email = reading.field("email", texts.email()).mail(254);
        String question = reading.field("question", texts.question()).text(MOST).orElse("");
        Optional<LocalDate> due = due(reading);
        if (reading.accepted() && expert.isPresent() == organisation.isPresent()) {
            reading.refuse("expert", expert.isPresent() ? texts.whomBoth() : texts.whomMissing());
        }
        if (organisation.isPresent() && email.isEmpty() && !reading.isRefused("email")) {
            reading.refuse("email", words.required());
        }
        return new Deed(reading, view -> page(draft, view)).finish("due", () -> {
            if (expert.isPresent()) {
                ask.askExpert(viewer.get(), draft, UUID.fromString(expert.get()), question, due.orElseThrow());
            } else {
                ask.askOrganisation(viewer.get(), draft, organisation.orElseThrow(), email.orElseThrow(), question, due.orElseThrow());
            }
            return draft.address();
        });
    }

    @POST
    @Path("{id}/odwolanie")
    public Response revoke(@PathParam("group") String group, @PathParam("standard") String standard, @PathParam("number") String number, @PathParam("id") String id) {
        DraftAtHand draft = led(group, standard, number);
        return Deed.press(drafts.refused(), () -> {
            ask.revoke(viewer.get(), draft, DraftsResource.id(id));
            return draft.address();
        });
    }

    /** Another letter with another link, until the usual day from today. */
    @POST
    @Path("{id}/link")
    public Response renew(@PathParam("group") String group, @PathParam("standard") String standard, @PathParam("number") String number, @PathParam("id") String id) {
        DraftAtHand draft = led(group, standard, number);
        return Deed.press(drafts.refused(), () -> {
            ask.renew(viewer.get(), draft, DraftsResource.id(id), terms.in(usual));
            return draft.address();
        });
    }

    private Optional<LocalDate> due(FormReading reading) {
        Optional<LocalDate> due = reading.field("due", texts.due()).date();
        if (due.isEmpty() && !reading.isRefused("due")) {
            reading.refuse("due", words.required());
        }
        return due;
    }

    private List<Choice> experts(DraftAtHand draft) {
        return ask.experts(draft).stream().map(person -> new Choice(person.account().toString(), person.name())).toList();
    }

    private TemplateInstance page(DraftAtHand draft, FormView form) {
        return Templates.asking(pages.of(texts.askOpinion()), heads.of(viewer.get(), draft), experts(draft), form);
    }

    private DraftAtHand led(String group, String standard, String number) {
        DraftAtHand draft = door.open(viewer.get(), group, standard, DraftsResource.version(number));
        if (!door.mayLead(viewer.get(), draft.group())) {
            throw new ForbiddenException();
        }
        return draft;
    }
}
