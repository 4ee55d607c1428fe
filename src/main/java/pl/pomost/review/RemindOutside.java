package pl.pomost.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import pl.pomost.audit.AuditLog;
import pl.pomost.mail.Post;
import pl.pomost.shared.DomainClock;

/**
 * Reminds organisations outside that have said nothing, on the same days as people with an account: three days before their term, and on
 * the day itself. As the words of a link are kept nowhere, a reminder brings a new one; both work. Whose links were revoked is not reminded.
 */
@ApplicationScoped
public class RemindOutside {

    private static final Logger LOG = Logger.getLogger(RemindOutside.class);
    private static final int AHEAD = 3;
    /** A letter of the same day is enough. */
    private static final Duration LATELY = Duration.ofHours(20);

    private final OutsideInvitations invitations;
    private final OutsideLinks links;
    private final KeepOutsideLinks keep;
    private final OutsidePost letters;
    private final Post post;
    private final DomainClock days;
    private final Clock clock;
    private final AuditLog audit;

    RemindOutside(OutsideInvitations invitations, OutsideLinks links, KeepOutsideLinks keep, OutsidePost letters, Post post, DomainClock days, Clock clock, AuditLog audit) {
        this.invitations = invitations;
        this.links = links;
        this.keep = keep;
        this.letters = letters;
        this.post = post;
        this.days = days;
        this.clock = clock;
        this.audit = audit;
    }

    @Scheduled(cron = "{pomost.mail.reminders-cron}", timeZone = "Europe/Warsaw", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void everyMorning() {
        remindAll();
    }

    /** One whose letter cannot be written does not keep the others from theirs. @return how many letters there are */
    public int remindAll() {
        LocalDate today = days.today();
        if (!post.isOn()) {
            return 0;
        }
        List<UUID> soon = QuarkusTransaction.requiringNew().call(() -> invitations.dueBetween(today, today.plusDays(AHEAD)));
        return (int) soon.stream().filter(this::reminded).count();
    }

    private boolean reminded(UUID id) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> remind(id));
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "Invitation %s: no reminder could be written; the others get theirs", id);
            return false;
        }
    }

    private boolean remind(UUID id) {
        OutsideInvitation invitation = invitations.toChange(id).orElseThrow();
        List<OutsideOpinion> waiting = keep.waiting(id);
        if (waiting.isEmpty() || !LetterDays.isOne(days.today(), invitation.dueOn()) || !links.open(clock.instant()).contains(id)
                || !invitation.mayBeReminded(clock.instant(), LATELY)) {
            return false;
        }
        letters.remind(invitation, waiting);
        audit.record(invitation.askedBy(), "outside.reminded", null, id.toString(), "Przypomniano samoczynnie o prośbie o opinię: " + invitation.organisation() + ".");
        return true;
    }
}
