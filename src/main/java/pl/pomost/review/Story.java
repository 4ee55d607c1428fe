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
        Map<Integer, Submission> rounds = submissions.of(enrolment).stream().collect(Collectors.toMap(Submission::round, Function.identity()));
        List<PlanStep> taken = steps.of(enrolment);
        Map<String, String> names = accounts.names(taken.stream().map(PlanStep::takenBy).distinct().toList());
        return taken.stream().map(step -> line(step, step.round().map(rounds::get), names)).toList();
    }

    private Line line(PlanStep step, Optional<Submission> about, Map<String, String> names) {
        return new Line(step.takenOn(), sentence(step, about), texts.who(words.of(step.takenAs()), names.getOrDefault(step.takenBy(), step.takenBy())), step.note());
    }

    private String sentence(PlanStep step, Optional<Submission> about) {
        return switch (step.transition()) {
            case OPEN_CONSULTATION -> texts.consultationOpened();
            case END_CONSULTATION -> texts.consultationEnded();
            case SUBMIT -> submitted(step, about.orElseThrow());
            case START_FORMAL_CHECK -> texts.formalCheckStarted();
            case START_SUBSTANTIVE_REVIEW -> texts.substantiveReviewStarted();
            case RETURN -> texts.returned();
            case ACCEPT -> about.flatMap(submission -> acceptances.ever(submission)).filter(Acceptance::withRecommendations).isPresent()
                    ? texts.acceptedWithRecommendations() : texts.accepted();
            case REVOKE_ACCEPTANCE -> texts.acceptanceRevoked();
            case ADOPT -> about.flatMap(adoptions::of).map(this::adopted).orElse("");
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
