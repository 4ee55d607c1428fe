package pl.pomost.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A photograph of what hung on the wall, with what it shows in words. The picture itself is kept apart. */
@Entity
public class Photo {

    @Id
    private UUID id;
    @Column(name = "enrolment_id")
    private UUID enrolmentId;
    private int stage;
    private String activity;
    private String description;
    private int width;
    private int height;
    @Column(name = "added_by")
    private UUID addedBy;
    @Column(name = "added_at")
    private Instant addedAt;

    protected Photo() {
        // for Hibernate
    }

    Photo(UUID id, UUID enrolmentId, int stage, Optional<String> activity, String description, int width, int height, Optional<UUID> addedBy, Instant addedAt) {
        this.id = id;
        this.enrolmentId = enrolmentId;
        this.stage = stage;
        this.activity = activity.orElse(null);
        this.description = description;
        this.width = width;
        this.height = height;
        this.addedBy = addedBy.orElse(null);
        this.addedAt = addedAt;
    }

    public UUID id() {
        return id;
    }

    /** Code of the exercise; empty when it shows the workshop as a whole. */
    public Optional<String> activity() {
        return Optional.ofNullable(activity);
    }

    public String description() {
        return description;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public Instant addedAt() {
        return addedAt;
    }

    boolean isBy(Optional<UUID> account) {
        return addedBy != null && account.filter(addedBy::equals).isPresent();
    }
}
