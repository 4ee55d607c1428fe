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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.agreement.DraftAtHand;
import pl.pomost.agreement.DraftDoor;
import pl.pomost.agreement.Round;
import pl.pomost.agreement.RoundKind;
import pl.pomost.agreement.Rounds;
import pl.pomost.agreement.RunRound;
import pl.pomost.agreement.SpeakInRound;
import pl.pomost.agreement.Voice;
import pl.pomost.agreement.VoiceKind;
import pl.pomost.agreement.Voices;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Submitted;

/** Votes and consents about a draft: opened and ended by whoever leads the group, spoken in by its powiats. */
@Path("/zespoly/{group}/ustalenia/projekty/{standard}/{number}/rundy")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class RoundResource {

    private static final int MOST = 5_000;

    private final Pages pages;
    private final CurrentViewer viewer;
    private final DraftDoor door;
    private final Rounds rounds;
    private final Voices voices;
    private final RoundViews views;
    private final DraftHeads heads;
    private final RunRound run;
    private final SpeakInRound speak;
    private final RoundTexts texts;
    private final DraftViews written;
    private final DraftTexts drafts;
    private final FormTexts words;

    RoundResource(Pages pages, CurrentViewer viewer, DraftDoor door, Rounds rounds, Voices voices, RoundViews views, DraftHeads heads, RunRound run, SpeakInRound speak, RoundTexts texts,
            DraftViews written, DraftTexts drafts, FormTexts words) {
        this.pages = pages;
        this.viewer = viewer;
        this.door = door;
        this.rounds = rounds;
        this.voices = voices;
        this.views = views;
        this.heads = heads;
        this.run = run;
        this.speak = speak;
        this.texts = texts;
        this.written = written;
        this.drafts = drafts;
        this.words = words;
    }

    @CheckedTemplate(basePath = "agreement")
    static class Templates {
        static native TemplateInstance openRound(Page page, DraftHead head, List<Choice> kinds, String entitled, FormView form);

        static native TemplateInstance round(Page page, RoundView view, FormView form, FormView ending);
    }

    @GET
    @Path("nowa")
    public TemplateInstance begin(@PathParam("group") String group, @PathParam("standard") String standard, @PathParam("number") String number) {
        return beginning(led(group, standard, number), FormView.filled(Submitted.NOTHING));
    }

    @POST
    @Path("nowa")
    public Response open(@PathParam("group") String group, @PathParam("standard") String standard, @PathParam("number") String number, MultivaluedMap<String, String> sent) {
        DraftAtHand draft = led(group, standard, number);
        var reading = new FormReading(Submitted.of(sent), words);
        String kind = reading.field("kind", texts.kind()).requiredOneOf(views.kinds());
        Optional<LocalDate> ends = reading.field("ends", texts.ends()).date();
        if (ends.isEmpty() && !reading.isRefused("ends")) {
            reading.refuse("ends", words.required());
        }
        return new Deed(reading, view -> beginning(draft, view))
                .finish("ends", () -> draft.address() + "/rundy/" + run.open(viewer.get(), draft, RoundKind.of(kind).orElseThrow(), ends.orElseThrow()));
    }

    @GET
    @Path("{id}")
    public TemplateInstance round(@PathParam("group") String group, @PathParam("standard") String standard, @PathParam("number") String number, @PathParam("id") String id) {
        DraftAtHand draft = draft(group, standard, number);
        Round round = round(draft, id);
        return page(draft, round, FormView.filled(own(draft, round)), FormView.filled(Submitted.NOTHING));
    }

    @POST
    @Path("{id}")
    public Response say(@PathParam("group") String group, @PathParam("standard") String standard, @PathParam("number") String number, @PathParam("id") String id,
            MultivaluedMap<String, String> sent) {
        DraftAtHand draft = draft(group, standard, number);
        Round round = round(draft, id);
        if (door.voiceOf(viewer.get(), draft.group()).isEmpty()) {
            throw new ForbiddenException();
        }
        var reading = new FormReading(Submitted.of(sent), words);
        Optional<VoiceKind> choice = VoiceKind.of(reading.field("choice", texts.choice()).requiredOneOf(views.choices(round.kind())));
        Optional<String> reason = reading.field("reason", texts.why()).text(MOST);
        if (choice.filter(VoiceKind::needsReason).isPresent() && reason.isEmpty() && !reading.isRefused("reason")) {
            reading.refuse("reason", texts.whyMissing());
        }
        return new Deed(reading, view -> page(draft, round(draft, id), view, FormView.filled(Submitted.NOTHING))).finish("choice", () -> {
            speak.say(viewer.get(), draft, round.id(), reading.typed().version(), choice.orElseThrow(), reason);
            return round.address();
        }, view -> {
            Submitted now = own(draft, round);
            return view.against(FormView.filled(now), now.version());
        });
    }

    @POST
    @Path("{id}/wynik")
    public Response close(@PathParam("group") String group, @PathParam("standard") String standard, @PathParam("number") String number, @PathParam("id") String id) {
        DraftAtHand draft = led(group, standard, number);
        Round round = round(draft, id);
        return Deed.press(drafts.refused(), () -> {
            run.close(viewer.get(), draft, round.id());
            return round.address();
        });
    }

    @POST
    @Path("{id}/odwolanie")
    public Response cancel(@PathParam("group") String group, @PathParam("standard") String standard, @PathParam("number") String number, @PathParam("id") String id,
            MultivaluedMap<String, String> sent) {
        DraftAtHand draft = led(group, standard, number);
        Round round = round(draft, id);
        var reading = new FormReading(Submitted.of(sent), words);
        String why = reading.field("why", texts.cancelWhy()).required(MOST);
        return new Deed(reading, view -> {
            Round now = round(draft, id);
            return page(draft, now, FormView.filled(own(draft, now)), view);
        }).finish("why", () -> {
            run.cancel(viewer.get(), draft, round.id(), why);
            return round.address();
        });
    }

    /** Lets the draft be written again. */
    @POST
    @Path("redakcja")
    public Response writeAgain(@PathParam("group") String group, @PathParam("standard") String standard, @PathParam("number") String number, MultivaluedMap<String, String> sent) {
        DraftAtHand draft = led(group, standard, number);
        var reading = new FormReading(Submitted.of(sent), words);
        String why = reading.field("why", texts.againWhy()).required(MOST);
        return new Deed(reading, view -> again(draft(group, standard, number), view)).finish("why", () -> {
            run.writeAgain(viewer.get(), draft, why);
            return draft.address();
        });
    }

    private TemplateInstance again(DraftAtHand draft, FormView form) {
        return DraftsResource.Templates.draft(pages.of(drafts.title(draft.number(), draft.code())), written.of(viewer.get(), draft, Optional.empty(), Optional.empty()), form);
    }

    private TemplateInstance beginning(DraftAtHand draft, FormView form) {
        return Templates.openRound(pages.of(texts.open()), heads.of(viewer.get(), draft), views.kinds(), views.entitled(draft), form);
    }

    private TemplateInstance page(DraftAtHand draft, Round round, FormView form, FormView ending) {
        RoundView view = views.of(viewer.get(), draft, round);
        return Templates.round(pages.of(view.kind() + ": " + draft.code()), view, form, ending);
    }

    /** What the viewer's powiat has said, as the form shows it. */
    private Submitted own(DraftAtHand draft, Round round) {
        Optional<Voice> last = door.voiceOf(viewer.get(), draft.group()).flatMap(powiat -> Optional.ofNullable(voices.last(round.id()).get(powiat)));
        return Submitted.NOTHING.with("version", String.valueOf(last.map(Voice::seq).orElse(0))).with("choice", last.map(voice -> voice.choice().key()).orElse(""))
                .with("reason", last.flatMap(Voice::reason).orElse(""));
    }

    private DraftAtHand draft(String group, String standard, String number) {
        return door.open(viewer.get(), group, standard, DraftsResource.version(number));
    }

    private DraftAtHand led(String group, String standard, String number) {
        DraftAtHand draft = draft(group, standard, number);
        if (!door.mayLead(viewer.get(), draft.group())) {
            throw new ForbiddenException();
        }
        return draft;
    }

    private Round round(DraftAtHand draft, String id) {
        UUID known = DraftsResource.id(id);
        return rounds.one(known, draft.code(), draft.number()).orElseThrow(NotFoundException::new);
    }
}
