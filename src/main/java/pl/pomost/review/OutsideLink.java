package pl.pomost.review;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import pl.pomost.access.SecretLink;

/** A link by which one organisation outside reads what it is asked about and answers; nothing else can be done with it. */
@Entity
public class OutsideLink extends SecretLink {

    private UUID invitationId;

    protected OutsideLink() {
        // for Hibernate
    }

    OutsideLink(UUID invitation, String words, Instant made, Instant expires) {
        super(words, made, expires);
        invitationId = invitation;
    }

    UUID invitationId() {
        return invitationId;
    }
}
