package pl.pomost.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.shared.JsonColumns;

/** The stored letters of the outbox. */
@ApplicationScoped
class QueuedLetters implements PanacheRepositoryBase<QueuedLetter, UUID> {

    private static final int LONGEST_SUBJECT = 300;
    private static final int LONGEST_ADDRESS = 320;
    private static final int LONGEST_SIGNATURE = 1000;
    private static final int LONGEST_PLACE = 200;
    private static final ObjectMapper JSON = JsonColumns.mapper();

    /**
     * Of two transactions that put the same key at once the second waits for the first, and then finds the letter there. The letter that is
     * there is not read: it may have been sent since this transaction began, and a locking read would then undo the whole transaction.
     *
     * @return whether it is new
     */
    boolean enterOnce(UUID id, Letter letter, LetterState state, Route route, Instant now) {
        Message message = letter.message();
        getEntityManager().createNativeQuery("""
                insert ignore into mail_outbox (id, letter_key, kind, state, recipient, address, language, subject, paragraphs, signature, place, deadline,
                    daily, created_at, not_before, attempts, last_error, version)
                values (:id, :key, :kind, :state, :recipient, :address, :language, :subject, :paragraphs, :signature, :place, :deadline,
                    :daily, :now, :notBefore, 0, :fault, 0)""")
                .setParameter("id", id).setParameter("key", letter.key()).setParameter("kind", letter.kind().name()).setParameter("state", state.name())
                .setParameter("recipient", Recipient.of(message.to()).hash()).setParameter("address", shortened(message.to(), LONGEST_ADDRESS))
                .setParameter("language", message.language()).setParameter("subject", shortened(oneLine(message.subject()), LONGEST_SUBJECT))
                .setParameter("paragraphs", json(message)).setParameter("signature", shortened(message.signature(), LONGEST_SIGNATURE))
                .setParameter("place", letter.place().map(name -> shortened(name, LONGEST_PLACE)).orElse(null)).setParameter("deadline", letter.deadline().orElse(null)).setParameter("daily", route.daily())
                .setParameter("now", now).setParameter("notBefore", route.notBefore()).setParameter("fault", state == LetterState.FAILED ? Fault.BAD_ADDRESS.name() : null)
                .executeUpdate();
        // one that was there before has another id
        return count("id", id) == 1;
    }

    /** How many there are in each state; states of none are missing. */
    Map<LetterState, Long> counts() {
        return getEntityManager().createQuery("select l.state, count(l) from QueuedLetter l group by l.state", Object[].class).getResultStream()
                .collect(Collectors.toMap(row -> (LetterState) row[0], row -> (Long) row[1]));
    }

    /** Of letters that may go now, by themselves; the oldest first. */
    List<UUID> due(Instant now, int most) {
        return find("select l.id from QueuedLetter l where l.state = ?1 and l.daily = false and l.notBefore <= ?2 order by l.notBefore, l.createdAt", LetterState.WAITING, now)
                .page(0, most).project(UUID.class).list();
    }

    /** Of letters in these states from before the moment: those whose words are still kept. The others have been emptied, and stay for years. */
    List<QueuedLetter> withWords(Collection<LetterState> states, Instant before) {
        return list("state in ?1 and createdAt < ?2 and (signature <> '' or address not like '%…%')", states, before);
    }

    /** Locks the letter, unless somebody else holds it or it waits no more. Asked by its id alone, so that nothing beside it is locked. */
    Optional<QueuedLetter> take(UUID id, LetterState state) {
        List<?> held = getEntityManager().createNativeQuery("select 1 from mail_outbox where id = :id and state = :state for update skip locked")
                .setParameter("id", id).setParameter("state", state.name()).getResultList();
        return held.isEmpty() ? Optional.empty() : findByIdOptional(id);
    }

    /** Locks the letter, waiting for whoever holds it. */
    QueuedLetter hold(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Letters that were being sent by somebody who has not been heard of since. */
    List<UUID> lost(Instant now) {
        return find("select l.id from QueuedLetter l where l.state = ?1 and l.claimedUntil < ?2", LetterState.SENDING, now).project(UUID.class).list();
    }

    /** Whose digest is due. */
    List<String> digestsDue(Instant now) {
        return find("select distinct l.recipient from QueuedLetter l where l.state = ?1 and l.daily = true and l.notBefore <= ?2", LetterState.WAITING, now)
                .project(String.class).list();
    }

    /** Locks what waits for somebody's digest. */
    List<QueuedLetter> forDigest(String recipient, Instant now) {
        return find("recipient = ?1 and state = ?2 and daily = true and notBefore <= ?3 order by createdAt", recipient, LetterState.WAITING, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    private static String oneLine(String subject) {
        return subject.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private static String shortened(String text, int most) {
        return text.codePointCount(0, text.length()) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }

    private static String json(Message message) {
        try {
            return JSON.writeValueAsString(message.paragraphs());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
