package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** What the viewer may mend in their process. */
    public Rights of(Scope scope) {
        return new Rights(scope, publications.of(scope.requireEnrolment()).stream().map(Publication::version).collect(Collectors.toSet()));
    }

    /** @param published numbers of the versions that are open to everybody */
    public record Rights(Scope scope, Set<Integer> published) {

        /** As whom the viewer may mend what was entered of the adoption of this version; empty when they may not. */
        public Optional<Actor> mends(int version) {
            return published.contains(version) ? rops() : Optional.of(Actor.COORDINATOR).filter(actor -> actor.is(scope));
        }

        /** As whom the viewer may withdraw a signed file about this version; empty when they may not. */
        public Optional<Actor> withdraws(SignedFile.Purpose purpose, int version) {
            return purpose == SignedFile.Purpose.ACCEPTANCE ? rops() : mends(version);
        }

        private Optional<Actor> rops() {
            return Actor.APPROVER.is(scope) ? Optional.of(Actor.APPROVER) : Optional.of(Actor.REVIEWER).filter(actor -> actor.is(scope));
        }
    }
}
