package pl.pomost.review.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
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
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.Powiat;
import pl.pomost.directory.Powiats;
import pl.pomost.plan.PlanParts;
import pl.pomost.review.AnswerOpinion;
import pl.pomost.review.AreaOfDocument;
import pl.pomost.review.FrozenDocuments;
import pl.pomost.review.Opinion;
import pl.pomost.review.Opinion.Stance;
import pl.pomost.review.Opinions;
import pl.pomost.review.web.ReviewPage.Place;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.SentForm;
import pl.pomost.shared.Submitted;

/** What an expert was asked, and where they answer. Everybody sees what they themselves were asked, and nothing else. */
@Path("/opinie")
@Authenticated
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class OpinionResource {

    private static final int MOST = 20_000;

    private final CurrentViewer viewer;
    private final Pages pages;
    private final Opinions opinions;
    private final AnswerOpinion answer;
    private final Enrolments enrolments;
    private final Powiats powiats;
    private final FrozenDocuments documents;
    private final PlanParts parts;
    private final Vocabulary vocabulary;
    private final OpinionWords states;
    private final OpinionTexts texts;
    private final FormTexts words;

    OpinionResource(CurrentViewer viewer, Pages pages, Opinions opinions, AnswerOpinion answer, Enrolments enrolments, Powiats powiats, FrozenDocuments documents, PlanParts parts,
            Vocabulary vocabulary, OpinionWords states, OpinionTexts texts, FormTexts words) {
        this.viewer = viewer;
        this.pages = pages;
        this.opinions = opinions;
        this.answer = answer;
        this.enrolments = enrolments;
        this.powiats = powiats;
        this.documents = documents;
        this.parts = parts;
        this.vocabulary = vocabulary;
        this.states = states;
        this.texts = texts;
        this.words = words;
    }

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance ownOpinions(Page page, List<OwnOpinion.Row> rows);

        static native TemplateInstance ownOpinion(Page page, OwnOpinion view, List<Choice> stances);
    }

    @GET
    public TemplateInstance list() {
        List<Opinion> asked = viewer.get().accountId().map(opinions::askedOf).orElse(List.of());
        return Templates.ownOpinions(pages.of(texts.own()), asked.stream().map(opinion -> new OwnOpinion.Row(opinion.id(), powiat(opinion), opinion.area(),
                vocabulary.area(opinion.area()), states.of(opinion))).toList());
    }

    @GET
    @Path("{id}")
    public TemplateInstance opinion(@PathParam("id") String id) {
        Opinion opinion = own(id);
        return page(opinion, FormView.filled(filled(opinion)));
    }

    @POST
    @Path("{id}")
    public Response say(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        Opinion opinion = own(id);
        var reading = new FormReading(Submitted.of(sent), words);
        String stance = reading.field("stance", texts.stance()).requiredOneOf(states.choices());
        String text = reading.field("answer", texts.answer()).required(MOST);
        return ReviewForm.of(reading, view -> page(opinion, view)).finish("/opinie", "answer",
                () -> answer.say(viewer.get(), opinion.id(), reading.typed().version(), Stance.valueOf(stance.toUpperCase(Locale.ROOT)), text), () -> {
                    Submitted now = filled(own(id));
                    return new ReviewForm.Stored(now, now.version());
                });
    }

    private TemplateInstance page(Opinion opinion, FormView form) {
        boolean open = enrolments.planStateOf(opinion.enrolmentId()).isWithRops();
        String powiat = powiat(opinion);
        String key = documents.sha256ForThePublic(opinion.enrolmentId(), opinion.about()) + "/" + opinion.area();
        var area = AreaOfDocument.of(documents.forThePublic(opinion.enrolmentId(), opinion.about()), opinion.area());
        // the first chapter is the record of the whole plan
        List<List<Place>> chapters = parts.of(area, key).stream().skip(1).map(chapter -> chapter.stream().map(part -> new Place(part, List.of(), false)).toList()).toList();
        return Templates.ownOpinion(pages.of(texts.title(powiat, vocabulary.area(opinion.area()))), new OwnOpinion(opinion.id(), powiat, opinion.area(),
                vocabulary.area(opinion.area()), states.of(opinion), Optional.of(opinion.question()).filter(text -> !text.isBlank()), chapters,
                Optional.of(form).filter(view -> open), opinion.answer()), states.choices());
    }

    /** Not asked is not found. */
    private Opinion own(String id) {
        return SentForm.asId(id).flatMap(known -> viewer.get().accountId().flatMap(account -> find(known, account))).orElseThrow(NotFoundException::new);
    }

    private Optional<Opinion> find(UUID id, UUID account) {
        return opinions.askedOf(account).stream().filter(opinion -> opinion.id().equals(id)).findFirst();
    }

    private String powiat(Opinion opinion) {
        return enrolments.findByIdOptional(opinion.enrolmentId()).map(Enrolment::powiat).flatMap(powiats::findByIdOptional).map(Powiat::name).orElse("");
    }

    private static Submitted filled(Opinion opinion) {
        return Submitted.NOTHING.with("version", String.valueOf(opinion.version())).with("stance", opinion.stance().map(Stance::key).orElse(""))
                .with("answer", opinion.answer().orElse(""));
    }
}
