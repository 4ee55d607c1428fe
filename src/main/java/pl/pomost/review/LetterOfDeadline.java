package pl.pomost.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import pl.pomost.access.Addressees.Addressee;
import pl.pomost.access.AreaNames;
import pl.pomost.access.LetterDesk.Draft;
import pl.pomost.access.LetterDesk;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.PlanState;
import pl.pomost.directory.Powiats;
import pl.pomost.mail.MailKind;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.PolishDates;

/** Every morning reminds whoever has to act of terms that come near. Asked twice a day it reminds once: the key of a letter holds the day. */
@ApplicationScoped
public class LetterOfDeadline {

    private static final Logger LOG = Logger.getLogger(LetterOfDeadline.class);
    private static final List<PlanState> UNDER_WAY = List.of(PlanState.SUBMITTED, PlanState.FORMAL_CHECK, PlanState.SUBSTANTIVE_REVIEW, PlanState.RETURNED);

    private final LetterDesk desk;
    private final LetterReaders readers;
    private final LetterTexts texts;
    private final Enrolments enrolments;
    private final Powiats powiats;
    private final AreaNames areas;
    private final Submissions submissions;
    private final Opinions opinions;
    private final PlanSteps steps;
    private final DomainClock clock;
    private final int correctionDays;

    LetterOfDeadline(LetterDesk desk, LetterReaders readers, LetterTexts texts, Enrolments enrolments, Powiats powiats, AreaNames areas, Submissions submissions, Opinions opinions,
            PlanSteps steps, DomainClock clock, @ConfigProperty(name = "pomost.review.correction-days") int correctionDays) {
        this.desk = desk;
        this.readers = readers;
        this.texts = texts;
        this.enrolments = enrolments;
        this.powiats = powiats;
        this.areas = areas;
        this.submissions = submissions;
        this.opinions = opinions;
        this.steps = steps;
        this.clock = clock;
        this.correctionDays = correctionDays;
    }

    @Scheduled(cron = "{pomost.mail.reminders-cron}", timeZone = "Europe/Warsaw", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void everyMorning() {
        remind();
    }

    /** Reminds of terms that end today or in three days, each powiat by itself: one whose letters fail keeps no other from theirs. */
    public void remind() {
        List<UUID> under = QuarkusTransaction.requiringNew().call(() -> enrolments.list("planState in ?1 order by powiat", UNDER_WAY).stream().map(Enrolment::id).toList());
        for (UUID id : under) {
            try {
                QuarkusTransaction.requiringNew().run(() -> enrolments.findByIdOptional(id).ifPresent(this::remind));
            } catch (RuntimeException failed) {
                LOG.errorf(failed, "No letters about the terms of %s", id);
            }
        }
    }

    private void remind(Enrolment enrolment) {
        Optional<Submission> submission = submissions.current(enrolment.id());
        if (enrolment.planState() == PlanState.RETURNED) {
            steps.last(enrolment.id()).map(step -> step.takenOn().plusDays(correctionDays))
                    .ifPresent(due -> remind(enrolment, "correction", texts.dueCorrection(), due, "/droga", readers.coordinators(enrolment.powiat())));
            return;
        }
        submission.ifPresent(current -> remind(enrolment, "review", texts.dueReview(), current.dueOn(), "/ocena", readers.reviewers(enrolment.id())));
        opinions.of(enrolment.id()).stream().filter(each -> !each.isAnswered() && !each.isUnasked() && submission.filter(current -> current.version() == each.about()).isPresent())
                .forEach(each -> remind(enrolment, "opinion-" + each.area(), texts.dueOpinion(areas.area(each.area())), each.dueOn(), "", readers.account(each.expert())));
    }

    private void remind(Enrolment enrolment, String what, String said, LocalDate due, String page, List<Addressee> who) {
        LocalDate today = clock.today();
        if (!LetterDays.isOne(today, due)) {
            return;
        }
        String powiat = powiats.findById(enrolment.powiat()).name();
        desk.put(new Draft("due/" + what + "/" + enrolment.id() + "/" + due + "/" + today, MailKind.DEADLINE, powiat, texts.dueSubject(LetterDays.left(today, due), said, powiat),
                List.of(texts.due(said, powiat), texts.dueDay(PolishDates.inWords(due))), page.isEmpty() ? "/opinie" : "/powiaty/" + enrolment.powiat() + page + "?edition=" + enrolment.edition().year(), Optional.of(due), true),
                who, "");
    }
}
