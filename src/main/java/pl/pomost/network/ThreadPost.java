package pl.pomost.network;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.shared.ForbiddenMove;

/** What somebody wrote in a thread. Their own to mend for an hour, and as long as nobody has written after it; of a removed one only the place stays. */
@Entity
public class ThreadPost {

    static final Duration TO_MEND = Duration.ofHours(1);

    @Id
    private UUID id;
    private UUID threadId;
    private int seq;
    private String text;
    private String writtenBy;
    private Instant writtenAt;
    private LocalDate writtenOn;
    private LocalDate editedOn;
    private String removedBy;
    private LocalDate removedOn;
    private int told;
    @Version
    private int version;

    protected ThreadPost() {
        // for Hibernate
    }

    ThreadPost(UUID thread, int seq, String text, String by, Instant now, LocalDate today) {
        id = UUID.randomUUID();
        threadId = thread;
        this.seq = seq;
        this.text = text;
        writtenBy = by;
        writtenAt = now;
        writtenOn = today;
    }

    /** @param last whether nobody has written after it */
    boolean isMendableBy(String username, boolean last, Instant now) {
        return removedOn == null && writtenBy.equals(username) && (last || now.isBefore(writtenAt.plus(TO_MEND)));
    }

    /** @throws ForbiddenMove when it is too late, or somebody else's */
    void mend(String newText, String by, boolean last, Instant now, LocalDate today) {
        if (!isMendableBy(by, last, now)) {
            throw new ForbiddenMove("Tego wpisu już nie zmienisz: swój wpis poprawia się przez godzinę, a dłużej tylko dopóki nikt po nim nie napisał. Dopisz sprostowanie.");
        }
        text = newText;
        editedOn = today;
    }

    /** Its words go for good. @throws ForbiddenMove when they are gone already */
    void remove(String by, LocalDate today) {
        if (removedOn != null) {
            throw new ForbiddenMove("Ten wpis jest już usunięty.");
        }
        text = "";
        removedBy = by;
        removedOn = today;
    }

    /** Has it told to the search anew, although nothing of its own has changed. */
    void tellAgain() {
        told++;
    }

    UUID id() {
        return id;
    }

    UUID threadId() {
        return threadId;
    }

    int seq() {
        return seq;
    }

    String text() {
        return text;
    }

    String writtenBy() {
        return writtenBy;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    LocalDate writtenOn() {
        return writtenOn;
    }

    Optional<LocalDate> editedOn() {
        return Optional.ofNullable(editedOn);
    }

    boolean isRemoved() {
        return removedOn != null;
    }

    /** Whether whoever wrote it took it back themselves. */
    boolean isTakenBack() {
        return isRemoved() && writtenBy.equals(removedBy);
    }

    int version() {
        return version;
    }
}
