package pl.pomost.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;
import java.util.UUID;

/**
 * A row of the ledger: so many dots for a card, to one question, by one channel (own device, raised hands entered by the
 * scribe, paper). A row without a participant is a tally of several people. Counting is summing.
 */
@Entity
public class Vote {

    @Id
    private UUID id;
    @Column(name = "workshop_id")
    private UUID workshopId;
    private String question;
    @Column(name = "card_id")
    private UUID cardId;
    @Column(name = "participant_id")
    private UUID participantId;
    private String channel;
    private int dots;

    protected Vote() {
        // for Hibernate
    }

    public Vote(UUID id, UUID workshopId, String question, UUID cardId, UUID participantId, String channel, int dots) {
        this.id = id;
        this.workshopId = workshopId;
        this.question = question;
        this.cardId = cardId;
        this.participantId = participantId;
        this.channel = channel;
        this.dots = dots;
    }

    /** Whoever gave them turned out to be this participant. */
    void by(UUID participant) {
        participantId = participant;
    }

    public UUID id() {
        return id;
    }

    public UUID workshopId() {
        return workshopId;
    }

    /** {@code importance} or {@code influence}, or another question of the scenario. */
    public String question() {
        return question;
    }

    public UUID cardId() {
        return cardId;
    }

    public Optional<UUID> participantId() {
        return Optional.ofNullable(participantId);
    }

    /** {@code device}, {@code scribe} or {@code paper}. */
    public String channel() {
        return channel;
    }

    public int dots() {
        return dots;
    }
}
