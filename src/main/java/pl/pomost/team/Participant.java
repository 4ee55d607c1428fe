package pl.pomost.team;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Entity;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.shared.CodedEntry;

/** A person in one powiat's process, member of the team or guest: attendance, authorship and votes point here. */
@Entity
public class Participant extends CodedEntry {

    private String name;

    private String institution;

    @JsonProperty("function")
    private String job;

    private String sector;

    @JsonIgnore
    private UUID rosterMemberId;

    @JsonIgnore
    private UUID accountId;

    protected Participant() {
        // for Hibernate and for reading a process file
    }

    public String name() {
        return name;
    }

    public Optional<String> institution() {
        return Optional.ofNullable(institution);
    }

    public Optional<String> job() {
        return Optional.ofNullable(job);
    }

    public Optional<String> sector() {
        return Optional.ofNullable(sector);
    }

    public Optional<UUID> rosterMemberId() {
        return Optional.ofNullable(rosterMemberId);
    }

    public Optional<UUID> accountId() {
        return Optional.ofNullable(accountId);
    }
}
