package pl.pomost.review.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.PlanState;
import pl.pomost.review.AcceptPlan;
import pl.pomost.review.MovePlan;
import pl.pomost.review.OtherVersion;
import pl.pomost.review.PathRules.Closed;
import pl.pomost.review.PathRules.Door;
import pl.pomost.review.Reasons;
import pl.pomost.review.Remarks;
import pl.pomost.review.ReturnPlan;
import pl.pomost.review.ReviewDoor;
import pl.pomost.review.ReviewDoors;
import pl.pomost.review.Submission;
import pl.pomost.review.Transition;
import pl.pomost.review.Wish;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Plurals;
import pl.pomost.shared.Saved;
import pl.pomost.shared.Submitted;

/** The decision of a round, with its justification: a reviewer gives the plan back, an approver accepts it. */
@Path("/powiaty/{teryt}/ocena/decyzja")
@Authenticated
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class DecisionResource {

    private static final int MOST = 20_000;
    private static final String PLAIN = "accepted";
    private static final String WITH = "with-recommendations";

    private final CurrentScope scopes;
    private final Pages pages;
    private final ReviewDoor door;
    private final ReviewDoors doors;
    private final ReviewHeads heads;
    private final Enrolments enrolments;
    private final Remarks remarks;
    private final MovePlan move;
    private final ReturnPlan giveBack;
    private final AcceptPlan accept;
    private final Reasons reasons;
    private final JudgingTexts texts;
    private final FormTexts words;

    DecisionResource(CurrentScope scopes, Pages pages, ReviewDoor door, ReviewDoors doors, ReviewHeads heads, Enrolments enrolments, Remarks remarks, MovePlan move,
            ReturnPlan giveBack, AcceptPlan accept, Reasons reasons, JudgingTexts texts, FormTexts words) {
        this.scopes = scopes;
        this.pages = pages;
        this.door = door;
        this.doors = doors;
        this.heads = heads;
        this.enrolments = enrolments;
        this.remarks = remarks;
        this.move = move;
        this.giveBack = giveBack;
        this.accept = accept;
        this.reasons = reasons;
        this.texts = texts;
        this.words = words;
    }

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance decision(Page page, DecisionPage view);
    }

    @GET
    public TemplateInstance page(@PathParam("teryt") String teryt) {
        Scope scope = ReviewDoor.requireRops(scopes.of(teryt));
        return page(scope, Optional.empty(), Optional.empty());
    }

    @POST
    @Path("krok")
    public Response start(@PathParam("teryt") String teryt, MultivaluedMap<String, String> sent) {
        Scope scope = ReviewDoor.requireReviewer(scopes.of(teryt));
        Transition step = Transition.START_FORMAL_CHECK.name().equals(sent.getFirst("step")) ? Transition.START_FORMAL_CHECK : Transition.START_SUBSTANTIVE_REVIEW;
        move.move(scope, step, Wish.plain().about(sent.getFirst("version")));
        return Saved.to("/powiaty/" + teryt + "/ocena");
    }

    @POST
    @Path("zwrot")
    public Response giveBack(@PathParam("teryt") String teryt, MultivaluedMap<String, String> sent) {
        Scope scope = ReviewDoor.requireReviewer(scopes.of(teryt));
        var reading = new FormReading(Submitted.of(sent), words);
        String why = reading.field("giveBackReason", texts.justification()).required(MOST);
        return finish(teryt, reading, "giveBackReason", view -> page(scope, Optional.of(view), Optional.empty()), () -> giveBack.giveBack(scope, wish(why, reading)));
    }

    @POST
    @Path("akceptacja")
    public Response accept(@PathParam("teryt") String teryt, MultivaluedMap<String, String> sent) {
        Scope scope = ReviewDoor.requireRops(scopes.of(teryt));
        var reading = new FormReading(Submitted.of(sent), words);
        String kind = reading.field("acceptKind", texts.acceptKind()).requiredOneOf(kinds());
        if (kind.equals(PLAIN) && !accept.openRemarks(scope.requireEnrolment()).isEmpty()) {
            reading.refuse("acceptKind", texts.openRecommendations());
        }
        String why = reading.field("acceptReason", texts.justification()).required(MOST);
        return finish(teryt, reading, "acceptReason", view -> page(scope, Optional.empty(), Optional.of(view)), () -> accept.accept(scope, kind.equals(WITH), wish(why, reading)));
    }

    private static Wish wish(String why, FormReading reading) {
        return new Wish(Optional.empty(), why, Optional.empty()).about(reading.typed().text("version"));
    }

    /** @param reason the field of the justification, which stays as it was typed when another version is there by now */
    private Response finish(String teryt, FormReading reading, String reason, Function<FormView, TemplateInstance> page, Supplier<?> deed) {
        if (!reading.accepted() || !reading.doubts().allow(reading.typed().text("do"))) {
            return Response.status(422).entity(reading.view().on(page)).build();
        }
        try {
            deed.get();
        } catch (OtherVersion problem) {
            var again = new FormReading(reading.typed().with("version", String.valueOf(problem.submitted())), words);
            again.field(reason, texts.justification());
            again.refuse(reason, problem.getMessage());
            return Response.status(problem.status()).entity(again.view().on(page)).build();
        }
        return Saved.to("/powiaty/" + teryt + "/ocena/karta");
    }

    private TemplateInstance page(Scope scope, Optional<FormView> returning, Optional<FormView> accepting) {
        Submission submission = door.current(scope);
        ReviewDoors.Doors open = doors.of(scope);
        PlanState state = enrolments.planStateOf(submission.enrolmentId());
        FormView blank = FormView.filled(Submitted.NOTHING.with("version", String.valueOf(submission.version())));
        Optional<FormView> back = returning.or(() -> Optional.of(blank)).filter(form -> open.giveBack().isOpen());
        Optional<FormView> yes = accepting.or(() -> Optional.of(blank)).filter(form -> open.accept().isOpen());
        return Templates.decision(pages.of(texts.decisionTitle(), scope, "ocena"), new DecisionPage(heads.of(scope, submission), open.obstacles().stream().map(Barrier::of).toList(), start(open), back,
                why(open.giveBack(), state), yes, why(open.accept(), state), kinds(), sends(submission)));
    }

    private Optional<DecisionPage.Start> start(ReviewDoors.Doors open) {
        if (open.startFormal().isOpen()) {
            return Optional.of(new DecisionPage.Start(Transition.START_FORMAL_CHECK.name(), texts.startFormal()));
        }
        return open.startSubstantive().isOpen() ? Optional.of(new DecisionPage.Start(Transition.START_SUBSTANTIVE_REVIEW.name(), texts.startSubstantive())) : Optional.empty();
    }

    private String why(Door closed, PlanState state) {
        if (closed.isOpen()) {
            return "";
        }
        if (closed.isClosedFor(Closed.ACTOR)) {
            return texts.closedDoor(texts.otherRole());
        }
        return closed.isClosedFor(Closed.STATE) ? texts.closedDoor(texts.otherState(state.polish()))
                : texts.closedDoor(String.join(" ", reasons.of(closed)));
    }

    private String sends(Submission submission) {
        long unsent = remarks.of(submission.enrolmentId()).stream().filter(remark -> !remark.isSent()).count();
        return texts.giveBackHint(Plurals.of(unsent, texts.remarkForms()));
    }

    private List<Choice> kinds() {
        return List.of(new Choice(PLAIN, texts.accepted()), new Choice(WITH, texts.acceptedWith()));
    }
}
