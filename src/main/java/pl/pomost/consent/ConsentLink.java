package pl.pomost.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A link by which one institution answers, and nothing else can be done. Of its words only the hash is kept. */
@Entity
public class ConsentLink {

    @Id
    private UUID id;
    private UUID requestId;
    private String secret;
    private Instant madeAt;
    private Instant expiresAt;
    private Instant revokedAt;

    protected ConsentLink() {
        // for Hibernate
    }

    /** @param secret hash of its words */
    ConsentLink(UUID request, String secret, Instant made, Instant expires) {
        id = UUID.randomUUID();
        requestId = request;
        this.secret = secret;
        madeAt = made;
        expiresAt = expires;
    }

    UUID id() {
        return id;
    }

    UUID requestId() {
        return requestId;
    }

    boolean isOpen(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    Instant expiresAt() {
        return expiresAt;
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }
}
