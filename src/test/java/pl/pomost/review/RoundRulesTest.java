package pl.pomost.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.ForbiddenException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.access.Duty;
import pl.pomost.access.Membership;
import pl.pomost.access.Roles;
import pl.pomost.access.Scope;
import pl.pomost.access.Scopes;
import pl.pomost.access.Viewer;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.PlanState;
import pl.pomost.plan.FrozenPlans;
import pl.pomost.review.SettleRemark.Settlement;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.ForbiddenMove;
import pl.pomost.shared.PolishDates;
import pl.pomost.shared.Submitted;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;
import pl.pomost.vision.WriteVision;

/** What holds while a round is under way, whoever comes late or from another side. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class RoundRulesTest {

    private static final RemarkDraft DRAFT = new RemarkDraft(Optional.of(10), Optional.of("rozdzial-10"), Optional.empty(), Optional.empty(), true, Optional.of(RemarkTopic.OTHER),
            "Brak źródła.");

    @Inject
    Scopes scopes;
    @Inject
    SubmitPlan submit;
    @Inject
    Standings standings;
    @Inject
    Submissions submissions;
    @Inject
    WriteRemarks write;
    @Inject
    SettleRemark settle;
    @Inject
    AnswerRemark answer;
    @Inject
    JudgeCriterion judge;
    @Inject
    Remarks remarks;
    @Inject
    RoundReviewers reviewers;
    @Inject
    WriteVision vision;
    @Inject
    Enrolments enrolments;
    @Inject
    FrozenPlans frozen;
    @Inject
    DomainClock clock;
    @Inject
    EntityManager database;
    @Inject
    SessionFactory sessions;
    @TestHTTPResource
    String address;

    @BeforeEach
    @AfterEach
    void fromTheBeginning() {
        DemoProcess.restore();
    }

    @Test
    void remarksAreSettledUntilTheDecisionAndWhileThePlanIsCorrected() {
        String code = remarksNow().stream().filter(Remark::isSent).findFirst().orElseThrow().code();
        for (PlanState state : EnumSet.complementOf(EnumSet.of(PlanState.SUBMITTED, PlanState.FORMAL_CHECK, PlanState.SUBSTANTIVE_REVIEW, PlanState.RETURNED))) {
            planIs(state);
            assertThatThrownBy(() -> settle.settle(rops("rops"), code, version(code), Settlement.REOPEN, "Jednak nie.")).as(state.name())
                    .isInstanceOf(ForbiddenMove.class);
        }
        planIs(PlanState.RETURNED);
        settle.settle(rops("rops"), code, version(code), Settlement.REOPEN, "Jednak nie.");
        assertThat(QuarkusTransaction.requiringNew().call(() -> remarks.byCode(enrolment(), code).orElseThrow().state())).isEqualTo(RemarkState.OPEN);
        planIs(PlanState.DRAFT);
    }

    /** What was decided, adopted or published says how its remarks stood then. */
    @Test
    void thePowiatAnswersUntilTheDecisionAndWhileItsDraftIsOpen() {
        String code = remarksNow().stream().filter(remark -> remark.isSent() && remark.state() == RemarkState.CLOSED).findFirst().orElseThrow().code();
        planIs(PlanState.RETURNED);
        settle.settle(rops("rops"), code, version(code), Settlement.REOPEN, "Jednak nie.");
        EnumSet<PlanState> shut = EnumSet.of(PlanState.ACCEPTED, PlanState.ADOPTED, PlanState.PUBLISHED, PlanState.CLOSED);
        for (PlanState state : PlanState.values()) {
            planIs(state);
            if (shut.contains(state)) {
                assertThatThrownBy(() -> answer.answer(coordinator(), code, version(code), "Za późno.")).as(state.name()).isInstanceOf(ForbiddenMove.class)
                        .hasMessageContaining(state == PlanState.CLOSED ? "zamknięty" : "po decyzji ROPS (stan: " + state.polish());
            } else {
                answer.answer(coordinator(), code, version(code), "Zmieniono w stanie: " + state.polish());
                assertThat(QuarkusTransaction.requiringNew().call(() -> remarks.byCode(enrolment(), code).orElseThrow().answer()).orElse("")).endsWith(state.polish());
            }
        }
        planIs(PlanState.DRAFT);
    }

    @Test
    void whatOneReviewerSaidIsOverwrittenByNobodyAndForgottenByNobody() {
        submit();
        Submission round = submissions.current(enrolment()).orElseThrow();
        String code = write.add(rops("rops"), round.version(), DRAFT);
        assertThatThrownBy(() -> write.rewrite(rops("rops-approver"), code, version(code), DRAFT)).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> write.remove(rops("rops-approver"), code, version(code))).isInstanceOf(ForbiddenException.class);
        judge.judge(rops("rops-approver"), round.version(), "A2", -1, Verdict.MET, "");
        judge.judge(rops("rops"), round.version(), "A2", 0, Verdict.MET, "");
        write.remove(rops("rops"), code, version(code));
        for (String username : List.of("rops", "rops-approver")) {
            assertThat(QuarkusTransaction.requiringNew().call(() -> reviewers.has(round, username))).as(username).isTrue();
        }
        assertThat(QuarkusTransaction.requiringNew().call(() -> standings.of(approver("rops-approver"))).obstacles()).anyMatch(each -> each.message().contains("oceniony z tego konta"));
    }

    /** Each remark of another reviewer that was not sent asked for that reviewer's account. */
    @Test
    void aLongListOfRemarksAsksNoMoreOftenThanAShortOne() {
        submit();
        Submission round = submissions.current(enrolment()).orElseThrow();
        Session reviewer = Sessions.of("rops", address.replaceAll("/$", ""));
        write.add(rops("rops-approver"), round.version(), DRAFT);
        long few = queries(reviewer);
        IntStream.range(0, 12).forEach(number -> write.add(rops("recenzent-" + number), round.version(), DRAFT));
        String gone = write.add(rops("recenzent-13"), round.version(), DRAFT);
        assertThat(queries(reviewer)).isEqualTo(few).isLessThanOrEqualTo(14);
        Document list = Jsoup.parse(reviewer.get("/powiaty/2205/uwagi").body());
        assertThat(list.select("a[href*=/ocena/uwagi/" + gone + "]")).as("whoever wrote it has closed their account").isNotEmpty();
        assertThat(list.select("a[href*=/ocena/uwagi/]")).as("not that of a colleague").hasSize(13);
    }

    private long queries(Session reviewer) {
        reviewer.get("/powiaty/2205/uwagi");
        sessions.getStatistics().clear();
        assertThat(reviewer.get("/powiaty/2205/uwagi").statusCode()).isEqualTo(200);
        return sessions.getStatistics().getPrepareStatementCount();
    }

    @Test
    void aPowiatDoesNotWaitForAnotherOfItsEdition() {
        UUID other = QuarkusTransaction.requiringNew().call(() -> enrolments.of("2206", Optional.empty()).map(Enrolment::id).orElseThrow());
        UUID own = enrolment();
        QuarkusTransaction.requiringNew().run(() -> {
            enrolments.lock(other);
            assertThat(QuarkusTransaction.requiringNew().call(() -> {
                waitAtMost(1);
                try {
                    return enrolments.lock(own).powiat();
                } finally {
                    waitAtMost(50);
                }
            })).isEqualTo("2205");
        });
    }

    /** Submitted on its first day, a plan does not say for ever that people were asked for three weeks. */
    @Test
    void aVersionThatLeavesItsConsultationSaysUntilWhenThatWas() {
        LocalDate last = clock.today().plusDays(20);
        QuarkusTransaction.requiringNew().run(() -> database
                .createNativeQuery("update consultation set period = json_object('from', :first, 'to', :last), opened_on = :first, closed_on = null where enrolment_id = :id")
                .setParameter("first", clock.today().toString()).setParameter("last", last.toString()).setParameter("id", enrolment().toString()).executeUpdate());
        planIs(PlanState.CONSULTATION);
        submit();
        Submission round = submissions.current(enrolment()).orElseThrow();
        String document = QuarkusTransaction.requiringNew().call(() -> frozen.findById(round.versionId()).full().json()).replace('\u00a0', ' ');
        assertThat(document).contains("Konsultacje projektu planu", PolishDates.inWords(clock.today())).doesNotContain(PolishDates.inWords(last));
    }

    private void waitAtMost(int seconds) {
        database.createNativeQuery("set innodb_lock_wait_timeout = " + seconds).executeUpdate();
    }

    private void submit() {
        submit.submit(coordinator(), new Wish(Optional.empty(), "", Optional.of(Marks.of(Refusals.toConfirm(standings.of(coordinator()))))));
    }

    private void planIs(PlanState state) {
        QuarkusTransaction.requiringNew().run(() -> {
            Enrolment enrolment = enrolments.findById(enrolment());
            enrolment.planMoves(enrolment.planState(), state);
        });
    }

    private List<Remark> remarksNow() {
        return QuarkusTransaction.requiringNew().call(() -> remarks.of(enrolment()));
    }

    private int version(String code) {
        return QuarkusTransaction.requiringNew().call(() -> remarks.byCode(enrolment(), code).orElseThrow().version());
    }

    private UUID enrolment() {
        return coordinator().requireEnrolment();
    }

    private Scope coordinator() {
        return scopes.of(new Viewer(Optional.empty(), "Joanna Miotk", "koordynator-2205", Set.of(),
                Set.of(new Duty(Membership.Kind.COORDINATOR, Optional.of("2205"), Optional.empty(), Optional.empty(), Optional.empty()))), "2205", Optional.empty());
    }

    private Scope rops(String username) {
        return of(username, Roles.ROPS_REVIEWER);
    }

    private Scope approver(String username) {
        return of(username, Roles.ROPS_APPROVER);
    }

    private Scope of(String username, String role) {
        return scopes.of(new Viewer(Optional.empty(), username, username, Set.of(role), Set.of()), "2205", Optional.empty());
    }
}
