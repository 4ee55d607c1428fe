package pl.pomost.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import pl.pomost.audit.AuditLog;

/** A person says that letters which did not go, or of which nobody knows whether they went, should go. Callers see to it that the person may. */
@ApplicationScoped
public class SendAgain {

    private final QueuedLetters letters;
    private final AuditLog audit;
    private final Event<LettersWait> waiting;
    private final Clock clock;

    SendAgain(QueuedLetters letters, AuditLog audit, Event<LettersWait> waiting, Clock clock) {
        this.letters = letters;
        this.audit = audit;
        this.waiting = waiting;
        this.clock = clock;
    }

    /** @return false when it cannot be sent again: it has gone, its words are kept no more, or there is no such letter */
    @Transactional
    public boolean one(UUID id, String by) {
        QueuedLetter letter = letters.hold(id);
        if (letter == null || !letter.mayBeSentAgain()) {
            return false;
        }
        again(letter, by);
        return true;
    }

    /**
     * All that were given up or never went because e-mails were switched off. Those that perhaps went are asked for one by one: sending them
     * again may bring a letter twice.
     *
     * @return how many
     */
    @Transactional
    public int all(String by) {
        List<QueuedLetter> all = letters.list("state in ?1", List.of(LetterState.FAILED, LetterState.OFF)).stream().filter(QueuedLetter::mayBeSentAgain).toList();
        all.forEach(letter -> again(letter, by));
        return all.size();
    }

    private void again(QueuedLetter letter, String by) {
        letter.sendAgain(clock.instant());
        audit.record(by, "mail.again", null, letter.id().toString(), "Polecono wysłać ponownie list: " + letter.subject());
        waiting.fire(new LettersWait());
    }
}
