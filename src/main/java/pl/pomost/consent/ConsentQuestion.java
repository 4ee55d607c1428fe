package pl.pomost.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What one institution was asked about one action, as it read then. Never changed: asking about another text is another question. */
@Entity
public class ConsentQuestion {

    @Id
    private UUID id;
    private UUID requestId;
    private String actionCode;
    @Enumerated(EnumType.STRING)
    private Part part;
    @JdbcTypeCode(SqlTypes.JSON)
    private Told told;
    private LocalDate askedOn;
    private Instant askedAt;

    protected ConsentQuestion() {
        // for Hibernate
    }

    ConsentQuestion(UUID request, PartNow about, LocalDate day, Instant at) {
        id = UUID.randomUUID();
        requestId = request;
        actionCode = about.action();
        part = about.part();
        told = about.told();
        askedOn = day;
        askedAt = at;
    }

    public UUID id() {
        return id;
    }

    UUID requestId() {
        return requestId;
    }

    public String action() {
        return actionCode;
    }

    public Part part() {
        return part;
    }

    public Told told() {
        return told;
    }

    boolean isAbout(PartNow now) {
        return actionCode.equals(now.action()) && part == now.part();
    }
}
