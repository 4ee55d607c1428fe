package pl.pomost.consent;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.Powiats;
import pl.pomost.mail.Letter;
import pl.pomost.mail.MailKind;
import pl.pomost.mail.Outbox;
import pl.pomost.mail.Post;

/**
 * Reminds institutions that have said nothing: when the coordinator wants it, not more often than once in some days, and by itself
 * shortly before the term, unless that was done lately. Never of what is answered. As the words of the first link are kept nowhere, a reminder brings a new one; both work.
 */
@ApplicationScoped
public class RemindInstitutions {

    private static final Logger LOG = Logger.getLogger(RemindInstitutions.class);

    private final PutQuestions put;
    private final Standings standings;
    private final ConsentRequests requests;
    private final ConsentLetters letters;
    private final Enrolments enrolments;
    private final Powiats powiats;
    private final Outbox outbox;
    private final Post post;
    private final AuditLog audit;
    private final Clock clock;
    private final Duration pause;
    private final Duration ahead;

    RemindInstitutions(PutQuestions put, Standings standings, ConsentRequests requests, ConsentLetters letters, Enrolments enrolments, Powiats powiats, Outbox outbox, Post post,
            AuditLog audit, Clock clock, @ConfigProperty(name = "pomost.consent.reminder-days") int pause, @ConfigProperty(name = "pomost.consent.remind-before-days") int ahead) {
        this.put = put;
        this.standings = standings;
        this.requests = requests;
        this.letters = letters;
        this.enrolments = enrolments;
        this.powiats = powiats;
        this.outbox = outbox;
        this.post = post;
        this.audit = audit;
        this.clock = clock;
        this.pause = Duration.ofDays(pause);
        this.ahead = Duration.ofDays(ahead);
    }

    /** @throws ConsentRefusal when nothing waits, no letter can be sent, or the last one is too recent */
    @Transactional
    public void remind(Scope scope, String institution) {
        List<Standing> own = PutQuestions.of(put.before(scope), institution);
        ConsentRefusal.unless(post.isOn(), ConsentRefusal.Reason.MAIL_OFF);
        ConsentRefusal.unless(!waiting(own).isEmpty(), ConsentRefusal.Reason.NOTHING_WAITING);
        ConsentRequest request = own.get(0).request().orElseThrow();
        ConsentRefusal.unless(request.email().isPresent(), ConsentRefusal.Reason.NO_ADDRESS);
        ConsentRefusal.unless(request.mayBeReminded(clock.instant(), pause), ConsentRefusal.Reason.TOO_SOON);
        send(scope.powiat().name(), request, own);
        audit.record(scope.viewer().username(), "consent.reminded", scope.teryt(), institution, "Przypomniano o prośbie o zgodę: " + request.institutionName() + ".");
    }

    @Scheduled(cron = "{pomost.consent.cron}", timeZone = "Europe/Warsaw", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void everyMorning() {
        remindAll();
    }

    /** Those whose term ends soon. One whose letter cannot be written does not keep the others from theirs. @return how many letters there are */
    public int remindAll() {
        Instant now = clock.instant();
        if (!post.isOn()) {
            return 0;
        }
        List<UUID> soon = QuarkusTransaction.requiringNew().call(() -> requests.comingToAnEnd(now, now.plus(ahead), now.minus(pause)));
        return (int) soon.stream().filter(this::reminded).count();
    }

    private boolean reminded(UUID id) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> remind(id));
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "Request %s: no reminder could be written; the others get theirs", id);
            return false;
        }
    }

    private boolean remind(UUID id) {
        ConsentRequest request = requests.toChange(id).orElseThrow();
        Enrolment process = enrolments.findById(request.enrolmentId());
        List<Standing> own = standings.of(request.enrolmentId()).stream().filter(each -> each.now().institutionId().equals(request.institutionId())).toList();
        if (Answering.in(process.planState()) == Answering.CLOSED || waiting(own).isEmpty() || !request.mayBeReminded(clock.instant(), request.reminded().isPresent() ? pause : ahead)) {
            return false;
        }
        send(powiats.findById(process.powiat()).name(), request, own);
        audit.record(request.askedBy(), "consent.reminded", process.powiat(), own.get(0).now().institution(), "Przypomniano samoczynnie o prośbie o zgodę: " + request.institutionName() + ".");
        return true;
    }

    private void send(String powiat, ConsentRequest request, List<Standing> own) {
        String to = request.email().orElseThrow();
        request.remind(clock.instant());
        var message = letters.reminding(powiat, request, waiting(own), put.link(request), to);
        outbox.put(new Letter("consent/reminded/" + request.id() + "/" + clock.instant().toEpochMilli(), MailKind.CONSENT, message, request.answerBy(), true));
    }

    private static List<PartNow> waiting(List<Standing> own) {
        return own.stream().filter(each -> each.stand().isWaiting()).map(Standing::now).toList();
    }
}
