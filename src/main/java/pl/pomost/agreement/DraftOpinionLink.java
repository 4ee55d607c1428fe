package pl.pomost.agreement;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import pl.pomost.access.SecretLink;

/** A link by which one organisation reads a draft of a standard and gives its opinion; nothing else can be done with it. */
@Entity
public class DraftOpinionLink extends SecretLink {

    private UUID opinionId;

    protected DraftOpinionLink() {
        // for Hibernate
    }

    DraftOpinionLink(UUID opinion, String words, Instant made, Instant expires) {
        super(words, made, expires);
        opinionId = opinion;
    }

    UUID opinionId() {
        return opinionId;
    }
}
