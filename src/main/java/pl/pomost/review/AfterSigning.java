package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;

/**
 * Who may put right what was entered of an act, or withdraw a file that was signed. Until the version is published the office that entered it; what
 * everybody could read since is mended by ROPS, which keeps the register, so that nobody changes their own published word.
 */
@ApplicationScoped
public class AfterSigning {

    private final Publications publications;

    AfterSigning(Publications publications) {
        this.publications = publications;
    }

    /** As whom the viewer may mend what was entered of the adoption of this version; empty when they may not. */
    public Optional<Actor> mends(Scope scope, int version) {
        return isPublished(scope.requireEnrolment(), version) ? ropsOf(scope) : Optional.of(Actor.COORDINATOR).filter(actor -> actor.is(scope));
    }

    /** As whom the viewer may withdraw a signed file about this version; empty when they may not. */
    public Optional<Actor> withdraws(Scope scope, SignedFile.Purpose purpose, int version) {
        return purpose == SignedFile.Purpose.ACCEPTANCE ? ropsOf(scope) : mends(scope, version);
    }

    private boolean isPublished(UUID enrolment, int version) {
        return publications.of(enrolment).stream().anyMatch(each -> each.version() == version);
    }

    private static Optional<Actor> ropsOf(Scope scope) {
        return Actor.APPROVER.is(scope) ? Optional.of(Actor.APPROVER) : Optional.of(Actor.REVIEWER).filter(actor -> actor.is(scope));
    }
}
