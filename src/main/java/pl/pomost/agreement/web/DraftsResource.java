package pl.pomost.agreement.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.agreement.DraftAtHand;
import pl.pomost.agreement.DraftDoor;
import pl.pomost.agreement.SpeakOfDraft;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.SentForm;
import pl.pomost.shared.Submitted;
import pl.pomost.standard.VersionDifference.Part;

/** A draft of a standard that a group writes: its parts, what members suggest and say of them. */
@Path("/zespoly/{group}/ustalenia/projekty/{standard}/{number}")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class DraftsResource {

    private static final int MOST = 5_000;

    private final Pages pages;
    private final CurrentViewer viewer;
    private final DraftDoor door;
    private final DraftViews views;
    private final SectionViews sections;
    private final SpeakOfDraft speak;
    private final DraftTexts texts;
    private final FormTexts words;

    DraftsResource(Pages pages, CurrentViewer viewer, DraftDoor door, DraftViews views, SectionViews sections, SpeakOfDraft speak, DraftTexts texts, FormTexts words) {
        this.pages = pages;
        this.viewer = viewer;
        this.door = door;
        this.views = views;
        this.sections = sections;
        this.speak = speak;
        this.texts = texts;
        this.words = words;
    }

    @CheckedTemplate(basePath = "agreement")
    static class Templates {
        static native TemplateInstance draft(Page page, DraftView view, FormView form);

        static native TemplateInstance section(Page page, SectionView view, FormView suggest, FormView comment);
    }

    /** @param before and {@code after}: which of its wordings are laid side by side */
    @GET
    public TemplateInstance draft(@PathParam("group") String group, @PathParam("standard") String standard, @PathParam("number") String number, @QueryParam("od") Optional<String> before,
            @QueryParam("do") Optional<String> after) {
        DraftAtHand draft = open(group, standard, number);
        return Templates.draft(pages.of(texts.title(draft.number(), draft.code())), views.of(viewer.get(), draft, before.flatMap(DraftsResource::number), after.flatMap(DraftsResource::number)),
                FormView.filled(Submitted.NOTHING));
    }

    @GET
    @Path("sekcje/{part}")
    public TemplateInstance section(@PathParam("group") String group, @PathParam("standard") String standard, @PathParam("number") String number, @PathParam("part") String part,
            @QueryParam("strona") @DefaultValue("") String page) {
        DraftAtHand draft = open(group, standard, number);
        Part of = part(part);
        return page(draft, of, page, FormView.filled(Submitted.NOTHING.with("wanted", of.of(draft.version().wording()))), FormView.filled(Submitted.NOTHING));
    }

    @POST
    @Path("sekcje/{part}/propozycje")
    public Response suggest(@PathParam("group") String group, @PathParam("standard") String standard, @PathParam("number") String number, @PathParam("part") String part,
            MultivaluedMap<String, String> sent) {
        DraftAtHand draft = written(group, standard, number);
        Part of = part(part);
        var reading = new FormReading(Submitted.of(sent), words);
        String wanted = reading.field("wanted", texts.wanted()).text(of.most()).orElse("");
        String reason = reading.field("reason", texts.why()).required(MOST);
        return new Deed(reading, view -> page(draft, of, "", view, FormView.filled(Submitted.NOTHING))).finish("wanted", () -> {
            speak.suggest(viewer.get(), draft, of, wanted, reason);
            return SectionViews.address(draft, of);
        });
    }

    @POST
    @Path("sekcje/{part}/komentarze")
    public Response comment(@PathParam("group") String group, @PathParam("standard") String standard, @PathParam("number") String number, @PathParam("part") String part,
            MultivaluedMap<String, String> sent) {
        DraftAtHand draft = written(group, standard, number);
        Part of = part(part);
        var reading = new FormReading(Submitted.of(sent), words);
        String comment = reading.field("comment", texts.comment()).required(MOST);
        FormView untouched = FormView.filled(Submitted.NOTHING.with("wanted", of.of(draft.version().wording())));
        return new Deed(reading, view -> page(draft, of, "", untouched, view)).finish("comment", () -> {
            speak.comment(viewer.get(), draft, of, comment);
            return SectionViews.address(draft, of);
        });
    }

    @POST
    @Path("sekcje/{part}/komentarze/{id}/usuniecie")
    public Response takeAway(@PathParam("group") String group, @PathParam("standard") String standard, @PathParam("number") String number, @PathParam("part") String part,
            @PathParam("id") String id) {
        DraftAtHand draft = open(group, standard, number);
        Part of = part(part);
        return Deed.press(texts.refused(), () -> {
            speak.takeAway(viewer.get(), draft, id(id));
            return SectionViews.address(draft, of);
        });
    }

    @POST
    @Path("sekcje/{part}/propozycje/{id}/wycofanie")
    public Response withdraw(@PathParam("group") String group, @PathParam("standard") String standard, @PathParam("number") String number, @PathParam("part") String part,
            @PathParam("id") String id) {
        DraftAtHand draft = open(group, standard, number);
        Part of = part(part);
        return Deed.press(texts.refused(), () -> {
            speak.withdraw(viewer.get(), draft, id(id));
            return SectionViews.address(draft, of);
        });
    }

    private TemplateInstance page(DraftAtHand draft, Part part, String page, FormView suggest, FormView comment) {
        return Templates.section(pages.of(texts.sectionTitle(texts.part(part))), sections.of(viewer.get(), draft, part, page), suggest, comment);
    }

    private DraftAtHand open(String group, String standard, String number) {
        return door.open(viewer.get(), group, standard, version(number));
    }

    /** For whoever writes in the group. */
    private DraftAtHand written(String group, String standard, String number) {
        DraftAtHand draft = open(group, standard, number);
        if (!door.mayWrite(viewer.get(), draft.group())) {
            throw new ForbiddenException();
        }
        return draft;
    }

    static int version(String number) {
        return number(number).orElseThrow(NotFoundException::new);
    }

    static UUID id(String id) {
        return SentForm.asId(id).orElseThrow(NotFoundException::new);
    }

    static Part part(String key) {
        return Part.of(key).orElseThrow(NotFoundException::new);
    }

    private static Optional<Integer> number(String text) {
        return Optional.of(text).filter(digits -> digits.matches("\\d{1,6}")).map(Integer::valueOf);
    }
}
