package pl.pomost.team;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import pl.pomost.shared.CodedEntry;

/** An institution as one powiat knows it: its code in the process, contacts, reach and tasks there. */
@Entity
@Table(name = "local_institution")
public class LocalInstitution extends CodedEntry {

    @JsonIgnore
    private UUID institutionId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> areas = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> gminas = List.of();

    private String address;

    private String phone;

    private String email;

    private String tasks;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> languages = List.of();

    private String note;

    private boolean inventedName;

    protected LocalInstitution() {
        // for Hibernate and for reading a process file
    }

    /** An institution that takes part in the process; the caller gives the code and the place in the list. */
    static LocalInstitution of(UUID institution) {
        var one = new LocalInstitution();
        one.institutionId = institution;
        return one;
    }

    void referTo(UUID institution) {
        institutionId = institution;
    }

    /** Takes over what the form has; gminas and languages come with a process file only and stay. */
    void rewrite(InstitutionWords words) {
        areas = List.copyOf(words.areas());
        address = words.address().orElse(null);
        phone = words.phone().orElse(null);
        email = words.email().orElse(null);
        tasks = words.tasks().orElse(null);
        note = words.note().orElse(null);
    }

    public UUID institutionId() {
        return institutionId;
    }

    public List<String> areas() {
        return areas;
    }

    public List<String> gminas() {
        return gminas;
    }

    public Optional<String> address() {
        return Optional.ofNullable(address);
    }

    public Optional<String> phone() {
        return Optional.ofNullable(phone);
    }

    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    public Optional<String> tasks() {
        return Optional.ofNullable(tasks);
    }

    public List<String> languages() {
        return languages;
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public boolean inventedName() {
        return inventedName;
    }
}
