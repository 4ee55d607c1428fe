package pl.pomost.network;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.shared.ForbiddenMove;

/** A thematic group: what it is about, and whether it still works. */
@Entity
public class ThematicGroup {

    @Id
    private UUID id;
    private String code;
    private String name;
    private String area;
    private String description;
    private boolean open;
    private LocalDate foundedOn;
    private LocalDate endedOn;
    @Version
    private int version;

    protected ThematicGroup() {
        // for Hibernate
    }

    ThematicGroup(String code, GroupDraft draft, LocalDate today) {
        id = UUID.randomUUID();
        this.code = code;
        foundedOn = today;
        describe(draft);
    }

    /** @throws ForbiddenMove when the group has ended */
    void describe(GroupDraft draft) {
        requireWorking();
        name = draft.name();
        area = draft.area().orElse(null);
        description = draft.description();
        open = draft.open();
    }

    /** From now on it can only be read. */
    void end(LocalDate today) {
        requireWorking();
        endedOn = today;
    }

    /** @throws ForbiddenMove when it has not ended */
    void begin() {
        if (endedOn == null) {
            throw new ForbiddenMove("Zespół „" + name + "” działa: nie trzeba go wznawiać.");
        }
        endedOn = null;
    }

    void requireWorking() {
        if (endedOn != null) {
            throw new ForbiddenMove("Zespół „" + name + "” zakończył pracę: można go tylko czytać. ROPS może go wznowić.");
        }
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    Optional<String> area() {
        return Optional.ofNullable(area);
    }

    String description() {
        return description;
    }

    boolean isOpen() {
        return open;
    }

    LocalDate foundedOn() {
        return foundedOn;
    }

    Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    int version() {
        return version;
    }
}
