package pl.pomost.action;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import pl.pomost.shared.CodedEntry;

/** What can go wrong, how likely and how bad (1-3 each), and what is done about it. */
@Entity
public class Risk extends CodedEntry {

    private String area;

    private String description;

    private Integer probability;

    private Integer impact;

    private String prevention;

    @JdbcTypeCode(SqlTypes.JSON)
    private Responsible owner;

    private LocalDate reviewDate;

    @JdbcTypeCode(SqlTypes.JSON)
    @JsonInclude(Include.NON_EMPTY)
    private List<String> threats = List.of();

    protected Risk() {
        // for Hibernate and for reading a process file
    }

    static Risk of(RiskDraft draft) {
        var risk = new Risk();
        risk.rewrite(draft);
        return risk;
    }

    void rewrite(RiskDraft draft) {
        area = draft.area().orElse(null);
        description = draft.description();
        probability = draft.probability().orElse(null);
        impact = draft.impact().orElse(null);
        prevention = draft.prevention().orElse(null);
        owner = draft.owner().orElse(null);
        reviewDate = draft.reviewDate().orElse(null);
        threats = draft.threats();
    }

    /** Probability times impact, 1 to 9; empty until both are given. */
    public Optional<Integer> score() {
        return probability().flatMap(likely -> impact().map(bad -> likely * bad));
    }

    public Optional<String> area() {
        return Optional.ofNullable(area);
    }

    public String description() {
        return description;
    }

    public Optional<Integer> probability() {
        return Optional.ofNullable(probability);
    }

    public Optional<Integer> impact() {
        return Optional.ofNullable(impact);
    }

    public Optional<String> prevention() {
        return Optional.ofNullable(prevention);
    }

    public Optional<Responsible> owner() {
        return Optional.ofNullable(owner);
    }

    public Optional<LocalDate> reviewDate() {
        return Optional.ofNullable(reviewDate);
    }

    /** Dangers of the presidents' declaration that it leads to. */
    public List<String> threats() {
        return threats;
    }
}
