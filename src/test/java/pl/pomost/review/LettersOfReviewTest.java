package pl.pomost.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.access.Accounts;
import pl.pomost.access.Duty;
import pl.pomost.access.Membership;
import pl.pomost.access.Roles;
import pl.pomost.access.Scope;
import pl.pomost.access.Scopes;
import pl.pomost.access.Viewer;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.PlanState;
import pl.pomost.directory.Powiats;
import pl.pomost.mail.MailServer;
import pl.pomost.mail.RealMailer;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.PolishDates;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.LocalStackResource;

/** Every hand-over of a plan sends a letter to whoever goes on, with a link and a deadline, over a mail server that speaks SMTP. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@QuarkusTestResource(RealMailer.class)
class LettersOfReviewTest {

    private static final String COORDINATOR = "koordynator-2205@example.org";
    private static final String REVIEWER = "rops@example.org";
    private static final String APPROVER = "rops-approver@example.org";
    private static final String EXPERT = "ekspert-zdrowie@example.org";

    @Inject
    MailServer mail;
    @ConfigProperty(name = "pomost.public-address")
    String address;
    @Inject
    Scopes scopes;
    @Inject
    Accounts accounts;
    @Inject
    SubmitPlan submit;
    @Inject
    MovePlan move;
    @Inject
    ReturnPlan giveBack;
    @Inject
    AssignReview assign;
    @Inject
    AskOpinion ask;
    @Inject
    LetterOfDeadline deadlines;
    @Inject
    Submissions submissions;
    @Inject
    Standings standings;
    @Inject
    DomainClock clock;
    @Inject
    Assignments assignments;
    @Inject
    Enrolments enrolments;
    @Inject
    Powiats powiats;
    @Inject
    EntityManager database;

    @BeforeEach
    void aPlanThatNobodyHasReviewed() throws Exception {
        QuarkusTransaction.requiringNew().run(assignments::deleteAll);
        DemoProcess.restore();
        ObjectNode file = (ObjectNode) new ObjectMapper().readTree(DemoProcess.of("2205"));
        ((ObjectNode) file.get("review")).putArray("remarks");
        ((ObjectNode) file.get("plan")).put("status", "roboczy");
        DemoProcess.replace("2205", file.toString());
        mail.start();
    }

    @AfterEach
    void leaveThePowiatAsItWas() {
        mail.leave();
        QuarkusTransaction.requiringNew().run(assignments::deleteAll);
        DemoProcess.restore();
    }

    @Test
    void whoeverGoesOnGetsALetterWithALinkAndADeadline() {
        submit.submit(coordinator(), new Wish(Optional.empty(), "", Optional.of(Marks.of(Refusals.toConfirm(standings.of(coordinator()))))));
        Submission submission = submissions.current(coordinator().requireEnrolment()).orElseThrow();
        assertThat(mail.subjects(REVIEWER)).containsExactly("Plan do oceny: powiat kartuski, wersja " + submission.version());
        assertThat(mail.newest(REVIEWER)).contains(PolishDates.inWords(submission.dueOn()), address + "/powiaty/2205/ocena");
        assertThat(mail.newest(REVIEWER).lines().filter(line -> !line.isBlank())).as("short").hasSizeLessThanOrEqualTo(8);
        assertThat(mail.subjects(COORDINATOR)).as("whoever did it needs no letter").isEmpty();

        assign.assign(rops(Roles.ROPS_APPROVER, "rops-approver"), -1, Optional.of(account("rops")), Optional.of(account("rops-approver")));
        assertThat(mail.subjects(REVIEWER)).last().isEqualTo("Ocena planu przydzielona tobie: powiat kartuski");
        assertThat(mail.subjects(APPROVER)).as("assigned themselves").isEmpty();
        ask.ask(rops(Roles.ROPS_REVIEWER, "rops"), new OpinionRequest("ZDR", account("ekspert-zdrowie"), clock.today().plusDays(3), ""));
        assertThat(mail.subjects(EXPERT)).hasSize(1);
        assertThat(mail.newest(EXPERT)).contains(PolishDates.inWords(clock.today().plusDays(3)), address + "/opinie");

        deadlines.remind();
        deadlines.remind();
        assertThat(mail.subjects(EXPERT)).as("asked twice, reminded once").hasSize(2).last().asString().startsWith("Za 3 dni mija termin: opinia o obszarze");
        assertThat(mail.subjects(REVIEWER)).as("the review has time").hasSize(2);
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("update submission set due_on = :today where id = :id").setParameter("today", clock.today())
                .setParameter("id", submission.id()).executeUpdate());
        deadlines.remind();
        assertThat(mail.subjects(REVIEWER)).last().isEqualTo("Dziś mija termin: ocena planu, powiat kartuski");

        move.move(rops(Roles.ROPS_REVIEWER, "rops"), Transition.START_FORMAL_CHECK, Wish.of(PlanState.SUBMITTED, ""));
        assertThat(mail.subjects(COORDINATOR)).as("for the digest").isEmpty();
        giveBack.giveBack(rops(Roles.ROPS_REVIEWER, "rops"), Wish.of(PlanState.FORMAL_CHECK, "Brakuje źródeł."));
        assertThat(mail.subjects(COORDINATOR)).containsExactly("Plan wrócił do poprawy: powiat kartuski");
        assertThat(mail.newest(COORDINATOR)).contains(PolishDates.inWords(clock.today().plusDays(14)), address + "/powiaty/2205/droga");

        mail.digestsGo();
        assertThat(mail.subjects(COORDINATOR)).hasSize(2).last().isEqualTo("Pomost: podsumowanie dnia (1)");
        assertThat(mail.newest(COORDINATOR)).containsSubsequence("POWIAT KARTUSKI", "Plan w stanie „ocena formalna”");
    }

    @Test
    void aPlanWhoseLettersFailKeepsNoOtherFromTheirs() {
        practised(true);
        submit.submit(coordinator(), new Wish(Optional.empty(), "", Optional.of(Marks.of(Refusals.toConfirm(standings.of(coordinator()))))));
        practised(false);
        assertThat(mail.subjects(REVIEWER)).as("of what is practised").isEmpty();
        UUID own = coordinator().requireEnrolment();
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("update submission set due_on = :today where enrolment_id = :id").setParameter("today", clock.today())
                .setParameter("id", own).executeUpdate());
        QuarkusMock.installMockForType(new Opinions() {
            @Override
            public List<Opinion> of(UUID enrolment) {
                if (!enrolment.equals(own)) {
                    throw new IllegalStateException("not to be read");
                }
                return List.of();
            }
        }, Opinions.class);
        Map<UUID, PlanState> before = others(each -> PlanState.SUBMITTED);
        try {
            deadlines.remind();
        } finally {
            others(before::get);
        }
        assertThat(mail.subjects(REVIEWER)).last().isEqualTo("Dziś mija termin: ocena planu, powiat kartuski");
    }

    private void practised(boolean practice) {
        QuarkusTransaction.requiringNew().run(() -> powiats.update("practice = ?1 where teryt = '2205'", practice));
    }

    /** One that comes before the own powiat, and one after it. */
    private Map<UUID, PlanState> others(Function<UUID, PlanState> to) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Enrolment> both = enrolments.list("powiat in ('2204', '2206')");
            Map<UUID, PlanState> before = both.stream().collect(Collectors.toMap(Enrolment::id, Enrolment::planState));
            both.forEach(each -> each.planMoves(each.planState(), to.apply(each.id())));
            return before;
        });
    }

    private UUID account(String username) {
        return QuarkusTransaction.requiringNew().call(() -> accounts.byUsername(username).orElseThrow().id());
    }

    private Scope coordinator() {
        return scopes.of(new Viewer(Optional.empty(), "Joanna Miotk", "koordynator-2205", Set.of(),
                Set.of(new Duty(Membership.Kind.COORDINATOR, Optional.of("2205"), Optional.empty(), Optional.empty(), Optional.empty()))), "2205", Optional.empty());
    }

    private Scope rops(String role, String username) {
        return scopes.of(new Viewer(Optional.empty(), username, username, Set.of(role), Set.of()), "2205", Optional.empty());
    }
}
