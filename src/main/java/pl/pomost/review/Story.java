package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.pomost.access.Accounts;
import pl.pomost.shared.PolishDates;

/** Tells what has happened to a plan, as a person would: in sentences, one after the other. */
@ApplicationScoped
public class Story {

    private final PlanSteps steps;
    private final Submissions submissions;
    private final Acceptances acceptances;
    private final Adoptions adoptions;
    private final Accounts accounts;
    private final PathWords words;
    private final StoryTexts texts;

    Story(PlanSteps steps, Submissions submissions, Acceptances acceptances, Adoptions adoptions, Accounts accounts, PathWords words, StoryTexts texts) {
        this.steps = steps;
        this.submissions = submissions;
        this.acceptances = acceptances;
        this.adoptions = adoptions;
        this.accounts = accounts;
        this.words = words;
        this.texts = texts;
    }

    /**
     * @param on       the day inside the process
     * @param sentence what happened
     * @param who      as whom, and what they are called
     * @param note     what they wrote about it
     */
    public record Line(LocalDate on, String sentence, String who, Optional<String> note) {

        public String day() {
            return PolishDates.inWords(on);
        }
    }

    /** The first step first. Callers may see everything of this process. */
    public List<Line> of(UUID enrolment) {
        var told = new Told(submissions.of(enrolment).stream().collect(Collectors.toMap(Submission::round, Function.identity())),
                acceptances.of(enrolment).stream().collect(Collectors.toMap(Acceptance::submissionId, Function.identity())),
                adoptions.of(enrolment).stream().collect(Collectors.toMap(Adoption::acceptanceId, Function.identity())));
        List<PlanStep> taken = steps.of(enrolment);
        Map<String, String> names = accounts.names(taken.stream().map(PlanStep::takenBy).distinct().toList());
        return taken.stream().map(step -> line(step, told, names)).toList();
    }

    /** What the steps of one plan are about: submissions by their round, what came of each by what it rests on. */
    private record Told(Map<Integer, Submission> rounds, Map<UUID, Acceptance> acceptances, Map<UUID, Adoption> adoptions) {

        Optional<Submission> submission(PlanStep step) {
            return step.round().map(rounds::get);
        }

        /** Though it may have been revoked. */
        Optional<Acceptance> acceptance(PlanStep step) {
            return submission(step).map(about -> acceptances.get(about.id()));
        }

        Optional<Adoption> adoption(PlanStep step) {
            return acceptance(step).map(about -> adoptions.get(about.id()));
        }
    }

    private Line line(PlanStep step, Told told, Map<String, String> names) {
        return new Line(step.takenOn(), sentence(step, told), texts.who(words.of(step.takenAs()), names.getOrDefault(step.takenBy(), step.takenBy())), step.note());
    }

    private String sentence(PlanStep step, Told told) {
        return switch (step.transition()) {
            case OPEN_CONSULTATION -> texts.consultationOpened();
            case END_CONSULTATION -> texts.consultationEnded();
            case SUBMIT -> submitted(step, told.submission(step).orElseThrow());
            case START_FORMAL_CHECK -> texts.formalCheckStarted();
            case START_SUBSTANTIVE_REVIEW -> texts.substantiveReviewStarted();
            case RETURN -> texts.returned();
            case ACCEPT -> told.acceptance(step).filter(Acceptance::withRecommendations).isPresent()
                    ? texts.acceptedWithRecommendations() : texts.accepted();
            case REVOKE_ACCEPTANCE -> texts.acceptanceRevoked();
            case ADOPT -> told.adoption(step).map(this::adopted).orElse("");
            case PUBLISH -> texts.published(step.version().orElse(0));
            case START_IMPLEMENTATION -> texts.implementationStarted();
            case AMEND -> texts.amendmentStarted();
            case GIVE_UP_AMENDMENT -> texts.amendmentGivenUp();
            case CLOSE -> texts.closed();
        };
    }

    private String submitted(PlanStep step, Submission about) {
        String due = PolishDates.inWords(about.dueOn());
        String sentence = about.round() == 1 ? texts.submitted(about.version(), due) : texts.submittedAgain(about.version(), about.round(), due);
        return step.confirmed().isEmpty() ? sentence : sentence + " " + texts.knowingly(step.confirmed().size());
    }

    private String adopted(Adoption adoption) {
        return texts.adopted(words.of(adoption.act()), adoption.number(), PolishDates.inWords(adoption.adoptedOn()), adoption.organ());
    }
}
