package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.directory.Edition;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.ScenarioChoice;
import pl.pomost.plan.Checklist;
import pl.pomost.plan.DraftPlan;
import pl.pomost.plan.DraftPlans;
import pl.pomost.plan.FrozenPlans;
import pl.pomost.review.SubmittedChecklist.Criterion;
import pl.pomost.review.SubmittedChecklist.Found;
import pl.pomost.scenario.ChapterTemplate;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Scenarios;

/** Keeps what the program finds of a plan at the moment of its submission, and gives it back. */
@ApplicationScoped
public class ChecklistAtSubmission {

    private final Enrolments enrolments;
    private final DraftPlans drafts;
    private final FrozenPlans frozen;
    private final Scenarios scenarios;
    private final SubmittedChecklists checklists;

    ChecklistAtSubmission(Enrolments enrolments, DraftPlans drafts, FrozenPlans frozen, Scenarios scenarios, SubmittedChecklists checklists) {
        this.enrolments = enrolments;
        this.drafts = drafts;
        this.frozen = frozen;
        this.scenarios = scenarios;
        this.checklists = checklists;
    }

    /**
     * What was found at submission. A plan that came in with a file was submitted by nobody; for as long as it is what was frozen then, what is
     * found now was true then.
     */
    @Transactional
    public Optional<SubmittedChecklist> of(Submission submission) {
        return checklists.of(submission.enrolmentId(), submission.version())
                .or(() -> Optional.of(drafts.of(submission.enrolmentId())).filter(draft -> isFrozen(submission, draft)).map(draft -> of(submission.enrolmentId(), submission.version(), draft)));
    }

    /** The draft is what has just been frozen under that number. */
    SubmittedChecklist keep(UUID enrolment, int version) {
        SubmittedChecklist found = of(enrolment, version, drafts.of(enrolment));
        checklists.persist(found);
        return found;
    }

    private boolean isFrozen(Submission submission, DraftPlan draft) {
        return frozen.of(submission.enrolmentId()).stream().anyMatch(version -> version.number() == submission.version() && version.sha256().equals(draft.sha256()));
    }

    private SubmittedChecklist of(UUID enrolment, int version, DraftPlan draft) {
        Enrolment process = enrolments.findById(enrolment);
        Scenario scenario = scenarios.of(process.scenario());
        return new SubmittedChecklist(enrolment, version, scenario.id(), scenario.version(), isUsual(scenario, process.edition()),
                draft.checklist().lines().stream().map(line -> criterion(line, scenario)).toList());
    }

    private boolean isUsual(Scenario scenario, Edition edition) {
        Scenario ofEdition = scenarios.of(new ScenarioChoice(edition.scenario(), Optional.empty()));
        return scenario.id().equals(ofEdition.id()) && scenario.version().equals(ofEdition.version());
    }

    private static Criterion criterion(Checklist.Line line, Scenario scenario) {
        pl.pomost.scenario.Criterion told = line.criterion();
        List<Found> findings = line.findings().stream()
                .map(finding -> new Found(finding.severity().name(), finding.subjectKind(), finding.subjectCode(), finding.message())).toList();
        return new Criterion(told.code(), told.text(), told.hint(), told.automatic(), told.reviewer(), told.blocking(), chapters(told.mendAt(), scenario), line.state().name(),
                line.evidence(), findings);
    }

    /** Chapters that are made of the part of the process at which the criterion looks; none for those that look at the whole document. */
    private static Set<Integer> chapters(String part, Scenario scenario) {
        return scenario.planChapters().stream().filter(chapter -> chapter.sources().contains(part)).map(ChapterTemplate::number).collect(Collectors.toUnmodifiableSet());
    }
}
