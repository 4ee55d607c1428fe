package pl.pomost.access;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import pl.pomost.shared.Secret;

/** A link that opens one thing to whoever has its words, without an account. Of the words only the hash is kept. */
@MappedSuperclass
public abstract class SecretLink {

    @Id
    private UUID id;
    private String secret;
    private Instant madeAt;
    private Instant expiresAt;
    private Instant revokedAt;

    protected SecretLink() {
        // for Hibernate
    }

    /** @param words random, and kept by whoever gets the link only */
    protected SecretLink(String words, Instant made, Instant expires) {
        id = UUID.randomUUID();
        secret = Secret.hash(words);
        madeAt = made;
        expiresAt = expires;
    }

    public UUID id() {
        return id;
    }

    public boolean isOpen(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }
}
