package pl.pomost.diagnosis;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import pl.pomost.shared.CodedEntry;

/** A service, people, place, money, procedure or network that already works in the powiat. */
@Entity
public class Resource extends CodedEntry {

    private String kind;

    private String owner;

    private String area;

    private String name;

    private String forWhom;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> languages = List.of();

    private BigDecimal perYear;

    private Integer since;

    private String sustainability;

    private String note;

    @JdbcTypeCode(SqlTypes.JSON)
    @JsonInclude(Include.NON_EMPTY)
    private List<String> gminas = List.of();

    @JsonInclude(Include.NON_NULL)
    private String place;

    @JsonInclude(Include.NON_NULL)
    private String hours;

    @JsonInclude(Include.NON_NULL)
    private String capacity;

    protected Resource() {
        // for Hibernate and for reading a process file
    }

    public static Resource of(ResourceDraft draft) {
        var resource = new Resource();
        resource.rewrite(draft);
        return resource;
    }

    /** Takes over everything that people write in the form. */
    public void rewrite(ResourceDraft draft) {
        kind = draft.kind();
        owner = draft.owner().orElse(null);
        area = draft.area().orElse(null);
        name = draft.name();
        forWhom = draft.forWhom().orElse(null);
        languages = draft.languages();
        perYear = draft.perYear().orElse(null);
        since = draft.since().orElse(null);
        sustainability = draft.sustainability().orElse(null);
        note = draft.note().orElse(null);
        gminas = draft.gminas();
        place = draft.place().orElse(null);
        hours = draft.hours().orElse(null);
        capacity = draft.capacity().orElse(null);
    }

    /** Takes over these texts and leaves all else. */
    void take(ResourceWords words) {
        name = words.name().orElse(name);
        note = words.note().orElse(note);
        forWhom = words.forWhom().orElse(forWhom);
        sustainability = words.sustainability().orElse(sustainability);
    }

    public Optional<String> kind() {
        return Optional.ofNullable(kind);
    }

    public Optional<String> owner() {
        return Optional.ofNullable(owner);
    }

    public Optional<String> area() {
        return Optional.ofNullable(area);
    }

    public String name() {
        return name;
    }

    public Optional<String> forWhom() {
        return Optional.ofNullable(forWhom);
    }

    public List<String> languages() {
        return languages;
    }

    public Optional<BigDecimal> perYear() {
        return Optional.ofNullable(perYear);
    }

    public Optional<Integer> since() {
        return Optional.ofNullable(since);
    }

    public Optional<String> sustainability() {
        return Optional.ofNullable(sustainability);
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    /** TERYT codes of the gminas that it serves; none means the whole powiat. */
    public List<String> gminas() {
        return gminas;
    }

    /** Where people go: address, room. */
    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    /** When it is open. */
    public Optional<String> hours() {
        return Optional.ofNullable(hours);
    }

    /** How many people it can take, in words: "12 osób na grupę". */
    public Optional<String> capacity() {
        return Optional.ofNullable(capacity);
    }
}
