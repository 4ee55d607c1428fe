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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.RegionPeople;
import pl.pomost.access.Scope;
import pl.pomost.directory.Enrolments;
import pl.pomost.review.AskOpinion;
import pl.pomost.review.Opinion;
import pl.pomost.review.OpinionRequest;
import pl.pomost.review.Opinions;
import pl.pomost.review.ReviewDoor;
import pl.pomost.review.Submission;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Choice;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.PolishDates;
import pl.pomost.shared.SentForm;
import pl.pomost.shared.Submitted;

/** ROPS asks experts about areas of a submitted plan and reads what they say. */
@Path("/powiaty/{teryt}/ocena/opinie")
@Authenticated
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class AskOpinionResource {

    private static final int MOST = 2_000;
    private static final int DAYS = 10;

    private final CurrentScope scopes;
    private final Pages pages;
    private final ReviewDoor door;
    private final ReviewHeads heads;
    private final Enrolments enrolments;
    private final Opinions opinions;
    private final AskOpinion ask;
    private final RegionPeople people;
    private final Vocabulary vocabulary;
    private final OpinionWords states;
    private final OutsideOpinionViews outside;
    private final DomainClock clock;
    private final OpinionTexts texts;
    private final FormTexts words;

    AskOpinionResource(CurrentScope scopes, Pages pages, ReviewDoor door, ReviewHeads heads, Enrolments enrolments, Opinions opinions, AskOpinion ask, RegionPeople people,
            Vocabulary vocabulary, OpinionWords states, OutsideOpinionViews outside, DomainClock clock, OpinionTexts texts, FormTexts words) {
        this.scopes = scopes;
        this.pages = pages;
        this.door = door;
        this.heads = heads;
        this.enrolments = enrolments;
        this.opinions = opinions;
        this.ask = ask;
        this.people = people;
        this.vocabulary = vocabulary;
        this.states = states;
        this.outside = outside;
        this.clock = clock;
        this.texts = texts;
        this.words = words;
    }

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance opinions(Page page, OpinionsPage view);
    }

    @GET
    public TemplateInstance list(@PathParam("teryt") String teryt) {
        Scope scope = ReviewDoor.requireRops(scopes.of(teryt));
        return page(scope, FormView.filled(Submitted.NOTHING.with("due", clock.today().plusDays(DAYS).toString())));
    }

    @POST
    public Response ask(@PathParam("teryt") String teryt, MultivaluedMap<String, String> sent) {
        Scope scope = ReviewDoor.requireRops(scopes.of(teryt));
        var reading = new FormReading(Submitted.of(sent), words);
        String area = reading.field("area", texts.area()).requiredOneOf(vocabulary.areas());
        String expert = reading.field("expert", texts.expert()).requiredOneOf(experts());
        Optional<LocalDate> due = reading.field("due", texts.due()).dateToCome(clock.today(), Optional.empty());
        if (due.isEmpty()) {
            reading.refuse("due", words.notADate());
        }
        String question = reading.field("question", texts.question()).text(MOST).orElse("");
        return ReviewForm.of(reading, view -> page(scope, view)).finish("/powiaty/" + teryt + "/ocena/opinie", "expert",
                () -> ask.ask(scope, new OpinionRequest(area, UUID.fromString(expert), due.orElseThrow(), question)), () -> {
                    throw new IllegalStateException("a new request cannot have been edited meanwhile");
                });
    }

    @POST
    @Path("{id}/wycofaj")
    public Response takeBack(@PathParam("teryt") String teryt, @PathParam("id") String id) {
        Scope scope = ReviewDoor.requireRops(scopes.of(teryt));
        UUID known = SentForm.asId(id).orElseThrow(NotFoundException::new);
        return Moves.andThen(words, "/powiaty/" + teryt + "/ocena/opinie", () -> ask.takeBack(scope, known));
    }

    private TemplateInstance page(Scope scope, FormView form) {
        Submission submission = door.current(scope);
        // what an expert only began to write unasked is nobody else's
        List<Opinion> all = opinions.of(scope.requireEnrolment()).stream().filter(each -> each.isAnswered() || !each.isUnasked()).toList();
        Map<UUID, String> names = people.names(all.stream().flatMap(opinion -> opinion.expert().stream()).distinct().toList());
        boolean open = enrolments.planStateOf(scope.requireEnrolment()).isWithRops();
        return Templates.opinions(pages.of(texts.section(), scope, "ocena"), new OpinionsPage(heads.of(scope, submission),
                all.stream().map(opinion -> view(opinion, names)).toList(), outside.of(scope.requireEnrolment()), open, form, vocabulary.areas(), experts()));
    }

    private OpinionView view(Opinion opinion, Map<UUID, String> names) {
        String details = opinion.answeredOn().map(day -> texts.answeredOn(PolishDates.inWords(day))).map(words -> words + ", ").orElse("") + (opinion.isUnasked() ? texts.unasked() + ", " : "") + texts.about(opinion.about());
        return new OpinionView(opinion.id(), opinion.area(), vocabulary.area(opinion.area()), opinion.expert().map(names::get).orElseGet(texts::noAccount), states.of(opinion),
                opinion.question(), opinion.answer(), details, !opinion.isAnswered());
    }

    private List<Choice> experts() {
        return people.experts().stream().map(person -> new Choice(person.account().toString(),
                texts.expertIn(person.name(), person.areas().isEmpty() ? texts.everyArea() : String.join(", ", person.areas().stream().sorted().toList())))).toList();
    }
}
