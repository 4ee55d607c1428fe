package pl.pomost.team;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import pl.pomost.shared.CodedEntry;

/** A person appointed to the local team. */
@Entity
@Table(name = "roster_member")
public class RosterMember extends CodedEntry {

    private String firstName;

    private String lastName;

    private String institution;

    @JsonProperty("function")
    private String job;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> areas = List.of();

    private String role = "member";

    private String sector;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> languages = List.of();

    private String email;

    private boolean migrationExperience;

    protected RosterMember() {
        // for Hibernate and for reading a process file
    }

    /** Somebody new in the team; the caller gives the code and the place in the list. */
    static RosterMember of(NewMember member) {
        var one = new RosterMember();
        one.rewrite(member);
        return one;
    }

    /** Takes over what the form has. */
    void rewrite(NewMember member) {
        firstName = member.firstName();
        lastName = member.lastName();
        institution = member.institution().orElse(null);
        job = member.job().orElse(null);
        areas = List.copyOf(member.areas());
        role = member.role();
        sector = member.sector();
        email = member.email().orElse(null);
        migrationExperience = member.migrationExperience();
        languages = List.copyOf(member.languages());
    }

    public String firstName() {
        return firstName;
    }

    public String lastName() {
        return lastName;
    }

    public Optional<String> institution() {
        return Optional.ofNullable(institution);
    }

    public Optional<String> job() {
        return Optional.ofNullable(job);
    }

    public List<String> areas() {
        return areas;
    }

    public String role() {
        return role;
    }

    public Optional<String> sector() {
        return Optional.ofNullable(sector);
    }

    public List<String> languages() {
        return languages;
    }

    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    public boolean migrationExperience() {
        return migrationExperience;
    }
}
