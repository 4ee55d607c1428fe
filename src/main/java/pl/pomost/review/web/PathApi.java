package pl.pomost.review.web;

import io.quarkus.oidc.Tenant;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Scope;
import pl.pomost.access.Scopes;
import pl.pomost.review.AdoptPlan;
import pl.pomost.review.TakeAnyStep;
import pl.pomost.review.Transition;
import pl.pomost.review.Wish;

/** The path of a plan: where it is, which steps are open to whoever asks, and the steps themselves. */
@Path("/api/v1/powiaty/{teryt}/plan/path")
@Authenticated
@Tenant("api")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "plan")
class PathApi {

    private static final String STEPS = "Answers how the plan stands afterwards. `seen` is the state and `version` the number of the submitted version that the caller saw, 0 "
            + "before the first submission: when the plan has left that state, or another version is submitted meanwhile, the answer is 409 and nothing happens. 403 for whoever sees the process and does not take this step.";

    private final CurrentViewer viewer;
    private final Scopes scopes;
    private final PathAnswers answers;
    private final TakeAnyStep take;
    private final AdoptPlan adopt;
    private final AdoptionSent acts;

    PathApi(CurrentViewer viewer, Scopes scopes, PathAnswers answers, TakeAnyStep take, AdoptPlan adopt, AdoptionSent acts) {
        this.viewer = viewer;
        this.scopes = scopes;
        this.answers = answers;
        this.take = take;
        this.adopt = adopt;
        this.acts = acts;
    }

    /**
     * @param version             number of the submitted version that the caller saw
     * @param note                why, where the step asks for it
     * @param confirms            mark of what is missing, for a submission
     * @param withRecommendations for an acceptance
     */
    record StepSent(String seen, Integer version, String note, String confirms, Boolean withRecommendations) {

        Wish wish() {
            return Wish.read(seen, note, confirms).aboutVersion(version);
        }
    }

    @GET
    @Operation(summary = "Where the plan is on its path", description = "Its state, the deadline of a review, every step that is open to the viewer, why the others are "
            + "not, and what has happened. For the team, ROPS, auditors and administrators; does not exist for others.")
    public PathAnswer path(@PathParam("teryt") String teryt, @QueryParam("edition") Optional<Integer> edition) {
        return answers.of(scope(teryt, edition));
    }

    @POST
    @Path("{step:[a-z-]+}")
    @Operation(summary = "Takes a step", description = STEPS + " Steps: consultation, end-of-consultation, consultation-again, submission, formal-check, substantive-review, return, acceptance, "
            + "revocation, publication, implementation, amendment, withdrawal, closure.")
    public PathAnswer step(@PathParam("teryt") String teryt, @PathParam("step") String step, @QueryParam("edition") Optional<Integer> edition, StepSent sent) {
        Transition transition = StepName.ofApi(step).filter(known -> known != Transition.ADOPT).orElseThrow(NotFoundException::new);
        Scope scope = mine(scope(teryt, edition), transition);
        StepSent said = sent == null ? new StepSent(null, null, null, null, null) : sent;
        take.take(scope, transition, Boolean.TRUE.equals(said.withRecommendations()), said.wish());
        return answers.of(scope(teryt, edition));
    }

    @POST
    @Path("adoption")
    @Operation(summary = "Enters the act by which the powiat's organ adopted the plan", description = STEPS + " Only after an acceptance by ROPS.")
    public PathAnswer adoption(@PathParam("teryt") String teryt, @QueryParam("edition") Optional<Integer> edition, AdoptionSent.Body sent) {
        Scope scope = mine(scope(teryt, edition), Transition.ADOPT);
        adopt.adopt(scope, acts.read(sent), Wish.read(sent.seen(), "", "").aboutVersion(sent.version()));
        return answers.of(scope(teryt, edition));
    }

    private Scope scope(String teryt, Optional<Integer> edition) {
        return scopes.of(viewer.get(), teryt, edition).requireEverything();
    }

    /** Who may not take it at all is told so before anything is said about what they sent. */
    private static Scope mine(Scope scope, Transition transition) {
        scope.requireEnrolment();
        if (!transition.actor().is(scope)) {
            throw new ForbiddenException();
        }
        return scope;
    }
}
