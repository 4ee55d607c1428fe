package pl.pomost.team;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import pl.pomost.directory.Institution;
import pl.pomost.directory.InstitutionDraft;
import pl.pomost.shared.CodedEntry;

/** An institution as one powiat knows it: its code in the process, contacts, reach and tasks there. */
@Entity
@Table(name = "local_institution")
public class LocalInstitution extends CodedEntry {

    private static final String NAME = "name";
    private static final String KIND = "kind";
    private static final String SECTOR = "sector";

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

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private Integer importance;

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private Integer influence;

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

    /** Keeps what this powiat says of it where the region says otherwise; what is null was not said. */
    void call(InstitutionDraft said, Institution known) {
        keepOwn(NAME, said.name(), Optional.of(known.name()));
        keepOwn(KIND, said.kind(), known.kind());
        keepOwn(SECTOR, said.sector(), known.sector());
    }

    /** From now on it is called as the region calls it. */
    void callAsKnown() {
        extra().keySet().removeAll(List.of(NAME, KIND, SECTOR));
    }

    /** What this powiat calls it: its own words, else those that the region shares. Whoever named it first does not speak for others. */
    public String name(Institution known) {
        return own(NAME, Optional.of(known.name())).orElse(known.name());
    }

    public Optional<String> kind(Institution known) {
        return own(KIND, known.kind());
    }

    public Optional<String> sector(Institution known) {
        return own(SECTOR, known.sector());
    }

    private Optional<String> own(String key, Optional<String> shared) {
        JsonNode said = extra().get(key);
        return said == null ? shared : Optional.of(said).filter(JsonNode::isTextual).map(JsonNode::asText);
    }

    private void keepOwn(String key, String said, Optional<String> known) {
        if (said != null && !known.equals(Optional.of(said))) {
            extra().put(key, TextNode.valueOf(said));
        }
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

    /** Puts it on the stakeholder map, or takes it off. */
    void place(Optional<Integer> newImportance, Optional<Integer> newInfluence) {
        importance = newImportance.orElse(null);
        influence = newInfluence.orElse(null);
    }

    /** How much it matters for the newcomers, 1 to 5. */
    public Optional<Integer> importance() {
        return Optional.ofNullable(importance);
    }

    /** How much it can change, 1 to 5. */
    public Optional<Integer> influence() {
        return Optional.ofNullable(influence);
    }
}
