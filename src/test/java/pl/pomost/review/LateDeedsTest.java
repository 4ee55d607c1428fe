package pl.pomost.review;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.access.Duty;
import pl.pomost.access.Membership;
import pl.pomost.access.Scope;
import pl.pomost.access.Scopes;
import pl.pomost.access.Viewer;
import pl.pomost.consultation.AnswerRemarks;
import pl.pomost.consultation.TakeRemark;
import pl.pomost.diagnosis.AssessStandards;
import pl.pomost.directory.InstitutionDraft;
import pl.pomost.plan.EditPlan;
import pl.pomost.shared.Problem;
import pl.pomost.shared.Submitted;
import pl.pomost.team.AddInstitution;
import pl.pomost.team.AppointTeam;
import pl.pomost.team.ChangeInstitution;
import pl.pomost.team.LocalInstitutions;
import pl.pomost.team.PutBackInstitution;
import pl.pomost.team.PutBackMember;
import pl.pomost.team.Roster;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.vision.VisionDraft;
import pl.pomost.vision.WriteVision;
import pl.pomost.workshop.PlanWorkshop;
import pl.pomost.workshop.TakeAttendance;
import pl.pomost.workshop.WriteSummary;

/** What was begun while the draft was open, and comes after whoever submitted it. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class LateDeedsTest {

    @Inject
    Scopes scopes;
    @Inject
    SubmitPlan submit;
    @Inject
    Standings standings;
    @Inject
    WriteVision vision;
    @Inject
    AppointTeam appoint;
    @Inject
    AddInstitution addInstitution;
    @Inject
    ChangeInstitution changeInstitution;
    @Inject
    PutBackInstitution putBackInstitution;
    @Inject
    PutBackMember putBackMember;
    @Inject
    AnswerRemarks answerOutside;
    @Inject
    TakeRemark takeRemark;
    @Inject
    WriteSummary summary;
    @Inject
    PlanWorkshop planWorkshop;
    @Inject
    AssessStandards assess;
    @Inject
    EditPlan editPlan;
    @Inject
    LocalInstitutions institutions;
    @Inject
    Roster roster;
    @Inject
    TakeAttendance attendance;

    @BeforeEach
    @AfterEach
    void fromTheBeginning() {
        DemoProcess.restore();
    }

    /** They came while the draft was open, and waited for whoever submitted it. */
    @Test
    void whoComesLateWritesNothingIntoWhatWasSubmitted() {
        Scope before = coordinator();
        submit();
        late("vision", () -> vision.write(before, Optional.empty(), -1, new VisionDraft("Za późno.", Optional.empty()), Submitted.NOTHING));
        late("appoint", () -> appoint.appoint(before, "Zarządzenie nr 1", Optional.empty()));
        late("add institution", () -> addInstitution.add(before, new InstitutionDraft(null, "Za późno", "ngo", "ngo", "Kartuzy")));
        late("change institution", () -> changeInstitution.remove(before, "i1"));
        late("put back an institution", () -> putBackInstitution.putBack(before, kept(() -> putBackInstitution.keep(institutions.of(enrolment())))));
        late("put back a member", () -> putBackMember.putBack(before, kept(() -> putBackMember.keep(roster.of(enrolment())))));
        late("answer a remark from outside", () -> answerOutside.handle(before, "K-01", 0, null));
        late("enter a remark from outside", () -> takeRemark.enter(before, null, Optional.empty()));
        late("summary of a workshop", () -> summary.write(before, 1, "", "Za późno.", true));
        late("day of a workshop", () -> planWorkshop.plan(before, 1, null));
        late("attendance of a workshop that is over", () -> attendance.take(before, 1, Map.of()));
        late("rating of a standard", () -> assess.rate(before, null, "u1", 2));
        late("who answers for a translation", () -> editPlan.answerFor(before, null, Optional.empty()));
    }

    private static void late(String deed, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).as(deed).isInstanceOf(Problem.class).hasMessageContaining("ocenia go ROPS");
    }

    private static JsonNode kept(Supplier<Map<String, JsonNode>> keep) {
        return QuarkusTransaction.requiringNew().call(() -> keep.get().values().iterator().next());
    }

    private void submit() {
        submit.submit(coordinator(), new Wish(Optional.empty(), "", Optional.of(Marks.of(Refusals.toConfirm(standings.of(coordinator()))))));
    }

    private UUID enrolment() {
        return coordinator().requireEnrolment();
    }

    private Scope coordinator() {
        return scopes.of(new Viewer(Optional.empty(), "Joanna Miotk", "koordynator-2205", Set.of(),
                Set.of(new Duty(Membership.Kind.COORDINATOR, Optional.of("2205"), Optional.empty(), Optional.empty(), Optional.empty()))), "2205", Optional.empty());
    }
}
