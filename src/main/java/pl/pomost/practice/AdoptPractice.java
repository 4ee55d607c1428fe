package pl.pomost.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.action.Action;
import pl.pomost.action.Actions;
import pl.pomost.action.StandardChange;
import pl.pomost.action.WriteActions;
import pl.pomost.diagnosis.Resources;
import pl.pomost.diagnosis.WriteResources;
import pl.pomost.directory.Enrolments;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.Submitted;

/** Takes a practice over into a plan: makes an entry of it that the team adapts, and keeps where it came from. */
@ApplicationScoped
public class AdoptPractice {

    private final WriteActions writeActions;
    private final WriteResources writeResources;
    private final Actions actions;
    private final Resources resources;
    private final Takeovers takeovers;
    private final Enrolments enrolments;
    private final DomainClock clock;

    AdoptPractice(WriteActions writeActions, WriteResources writeResources, Actions actions, Resources resources, Takeovers takeovers, Enrolments enrolments, DomainClock clock) {
        this.writeActions = writeActions;
        this.writeResources = writeResources;
        this.actions = actions;
        this.resources = resources;
        this.takeovers = takeovers;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    /**
     * @param practice read before, so that the lock of the process is the first thing that this transaction asks for
     * @param area     in which the entry is to stand; empty, for a resource only, for the whole powiat
     * @param standard below its target that an action is to raise besides those of the practice
     * @return code of the new entry; of one that was made of the same revision in the same area today, that one's: a button that is pressed twice makes one
     * @throws NotFoundException when the practice is not published
     * @throws pl.pomost.shared.Problem 409 while the draft is closed
     */
    @Transactional
    public String adopt(Scope scope, PracticeView practice, String area, Optional<StandardChange> standard) {
        UUID enrolment = scope.requireEdit(practice.kind() == PracticeKind.ACTION ? area : null).requireEnrolment();
        enrolments.lockOpen(enrolment);
        RevisionView revision = practice.published().orElseThrow(NotFoundException::new);
        Optional<String> made = takeovers.of(enrolment).stream().filter(each -> each.isOf(practice.code(), revision.number(), clock.today())).map(Takeover::entry)
                .filter(entry -> area.equals(area(enrolment, entry))).findFirst();
        return made.orElseGet(() -> make(scope, practice, area, revision, standard));
    }

    private String make(Scope scope, PracticeView practice, String area, RevisionView revision, Optional<StandardChange> standard) {
        String entry = practice.kind() == PracticeKind.ACTION ? action(scope, practice, area, revision, standard) : resource(scope, practice, area, revision);
        takeovers.persist(new Takeover(scope.requireEnrolment(), entry, practice.code(), revision.number(), clock.today()));
        return entry;
    }

    private String area(UUID enrolment, String entry) {
        return PracticeKind.of(entry) == PracticeKind.ACTION ? actions.byCode(enrolment, entry).map(Action::area).orElse(null)
                : resources.byCode(enrolment, entry).map(resource -> resource.area().orElse("")).orElse(null);
    }

    private String action(Scope scope, PracticeView practice, String area, RevisionView revision, Optional<StandardChange> standard) {
        String entry = writeActions.add(scope, DescribePractice.action(area, revision.wording(), standard), Submitted.NOTHING);
        actions.byCode(scope.requireEnrolment(), entry).orElseThrow().comesFrom(practice.origin());
        return entry;
    }

    private String resource(Scope scope, PracticeView practice, String area, RevisionView revision) {
        String entry = writeResources.add(scope, DescribePractice.resource(area, revision.wording()), Submitted.NOTHING);
        resources.byCode(scope.requireEnrolment(), entry).orElseThrow().comesFrom(practice.origin());
        return entry;
    }
}
