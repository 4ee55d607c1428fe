package pl.pomost.workshop;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.mail.Message;
import pl.pomost.mail.Post;
import pl.pomost.mail.Post.Outcome;

/** Sends e-mails about a workshop and writes down what became of each. Callers hand in a scope that may edit. */
@ApplicationScoped
public class SendLetters {

    /** A server that refuses so many in a row will refuse the others too. */
    private static final int PATIENCE = 3;

    private final Post post;
    private final LettersSent sent;
    private final AuditLog audit;
    private final Clock clock;

    SendLetters(Post post, LettersSent sent, AuditLog audit, Clock clock) {
        this.post = post;
        this.sent = sent;
        this.audit = audit;
        this.clock = clock;
    }

    /** How many the server took, how many failed, and how many were not tried any more. */
    public record Result(int sent, int failed, int left) {
    }

    /**
     * One after another, each noted at once, so that a failure in the middle leaves no doubt about the others.
     *
     * @param letters by code of the addressee
     */
    public Result send(Scope scope, int stage, LetterKind kind, Map<String, Message> letters) {
        UUID enrolment = scope.requireEdit().requireEnrolment();
        int taken = 0;
        int failed = 0;
        int inARow = 0;
        for (Map.Entry<String, Message> each : letters.entrySet()) {
            if (inARow == PATIENCE) {
                break;
            }
            Outcome outcome = post.send(each.getValue());
            taken += outcome == Outcome.SENT ? 1 : 0;
            failed += outcome == Outcome.SENT ? 0 : 1;
            inARow = outcome == Outcome.SERVER_FAILED ? inARow + 1 : 0;
            note(scope, new LetterSent(enrolment, stage, kind, each.getKey(), outcome, scope.viewer().username(), clock.instant()));
        }
        return new Result(taken, failed, letters.size() - taken - failed);
    }

    private void note(Scope scope, LetterSent letter) {
        QuarkusTransaction.requiringNew().run(() -> {
            sent.persist(letter);
            audit.record(scope.viewer().username(), deed(letter.kind()), scope.teryt(), letter.addressee(),
                    (letter.outcome() == Outcome.SENT ? "Wysłano e-mail o warsztacie: " : "Nie udało się wysłać e-maila o warsztacie: ") + letter.addressee() + ".");
        });
    }

    private static String deed(LetterKind kind) {
        return switch (kind) {
            case INVITATION -> "invitation.sent";
            case PREPARATION -> "reminder.sent";
            case SUMMARY -> "summary.sent";
        };
    }
}
