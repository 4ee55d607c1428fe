package pl.pomost.export;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import pl.pomost.process.TableKind;
import pl.pomost.shared.DomainClock;

/** A table that somebody brought back: first what it says, after it was applied what it changed and how that was before. */
@Entity
@Table(name = "table_return")
public class TableReturn {

    /**
     * An entry that was added, changed or removed.
     *
     * @param before all of it; null for a new one
     * @param after  short hash of what it was when the table had been applied; null for one that was removed
     */
    public record Touched(TableKind kind, String code, JsonNode before, String after) {

        @JsonIgnore
        boolean wasAdded() {
            return before == null || before.isNull();
        }
    }

    @Id
    private UUID id;
    private UUID enrolmentId;
    private String name;
    private String broughtBy;
    private Instant broughtAt;
    @JdbcTypeCode(SqlTypes.JSON)
    private ReturnFile content;
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> chosen = Map.of();
    private Instant appliedAt;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Touched> touched = List.of();
    private Instant undoneAt;

    protected TableReturn() {
        // for Hibernate
    }

    TableReturn(UUID enrolment, String name, String by, Instant at, ReturnFile content) {
        id = UUID.randomUUID();
        enrolmentId = enrolment;
        this.name = name;
        broughtBy = by;
        broughtAt = at;
        this.content = content;
    }

    public UUID id() {
        return id;
    }

    /** Of the file. */
    public String name() {
        return name;
    }

    /** Gone when it has been applied. */
    Optional<ReturnFile> content() {
        return Optional.ofNullable(content);
    }

    /** Which of two versions stays, by the name of the choice. */
    public Map<String, String> chosen() {
        return chosen;
    }

    void choose(Map<String, String> choices) {
        chosen = Map.copyOf(choices);
    }

    public Optional<Instant> appliedAt() {
        return Optional.ofNullable(appliedAt);
    }

    public Optional<Instant> undoneAt() {
        return Optional.ofNullable(undoneAt);
    }

    /** In the order in which they were. */
    public List<Touched> touched() {
        return touched;
    }

    /** The file itself is no longer needed. */
    void applied(Instant at, List<Touched> entries) {
        appliedAt = at;
        touched = List.copyOf(entries);
        content = null;
    }

    /** What the entries were before is no longer needed either. */
    void undone(Instant at) {
        undoneAt = at;
        touched = touched.stream().map(each -> new Touched(each.kind(), each.code(), null, null)).toList();
    }

    boolean isOfDay(LocalDate day) {
        return appliedAt != null && appliedAt.atZone(DomainClock.ZONE).toLocalDate().equals(day);
    }
}
