package pl.pomost.workshop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;
import java.util.UUID;

/** That a card was typed from paper: from which printed one, by whom, and who has compared it with the paper. */
@Entity
public class PaperCard {

    @Id
    private UUID cardId;
    private UUID workshopId;
    private Integer number;
    private UUID typedBy;
    private UUID checkedBy;
    private String reason;

    protected PaperCard() {
        // for Hibernate
    }

    PaperCard(UUID card, UUID workshop, Optional<PaperCode> code, Optional<UUID> typedBy) {
        this.cardId = card;
        this.workshopId = workshop;
        this.number = code.map(PaperCode::number).orElse(null);
        this.typedBy = typedBy.orElse(null);
    }

    /** @param why whoever typed it checks it too; empty when it is another person */
    void check(Optional<UUID> by, Optional<String> why) {
        checkedBy = by.orElse(null);
        reason = why.orElse(null);
    }

    public UUID cardId() {
        return cardId;
    }

    /** Empty when it was written on paper of another kind. */
    public Optional<PaperCode> code() {
        return Optional.ofNullable(number).map(PaperCode::new);
    }

    public Optional<UUID> typedBy() {
        return Optional.ofNullable(typedBy);
    }

    public Optional<UUID> checkedBy() {
        return Optional.ofNullable(checkedBy);
    }

    /** Why nobody else has compared it. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
