package pl.pomost.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.pomost.access.Door;
import pl.pomost.access.Roles;
import pl.pomost.access.Scope;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.PlanState;
import pl.pomost.plan.PlanVersion;
import pl.pomost.plan.PlanVersion.CanonicalText;
import pl.pomost.process.Obstacle;

/** Whoever has reviewed a plan in any way does not decide about it. */
class JudgementObstaclesTest {

    private static final LocalDate DAY = LocalDate.of(2028, 1, 31);
    /** The user name of everybody who comes through the test's door. */
    private static final String APPROVER = "anna";
    private static final String OTHER = "rops";
    private final Scope scope = Door.to(Door.viewer(Set.of(Roles.ROPS_APPROVER)), PlanState.SUBSTANTIVE_REVIEW, false);

    @Test
    void whoHasSettledARemarkDoesNotDecide() {
        Remark closed = written(OTHER);
        closed.close("", APPROVER, DAY);
        Remark putOff = written(OTHER);
        putOff.carry(RemarkCarried.IMPLEMENTATION, "W połowie roku.", APPROVER, DAY);
        Remark reopened = written(OTHER);
        reopened.answer("Dopisano.", "koordynator", DAY);
        reopened.reopen("Nie podano kwoty.", APPROVER, DAY);
        for (Remark settled : List.of(closed, putOff, reopened)) {
            assertThat(obstacles(List.of(written(OTHER), settled), List.of())).as(settled.state().name()).singleElement()
                    .satisfies(obstacle -> assertThat(obstacle.toString()).contains("Plan został oceniony z tego konta"));
        }
    }

    @Test
    void whoHasWrittenARemarkOrJudgedACriterionDoesNotDecideEither() {
        assertThat(obstacles(List.of(written(APPROVER)), List.of())).hasSize(1);
        assertThat(obstacles(List.of(), List.of(judged("A1", OTHER), judged("A2", APPROVER)))).hasSize(1);
    }

    @Test
    void whatOthersReviewedIsDecidedByWhoeverHasNot() {
        Remark settled = written(OTHER);
        settled.close("", OTHER, DAY);
        assertThat(obstacles(List.of(written(OTHER), settled), List.of(judged("A2", OTHER)))).isEmpty();
    }

    @Test
    void whoHasReviewedDoesNotDecideThoughAnotherHasWrittenOverIt() {
        assertThat(obstacles(List.of(), List.of(judged("A2", OTHER)), Set.of(APPROVER))).singleElement()
                .satisfies(obstacle -> assertThat(obstacle.toString()).contains("Plan został oceniony z tego konta"));
        assertThat(obstacles(List.of(), List.of(judged("A2", OTHER)), Set.of(OTHER))).isEmpty();
    }

    private List<Obstacle> obstacles(List<Remark> remarks, List<Judgement> judgements) {
        return obstacles(remarks, judgements, Set.of());
    }

    private List<Obstacle> obstacles(List<Remark> remarks, List<Judgement> judgements, Set<String> ofTheRound) {
        var enrolments = new Enrolments() {
            @Override
            public PlanState planStateOf(UUID enrolment) {
                return PlanState.SUBSTANTIVE_REVIEW;
            }
        };
        var submissions = new Submissions() {
            @Override
            public Optional<Submission> current(UUID enrolment) {
                var text = new CanonicalText("{}", "");
                return Optional.of(new Submission(1, new PlanVersion(enrolment, 1, "", Instant.EPOCH, DAY, "koordynator", text, text), DAY, DAY, List.of()));
            }
        };
        var checklists = new ChecklistAtSubmission(null, null, null, null, null) {
            @Override
            public Optional<SubmittedChecklist> of(Submission submission) {
                return Optional.empty();
            }
        };
        var judged = new Judgements() {
            @Override
            public List<Judgement> of(UUID enrolment, int version) {
                return judgements;
            }
        };
        var written = new Remarks() {
            @Override
            public List<Remark> of(UUID enrolment) {
                return remarks;
            }
        };
        var assignments = new Assignments() {
            @Override
            public Optional<Assignment> findByIdOptional(UUID enrolment) {
                return Optional.empty();
            }
        };
        var reviewers = new RoundReviewers() {
            @Override
            boolean has(Submission submission, String username) {
                return ofTheRound.contains(username);
            }
        };
        return new JudgementObstacles(enrolments, submissions, checklists, judged, written, reviewers, assignments).of(scope);
    }

    private Judgement judged(String criterion, String by) {
        return new Judgement(scope.requireEnrolment(), 1, criterion).say(Verdict.MET, "", by, DAY);
    }

    private static Remark written(String by) {
        Remark remark = Remark.of(new RemarkDraft(Optional.of(10), Optional.empty(), Optional.empty(), Optional.of("B1"), false, Optional.of(RemarkTopic.OTHER), "Brak źródła."), 1, 1, by, DAY);
        remark.send(DAY);
        return remark;
    }
}
