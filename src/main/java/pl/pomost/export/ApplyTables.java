package pl.pomost.export;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Enrolments;
import pl.pomost.export.ReturnOutcome.Deed;
import pl.pomost.shared.EditedMeanwhile;

/** Shows what would come of a table that was brought back, and applies it: all of it or, when anything stands against it, nothing. */
@ApplicationScoped
public class ApplyTables {

    private static final int MOST_ATTEMPTS = 3;

    private final TableReturns returns;
    private final ReturnTables tables;
    private final Enrolments enrolments;
    private final AuditLog audit;
    private final Clock clock;

    ApplyTables(TableReturns returns, ReturnTables tables, Enrolments enrolments, AuditLog audit, Clock clock) {
        this.returns = returns;
        this.tables = tables;
        this.enrolments = enrolments;
        this.audit = audit;
        this.clock = clock;
    }

    /** What became of an attempt; nothing was changed unless it is APPLIED or was so before. */
    public enum Answer {
        APPLIED, APPLIED_BEFORE, WRONG, DOUBTFUL, NOT_AS_SHOWN, NOTHING
    }

    /** Carries what was found out of a transaction that must not be committed. */
    private static final class Undecided extends RuntimeException {

        private final Answer answer;
        private final transient ReturnOutcome outcome;

        Undecided(Answer answer, ReturnOutcome outcome) {
            super(answer.name());
            this.answer = answer;
            this.outcome = outcome;
        }
    }

    /** The one that waits for this person. */
    @Transactional
    public Optional<TableReturn> waiting(Scope scope) {
        return returns.waiting(scope.requireEdit().requireEnrolment(), scope.viewer().username());
    }

    /** @throws NotFoundException when there is none, or another person's that was not applied */
    @Transactional
    public TableReturn kept(Scope scope, UUID id) {
        return returns.seen(scope.requireEdit().requireEnrolment(), id, scope.viewer().username()).orElseThrow(NotFoundException::new);
    }

    /** Everything is done as when it is applied, and then undone by the database: what is shown is what would happen. */
    public ReturnOutcome preview(Scope scope, UUID id) {
        TableReturn kept = kept(scope, id);
        for (int attempt = 1; attempt < MOST_ATTEMPTS; attempt++) {
            try {
                return attempt(scope, kept);
            } catch (EditedMeanwhile meanwhile) {
                // somebody saved an entry between reading and changing it: what they saved is to be shown
                continue;
            }
        }
        return attempt(scope, kept);
    }

    private ReturnOutcome attempt(Scope scope, TableReturn kept) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                enrolments.lock(scope.requireEnrolment());
                throw new Undecided(Answer.NOTHING, new ReturnRun(scope, tables, kept.content().orElseThrow(NotFoundException::new), kept.chosen()).run());
            });
        } catch (Undecided preview) {
            return preview.outcome;
        }
    }

    /** Remembers which of two versions stays. */
    @Transactional
    public void choose(Scope scope, UUID id, Map<String, String> chosen) {
        TableReturn kept = kept(scope, id);
        if (kept.appliedAt().isEmpty()) {
            kept.choose(chosen);
        }
    }

    /**
     * @param seen    {@link ReturnOutcome#mark} of the preview that was agreed to
     * @param consent {@link ReturnOutcome#consent} when places that may tell of a person are to be saved all the same
     */
    public Answer apply(Scope scope, UUID id, String seen, String consent) {
        scope.requireEdit();
        try {
            return QuarkusTransaction.requiringNew().call(() -> attempt(scope, id, seen, consent));
        } catch (Undecided undecided) {
            return undecided.answer;
        } catch (EditedMeanwhile meanwhile) {
            return Answer.NOT_AS_SHOWN;
        }
    }

    private Answer attempt(Scope scope, UUID id, String seen, String consent) {
        UUID enrolment = scope.requireEnrolment();
        enrolments.lockOpen(enrolment);
        TableReturn kept = returns.toChange(enrolment, id, scope.viewer().username()).orElseThrow(NotFoundException::new);
        if (kept.appliedAt().isPresent()) {
            return Answer.APPLIED_BEFORE;
        }
        var run = new ReturnRun(scope, tables, kept.content().orElseThrow(), kept.chosen());
        ReturnOutcome outcome = run.run();
        require(outcome.isAccepted(), Answer.WRONG, outcome);
        require(outcome.mark().equals(seen), Answer.NOT_AS_SHOWN, outcome);
        require(!outcome.changesNothing() && !run.touched().codes().isEmpty(), Answer.NOTHING, outcome);
        require(outcome.doubts().isEmpty() || outcome.consent().equals(consent), Answer.DOUBTFUL, outcome);
        TableReturn again = returns.findById(id);
        again.applied(clock.instant(), run.touched().all());
        String sentence = "Wczytano tabelę „" + again.name() + "”: dodano " + outcome.count(Deed.ADDED) + ", zmieniono " + outcome.count(Deed.CHANGED) + ", usunięto "
                + outcome.count(Deed.REMOVED) + (outcome.doubts().isEmpty() ? "" : " (mimo ostrzeżenia o danych osobowych)") + ".";
        audit.record(scope.viewer().username(), "tables.applied", scope.teryt(), null, sentence);
        return Answer.APPLIED;
    }

    private static void require(boolean holds, Answer otherwise, ReturnOutcome outcome) {
        if (!holds) {
            throw new Undecided(otherwise, outcome);
        }
    }
}
