package pl.pomost.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;
import java.util.UUID;

/**
 * A row of the ledger: an answer to one question for one card or standard, by one channel (own device, raised hands entered by the
 * scribe, paper). To a question of dots it says how many dots; to a question of levels, which level so many people chose. A row
 * without a participant is a tally of several people. Counting is summing.
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
    private String standard;
    @Column(name = "participant_id")
    private UUID participantId;
    private String channel;
    private Integer level;
    private int dots;

    protected Vote() {
        // for Hibernate
    }

    /** Dots on a card. */
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

    /** So many people who chose a level. */
    static Vote level(UUID workshop, String question, VotedOn thing, UUID participant, String channel, int level, int people) {
        var vote = new Vote(UUID.randomUUID(), workshop, question, thing.card().orElse(null), participant, channel, people);
        vote.standard = thing.standard().orElse(null);
        vote.level = level;
        return vote;
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

    public VotedOn thing() {
        return cardId == null ? VotedOn.standard(standard) : VotedOn.card(cardId);
    }

    public Optional<UUID> participantId() {
        return Optional.ofNullable(participantId);
    }

    /** {@code device}, {@code scribe} or {@code paper}. */
    public String channel() {
        return channel;
    }

    /** The level that was chosen; empty for dots. */
    public Optional<Integer> level() {
        return Optional.ofNullable(level);
    }

    /** What was answered: the level, or how many dots. */
    int answer() {
        return level == null ? dots : level;
    }

    /** How many dots; of a level, how many people. */
    public int dots() {
        return dots;
    }
}
