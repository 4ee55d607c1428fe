package pl.pomost.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A letter of the outbox as others may see it: without its words.
 *
 * @param address   with all but its first letter and its domain left out
 * @param notBefore when it goes, or is tried again
 * @param again     whether a person may say that it should go, once more or after all
 */
public record OutboxRow(UUID id, MailKind kind, LetterState state, String address, String subject, Optional<LocalDate> deadline, boolean daily, Instant createdAt, Instant notBefore,
        Optional<Instant> sentAt, int attempts, Optional<Fault> fault, boolean again) {

    static OutboxRow of(QueuedLetter letter) {
        return new OutboxRow(letter.id(), letter.kind(), letter.state(), Recipient.masked(letter.address()), letter.subject(), letter.deadline(), letter.isDaily(), letter.createdAt(),
                letter.notBefore(), letter.sentAt(), letter.attempts(), letter.lastError(), letter.mayBeSentAgain());
    }
}
