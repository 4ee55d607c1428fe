package pl.pomost.diagnosis;

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
}
