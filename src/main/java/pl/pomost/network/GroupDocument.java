package pl.pomost.network;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import pl.pomost.files.Brought;

/** A document of a group, kept as it came. */
@Entity
public class GroupDocument {

    @Id
    private UUID id;
    private UUID groupId;
    private UUID meetingId;
    private String title;
    private String name;
    private String type;
    private int size;
    private String sha256;
    @Basic(fetch = FetchType.LAZY)
    private byte[] content;
    private String broughtBy;
    private LocalDate broughtOn;
    private int told;

    protected GroupDocument() {
        // for Hibernate
    }

    /** @param meeting that it belongs to, or null */
    GroupDocument(UUID group, UUID meeting, String title, Brought file, String by, LocalDate today) {
        id = UUID.randomUUID();
        groupId = group;
        meetingId = meeting;
        this.title = title;
        name = file.name();
        type = file.type();
        size = file.content().length;
        sha256 = file.sha256();
        content = file.content();
        broughtBy = by;
        broughtOn = today;
    }

    /** Has it told to the search anew, although nothing of its own has changed. */
    void tellAgain() {
        told++;
    }

    UUID id() {
        return id;
    }

    UUID groupId() {
        return groupId;
    }

    String name() {
        return name;
    }

    String title() {
        return title;
    }

    String broughtBy() {
        return broughtBy;
    }

    Brought file() {
        return new Brought(name, type, content);
    }
}
