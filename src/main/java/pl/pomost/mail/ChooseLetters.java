package pl.pomost.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** When the owner of an address gets letters, kind by kind. Callers see to it that the address is the asking person's own. */
@ApplicationScoped
public class ChooseLetters {

    private final MailPreferences preferences;
    private final QueuedLetters letters;
    private final Clock clock;

    ChooseLetters(MailPreferences preferences, QueuedLetters letters, Clock clock) {
        this.preferences = preferences;
        this.letters = letters;
        this.clock = clock;
    }

    /** What was chosen; of kinds that are not in it the defaults hold. */
    @Transactional
    public Map<MailKind, MailChoice> of(String address) {
        return preferences.of(Recipient.of(address));
    }

    /** @param choices kinds that are missing fall back to the default; those that nobody chooses stay as they are */
    @Transactional
    public void choose(String address, Map<MailKind, MailChoice> choices) {
        Recipient recipient = Recipient.of(address);
        for (MailKind kind : MailKind.values()) {
            if (choices.containsKey(kind)) {
                preferences.choose(recipient, kind, choices.get(kind), clock.instant());
            } else if (kind.isChosen() || kind == MailKind.DIGEST) {
                preferences.unchoose(recipient, kind);
            }
        }
    }

    /** Somebody has another address now; what they chose goes with them. Runs in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void move(String from, String to) {
        preferences.move(Recipient.of(from), Recipient.of(to));
    }

    /** Nothing is known of this address any more, and nothing that waits goes to it. Runs in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(String address) {
        letters.delete("recipient = ?1 and state <> ?2", Recipient.of(address).hash(), LetterState.SENDING);
        preferences.forget(Recipient.of(address));
    }
}
