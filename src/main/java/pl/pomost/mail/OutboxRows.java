package pl.pomost.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads the outbox, for those who watch over it and for whoever asks what is kept about them. */
@ApplicationScoped
public class OutboxRows {

    private static final Duration WORDS_KEPT = Duration.ofDays(30);

    private final QueuedLetters letters;

    OutboxRows(QueuedLetters letters) {
        this.letters = letters;
    }

    /** The newest first. */
    @Transactional
    public List<OutboxRow> page(Collection<LetterState> states, int page, int size) {
        return letters.find("state in ?1 order by createdAt desc, id", states).page(page, size).stream().map(OutboxRow::of).toList();
    }

    @Transactional
    public Map<LetterState, Long> counts() {
        var counts = new EnumMap<LetterState, Long>(LetterState.class);
        for (LetterState state : LetterState.values()) {
            counts.put(state, 0L);
        }
        counts.putAll(letters.counts());
        return counts;
    }

    /** What is kept of letters to this address. */
    @Transactional
    public List<OutboxRow> to(String address) {
        return letters.list("recipient = ?1 order by createdAt", Recipient.of(address).hash()).stream().map(OutboxRow::of).toList();
    }

    /**
     * Removes letters that are older than records are kept, and the words of those that nobody has wanted sent for a month. Runs in the
     * caller's transaction.
     *
     * @return how many letters went
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int forget(Instant now, Duration kept) {
        letters.withWords(List.of(LetterState.FAILED, LetterState.UNSURE, LetterState.OFF), now.minus(WORDS_KEPT)).forEach(QueuedLetter::forget);
        return (int) letters.delete("createdAt < ?1", now.minus(kept));
    }
}
