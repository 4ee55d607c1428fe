package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.pomost.access.Accounts;
import pl.pomost.shared.PolishDates;

/** Tells what has happened to a plan, as a person would: in sentences, one after the other. */
@ApplicationScoped
public class Story {

    private final PlanSteps steps;
    private final Submissions submissions;
    private final Acceptances acceptances;
    private final Adoptions adoptions;
    private final AdoptionCorrections corrections;
    private final SignedFiles files;
    private final Accounts accounts;
    private final PathWords words;
    private final StoryTexts texts;

    Story(PlanSteps steps, Submissions submissions, Acceptances acceptances, Adoptions adoptions, AdoptionCorrections corrections, SignedFiles files, Accounts accounts,
             PathWords words, StoryTexts texts) {
        this.steps = steps;
        this.submissions = submissions;
        this.acceptances = acceptances;
        this.adoptions = adoptions;
        this.corrections = corrections;
        this.files = files;
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
        Map<UUID, List<AdoptionCorrection>> mended = corrections.of(enrolment).stream().collect(Collectors.groupingBy(AdoptionCorrection::adoptionId));
        List<Adoption> adopted = adoptions.of(enrolment);
        var told = new Told(submissions.of(enrolment).stream().collect(Collectors.toMap(Submission::round, Function.identity())),
                acceptances.of(enrolment).stream().collect(Collectors.toMap(Acceptance::submissionId, Function.identity())),
                adopted.stream().collect(Collectors.toMap(Adoption::acceptanceId, each -> mended.getOrDefault(each.id(), List.of()).stream().findFirst()
                        .map(AdoptionCorrection::was).orElseGet(each::by))));
        List<PlanStep> taken = steps.of(enrolment);
        List<SignedFileRow> withdrawn = files.of(enrolment).stream().filter(SignedFileRow::isWithdrawn).toList();
        Map<String, String> names = accounts.names(Stream.of(taken.stream().map(PlanStep::takenBy), mended.values().stream().flatMap(List::stream).map(AdoptionCorrection::correctedBy),
                withdrawn.stream().map(SignedFileRow::withdrawnBy)).flatMap(Function.identity()).collect(Collectors.toSet()));
        Stream<Line> afterwards = Stream.concat(adopted.stream().flatMap(each -> corrected(each, mended.getOrDefault(each.id(), List.of()), names).stream()),
                withdrawn.stream().map(each -> new Line(each.withdrawnOn(),
                        each.contentGone() ? texts.fileTakenAway(each.name(), each.versionNumber()) : texts.fileWithdrawn(each.name(), each.versionNumber()),
                        who(each.withdrawnAs(), each.withdrawnBy(), names), Optional.of(each.withdrawalReason()))));
        // what was mended on the day of a step is told after it
        return Stream.concat(taken.stream().map(step -> line(step, told, names)), afterwards).sorted(Comparator.comparing(Line::on)).toList();
    }

    /** What stood there after each correction is what the next one found, or what stands there now. */
    private List<Line> corrected(Adoption adoption, List<AdoptionCorrection> mended, Map<String, String> names) {
        return IntStream.range(0, mended.size()).mapToObj(at -> {
            AdoptionCorrection one = mended.get(at);
            AdoptedBy now = at + 1 < mended.size() ? mended.get(at + 1).was() : adoption.by();
            return new Line(one.correctedOn(), texts.adoptionCorrected(act(one.was()), act(now)), who(one.correctedAs(), one.correctedBy(), names), Optional.of(one.reason()));
        }).toList();
    }

    private String act(AdoptedBy by) {
        return texts.act(words.of(by.act()), by.number(), PolishDates.inWords(by.adoptedOn()), by.organ());
    }

    private String who(Actor as, String username, Map<String, String> names) {
        return texts.who(words.of(as), names.getOrDefault(username, username));
    }

    /** What the steps of one plan are about: submissions by their round, what came of each by what it rests on. */
    private record Told(Map<Integer, Submission> rounds, Map<UUID, Acceptance> acceptances, Map<UUID, AdoptedBy> adoptions) {

        Optional<Submission> submission(PlanStep step) {
            return step.round().map(rounds::get);
        }

        /** Though it may have been revoked. */
        Optional<Acceptance> acceptance(PlanStep step) {
            return submission(step).map(about -> acceptances.get(about.id()));
        }

        /** As it was entered then. */
        Optional<AdoptedBy> adoption(PlanStep step) {
            return acceptance(step).map(about -> adoptions.get(about.id()));
        }
    }

    private Line line(PlanStep step, Told told, Map<String, String> names) {
        return new Line(step.takenOn(), sentence(step, told), who(step.takenAs(), step.takenBy(), names), step.note());
    }

    private String sentence(PlanStep step, Told told) {
        return switch (step.transition()) {
            case OPEN_CONSULTATION -> texts.consultationOpened();
            case END_CONSULTATION -> texts.consultationEnded();
            case CONSULT_AGAIN -> texts.consultedAgain();
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

    private String adopted(AdoptedBy adoption) {
        return texts.adopted(words.of(adoption.act()), adoption.number(), PolishDates.inWords(adoption.adoptedOn()), adoption.organ());
    }
}
