package pl.pomost.network;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.access.Accounts;
import pl.pomost.access.Duty;
import pl.pomost.access.Membership.Kind;
import pl.pomost.access.Viewer;
import pl.pomost.directory.Powiat;
import pl.pomost.directory.Powiats;

/**
 * The finder of questions, and who may do what with them. One without an answer is seen by whoever asked, by those who may answer it and by
 * whoever sees the region; one with an answer by everybody who is signed in; a published one by everybody.
 */
@ApplicationScoped
public class Questions {

    private final ExpertQuestions questions;
    private final Accounts accounts;
    private final Powiats powiats;

    Questions(ExpertQuestions questions, Accounts accounts, Powiats powiats) {
        this.questions = questions;
        this.accounts = accounts;
        this.powiats = powiats;
    }

    /** ROPS answers everything; thematic experts and departments what is of their areas. */
    static boolean mayAnswer(Viewer viewer, Optional<String> area) {
        return viewer.isRops() || viewer.isAdmin() || viewer.duties().stream().anyMatch(duty -> isExpert(duty) && (duty.area().isEmpty() || area.isEmpty() || duty.area().equals(area)));
    }

    /** The same of this question: what everybody reads already nobody but ROPS words anew. */
    static boolean mayAnswer(Viewer viewer, ExpertQuestion question) {
        return mayAnswer(viewer, question.area()) && (question.state() != QuestionState.PUBLISHED || mayPublish(viewer));
    }

    /** What the public reads ROPS decides. */
    static boolean mayPublish(Viewer viewer) {
        return viewer.isRops() || viewer.isAdmin();
    }

    static boolean maySee(Viewer viewer, ExpertQuestion question) {
        boolean concerned = viewer.isLoggedIn() && (question.askedBy().equals(viewer.username()) || viewer.seesWholeRegion());
        return switch (question.state()) {
            case ASKED -> concerned || mayAnswer(viewer, question.area());
            case ANSWERED -> viewer.isLoggedIn();
            case PUBLISHED -> true;
            case WITHDRAWN -> concerned;
        };
    }

    /** All that the viewer may see, the newest first; three queries however many. */
    public List<QuestionView> seenBy(Viewer viewer) {
        List<ExpertQuestion> seen = questions.all().stream().filter(each -> maySee(viewer, each)).toList();
        return views(viewer, seen);
    }

    /** How many wait for an answer that the viewer may give; no query for those who answer none. */
    public long waitingFor(Viewer viewer) {
        return !mayAnswer(viewer, Optional.empty()) ? 0 : questions.asked().stream().filter(each -> mayAnswer(viewer, each)).count();
    }

    /** @throws NotFoundException for one that is not there, or not for this viewer */
    public QuestionView get(Viewer viewer, int number) {
        return views(viewer, questions.of(number).filter(each -> maySee(viewer, each)).stream().toList()).stream().findFirst().orElseThrow(NotFoundException::new);
    }

    private List<QuestionView> views(Viewer viewer, List<ExpertQuestion> seen) {
        Map<String, String> names = viewer.isLoggedIn() ? accounts.called(seen.stream().flatMap(each -> Stream.concat(Stream.of(each.askedBy()), each.answeredBy().stream())).distinct().toList()) : Map.of();
        Map<String, String> places = viewer.isLoggedIn() ? powiats.listAll().stream().collect(toMap(Powiat::teryt, Powiat::name)) : Map.of();
        return seen.stream().map(each -> view(viewer, each, names, places)).toList();
    }

    private static QuestionView view(Viewer viewer, ExpertQuestion of, Map<String, String> names, Map<String, String> places) {
        boolean own = viewer.isLoggedIn() && of.askedBy().equals(viewer.username());
        boolean answers = mayAnswer(viewer, of) && of.state() != QuestionState.WITHDRAWN;
        QuestionWords words = own || answers || mayPublish(viewer) ? of.own() : of.open();
        return new QuestionView(of.number(), of.area(), words.title(), words.text(), of.open(), of.state(), of.askedOn(), of.powiat().map(teryt -> places.getOrDefault(teryt, "")).orElse(""),
                answers ? names.getOrDefault(of.askedBy(), of.askedBy()) : "", of.answer(), viewer.isLoggedIn() ? of.answeredBy().map(user -> names.getOrDefault(user, user)).orElse("") : "",
                of.answeredOn(), own, answers, mayPublish(viewer) && of.answer().isPresent(), (own || mayPublish(viewer)) && of.state() == QuestionState.ASKED, of.version());
    }

    private static boolean isExpert(Duty duty) {
        return duty.kind() == Kind.EXPERT || duty.kind() == Kind.DEPARTMENT;
    }
}
