package pl.pomost.agreement;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import pl.pomost.audit.AuditLog;
import pl.pomost.network.Groups;
import pl.pomost.shared.DomainClock;
import pl.pomost.standard.ChangeState;
import pl.pomost.standard.Standards;

/**
 * Finds the result of rounds: when whoever leads the group asks for it, and by itself when the last day is over, or before it when every powiat has spoken and
 * the wording passes. What would not pass waits for its day: until then any powiat may still change its word.
 */
@ApplicationScoped
public class SettleRound {

    /** In place of a person's name. No account is called so: theirs have no capitals. */
    static final String ITSELF = "Pomost";
    private static final Logger LOG = Logger.getLogger(SettleRound.class);

    private final Rounds rounds;
    private final Voices voices;
    private final ChangeState change;
    private final Standards standards;
    private final Groups groups;
    private final RoundWords words;
    private final Authors authors;
    private final DomainClock clock;
    private final AuditLog audit;
    private final Event<RoundClosed> closed;

    SettleRound(Rounds rounds, Voices voices, ChangeState change, Standards standards, Groups groups, RoundWords words, Authors authors, DomainClock clock, AuditLog audit, Event<RoundClosed> closed) {
        this.rounds = rounds;
        this.voices = voices;
        this.change = change;
        this.standards = standards;
        this.groups = groups;
        this.words = words;
        this.authors = authors;
        this.clock = clock;
        this.audit = audit;
        this.closed = closed;
    }

    @Scheduled(cron = "{pomost.agreement.results-cron}", timeZone = "Europe/Warsaw", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void everyMorning() {
        overdue();
    }

    /** Each round whose last day is over, by itself: one that cannot be settled keeps no other from its result. */
    public void overdue() {
        List<UUID> waiting = QuarkusTransaction.requiringNew().call(() -> rounds.openPast(clock.today()).stream().map(Round::id).toList());
        for (UUID id : waiting) {
            try {
                QuarkusTransaction.requiringNew().run(() -> rounds.toChange(id).filter(Round::isOpen).ifPresent(round -> settle(round, authors.of(ITSELF, clock.today()))));
            } catch (RuntimeException failed) {
                LOG.errorf(failed, "No result of the round %s", id);
            }
        }
    }

    /**
     * Holds what a result writes into at its end: the group's threads and the catalogue. Without it a word would be lost to whoever begins a thread or
     * writes a standard at that moment. Callers hold the round and have read nothing else.
     */
    void hold(Round round) {
        groups.hold(round.groupCode());
        standards.lock();
    }

    /** After a word was said: nobody needs to wait for the day when all have spoken and agree. Callers hold the round. */
    void afterWord(Round round) {
        List<VoiceKind> said = said(round);
        if (round.isOpen() && said.size() >= round.entitled().size() && RoundResult.of(round.kind(), round.entitled().size(), said).passed()) {
            settle(round, authors.of(ITSELF, clock.today()));
        }
    }

    /**
     * Counts the voices; what passed is agreed from now on, with reference to this round. Callers hold the round.
     *
     * @throws pl.pomost.shared.ForbiddenMove before the last day is over, as long as somebody may still speak
     */
    void settle(Round round, Author by) {
        hold(round);
        round.close(said(round), by);
        rounds.flush();
        RoundResult result = round.result().orElseThrow();
        String sentence = words.sentence(round, result);
        audit.record(by.username(), "agreement.round-closed", null, round.standard(), "Standard " + round.standard() + ", wersja " + round.number() + ". " + sentence);
        if (result.passed()) {
            change.agree(round.standard(), round.number(), by.username(), sentence);
        }
        closed.fire(new RoundClosed(round.id(), by.username()));
    }

    private List<VoiceKind> said(Round round) {
        return voices.last(round.id()).values().stream().map(Voice::choice).toList();
    }
}
