package pl.pomost.network;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Somebody who belongs to a group, or did. Known by user name: letters, marks and rights go with the account. */
@Entity
public class GroupMember {

    @Id
    private UUID id;
    private UUID groupId;
    private String username;
    @Enumerated(EnumType.STRING)
    private GroupRole role;
    private String powiat;
    private String office;
    private LocalDate sinceDay;
    private LocalDate untilDay;
    @Version
    private int version;

    protected GroupMember() {
        // for Hibernate
    }

    GroupMember(UUID group, MemberDraft draft, LocalDate today) {
        id = UUID.randomUUID();
        groupId = group;
        username = draft.username();
        sinceDay = today;
        be(draft, today);
    }

    /** Belongs to the group as this; whoever had left is there again from today on. */
    void be(MemberDraft draft, LocalDate today) {
        role = draft.role();
        powiat = draft.powiat().orElse(null);
        office = draft.office().orElse(null);
        if (untilDay != null) {
            sinceDay = today;
            untilDay = null;
        }
    }

    /** Belongs to it no more, from this moment on. */
    void leave(LocalDate today) {
        untilDay = today;
    }

    boolean belongs() {
        return untilDay == null;
    }

    UUID id() {
        return id;
    }

    UUID groupId() {
        return groupId;
    }

    String username() {
        return username;
    }

    GroupRole role() {
        return role;
    }

    Optional<String> powiat() {
        return Optional.ofNullable(powiat);
    }

    Optional<String> office() {
        return Optional.ofNullable(office);
    }

    LocalDate since() {
        return sinceDay;
    }

    Optional<LocalDate> until() {
        return Optional.ofNullable(untilDay);
    }
}
