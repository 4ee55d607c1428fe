package pl.pomost.mail;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An e-mail that waits in the {@link Outbox} until its transaction has been committed.
 *
 * @param key      what it is about and for whom, for example {@code review/returned/<submission>/<account>}: of two letters with one key
 *                 only the first goes out, whoever puts the second and whenever. At most 190 characters.
 * @param message  to one address. Its first address that begins with the installation's own public one is the direct link that a digest shows.
 * @param deadline until when something is asked for; a letter never waits for a digest that would come after it
 * @param urgent   whether it hands something over to this very person: then it goes at once unless they chose otherwise. Other letters wait
 *                 for the day's digest.
 * @param place    what a digest gathers it under, mostly the powiat's name
 */
public record Letter(String key, MailKind kind, Message message, Optional<LocalDate> deadline, boolean urgent, Optional<String> place) {

    static final int LONGEST_KEY = 190;

    /** @throws IllegalArgumentException when the key is empty or too long */
    public Letter {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("no letter: " + kind + " " + key);
        }
    }

    public Letter(String key, MailKind kind, Message message, Optional<LocalDate> deadline, boolean urgent) {
        this(key, kind, message, deadline, urgent, Optional.empty());
    }

    /** The same letter, to be found in a digest under this name. */
    public Letter about(String name) {
        return new Letter(key, kind, message, deadline, urgent, Optional.of(name));
    }
}
