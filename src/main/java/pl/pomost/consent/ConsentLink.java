package pl.pomost.consent;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import pl.pomost.access.SecretLink;

/** A link by which one institution answers, and nothing else can be done. */
@Entity
public class ConsentLink extends SecretLink {

    private UUID requestId;

    protected ConsentLink() {
        // for Hibernate
    }

    ConsentLink(UUID request, String words, Instant made, Instant expires) {
        super(words, made, expires);
        requestId = request;
    }

    UUID requestId() {
        return requestId;
    }
}
