package pl.pomost.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What a powiat said in a round. Its last word counts; those before it stay to be read. */
@Entity
@Table(name = "agreement_voice")
public class Voice {

    @Id
    private UUID id;
    private UUID roundId;
    private String powiat;
    private int seq;
    @Enumerated(EnumType.STRING)
    private VoiceKind choice;
    private String reason;
    private String castBy;
    private LocalDate castOn;
    private Instant castAt;

    protected Voice() {
        // for Hibernate
    }

    Voice(UUID round, String powiat, int seq, VoiceKind choice, Optional<String> reason, Author by) {
        id = UUID.randomUUID();
        roundId = round;
        this.powiat = powiat;
        this.seq = seq;
        this.choice = choice;
        this.reason = reason.orElse(null);
        castBy = by.username();
        castOn = by.on();
        castAt = by.at();
    }

    UUID roundId() {
        return roundId;
    }

    public String powiat() {
        return powiat;
    }

    /** From 1. */
    public int seq() {
        return seq;
    }

    public VoiceKind choice() {
        return choice;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** User name. */
    public String castBy() {
        return castBy;
    }

    public LocalDate castOn() {
        return castOn;
    }
}
