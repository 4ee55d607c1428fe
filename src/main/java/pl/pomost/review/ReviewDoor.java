package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Roles;
import pl.pomost.access.Scope;
import pl.pomost.access.Viewer;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.PlanState;
import pl.pomost.shared.ForbiddenMove;

/**
 * Who may do what in a review. Reviewers judge and write remarks while the plan is with ROPS; reviewers and approvers read each other's notes;
 * nobody else does, auditors and administrators included: notes are thoughts that are not finished.
 */
@ApplicationScoped
public class ReviewDoor {

    private final Enrolments enrolments;
    private final Submissions submissions;
    private final Refusals refusals;

    ReviewDoor(Enrolments enrolments, Submissions submissions, Refusals refusals) {
        this.enrolments = enrolments;
        this.submissions = submissions;
        this.refusals = refusals;
    }

    /** Whether they judge plans and write remarks. */
    public static boolean reviews(Viewer viewer) {
        return viewer.roles().contains(Roles.ROPS_REVIEWER);
    }

    /** For what only ROPS reads; for others who see the process it is refused, for the rest it does not exist. */
    public static Scope requireRops(Scope scope) {
        scope.requireEverything().requireEnrolment();
        if (!scope.viewer().isRops()) {
            throw new ForbiddenException();
        }
        return scope;
    }

    /** For what a reviewer writes. */
    public static Scope requireReviewer(Scope scope) {
        requireRops(scope);
        if (!reviews(scope.viewer())) {
            throw new ForbiddenException();
        }
        return scope;
    }

    /** The round that is going on, or was the last one; empty when nothing was ever submitted. */
    public Optional<Submission> find(Scope scope) {
        return submissions.current(scope.requireEverything().requireEnrolment());
    }

    /** The same. @throws NotFoundException when nothing was ever submitted */
    public Submission current(Scope scope) {
        return find(scope).orElseThrow(NotFoundException::new);
    }

    /**
     * The round in which a reviewer works, with the process locked, so that no decision falls meanwhile. The first thing of a transaction.
     *
     * @throws ForbiddenMove when the plan is not with ROPS
     */
    Submission open(Scope scope) {
        UUID enrolment = requireReviewer(scope).requireEnrolment();
        requireWithRops(enrolment);
        return current(scope);
    }

    /**
     * The same for what is said of a version.
     *
     * @param shown number of the submitted version that its form was about
     * @throws OtherVersion when another is submitted by now
     */
    Submission open(Scope scope, int shown) {
        Submission submission = open(scope);
        refusals.unlessAbout(submission.version(), shown);
        return submission;
    }

    /** The same for whatever reviewers and approvers both do. */
    Submission openToRops(Scope scope) {
        UUID enrolment = requireRops(scope).requireEnrolment();
        requireWithRops(enrolment);
        return current(scope);
    }

    /**
     * The process locked, where a reviewer is done with remarks or opens them again. Until the decision falls, and again while the powiat corrects:
     * what was decided, adopted or published says for ever how its remarks stood then.
     *
     * @throws ForbiddenMove in every other state
     */
    UUID openToSettle(Scope scope) {
        UUID enrolment = requireReviewer(scope).requireEnrolment();
        if (!settles(enrolments.lock(enrolment).planState())) {
            throw new ForbiddenMove("Uwagi rozstrzyga się, dopóki plan jest w ROPS albo w poprawie. Teraz jest po decyzji albo jeszcze przed złożeniem.");
        }
        return enrolment;
    }

    /**
     * The process locked, where the powiat answers a remark.
     *
     * @param scope of whoever answers for the process
     * @throws ForbiddenMove after the decision, in the words of {@link #whyNoAnswers}
     */
    UUID openToAnswer(Scope scope) {
        UUID enrolment = scope.requireCoordinator().requireEnrolment();
        whyNoAnswers(enrolments.lock(enrolment).planState()).ifPresent(why -> {
            throw new ForbiddenMove(why);
        });
        return enrolment;
    }

    /**
     * Why the powiat cannot answer remarks while the plan is in this state, in sentences; empty when it can: as long as ROPS judges, and as long as the
     * draft is open, also for remarks that were put off until the plan is carried out. What was decided, adopted or published says how its remarks
     * stood then.
     */
    public static Optional<String> whyNoAnswers(PlanState state) {
        return switch (state) {
            case ACCEPTED, ADOPTED, PUBLISHED -> Optional.of("Plan jest po decyzji ROPS (stan: %s), która zapadła z odpowiedziami, jakie wtedy były. ".formatted(state.polish())
                    + "Odpowiadać można znowu, gdy zacznie się realizacja albo zmiana planu.");
            case CLOSED -> Optional.of("Plan jest zamknięty, więc na uwagi już się nie odpowiada.");
            default -> Optional.empty();
        };
    }

    /** Whether remarks are settled while a plan is in this state. */
    public static boolean settles(PlanState state) {
        return state.isWithRops() || state == PlanState.RETURNED;
    }

    private void requireWithRops(UUID enrolment) {
        if (!enrolments.lock(enrolment).planState().isWithRops()) {
            throw new ForbiddenMove("Plan nie jest teraz w ROPS. Ocena jest możliwa od złożenia planu do decyzji albo zwrotu.");
        }
    }
}
