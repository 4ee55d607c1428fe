package pl.pomost.action;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import pl.pomost.shared.CodedEntry;

/** What will be done, by whom, when and for how much (domain brief, 3.3). */
@Entity
public class Action extends CodedEntry {

    private String area;

    private String title;

    private String description;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<StandardChange> standards = List.of();

    private String type;

    @JdbcTypeCode(SqlTypes.JSON)
    private Responsible responsible;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Partner> partners = List.of();

    private String targetGroup;

    private boolean includesHostSociety;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> vulnerableGroups = List.of();

    private Integer peopleCount;

    private String place;

    @JsonProperty("start")
    private LocalDate starts;

    @JsonProperty("end")
    private LocalDate ends;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Milestone> milestones = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, BigDecimal> budget = Map.of();

    private BigDecimal budgetTotal;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Funding> funding = List.of();

    private String competenceBasis;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> risks = List.of();

    private String sustainability;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> languages = List.of();

    private Integer priority;

    private Integer effort;

    private Integer impact;

    private String state = "planned";

    @JdbcTypeCode(SqlTypes.JSON)
    private FirstStep firstStep;

    protected Action() {
        // for Hibernate and for reading a process file
    }

    public String area() {
        return area;
    }

    public String title() {
        return title;
    }

    public Optional<String> description() {
        return Optional.ofNullable(description);
    }

    public List<StandardChange> standards() {
        return standards;
    }

    public Optional<String> type() {
        return Optional.ofNullable(type);
    }

    public Optional<Responsible> responsible() {
        return Optional.ofNullable(responsible);
    }

    public List<Partner> partners() {
        return partners;
    }

    public Optional<String> targetGroup() {
        return Optional.ofNullable(targetGroup);
    }

    public boolean includesHostSociety() {
        return includesHostSociety;
    }

    public List<String> vulnerableGroups() {
        return vulnerableGroups;
    }

    public Optional<Integer> peopleCount() {
        return Optional.ofNullable(peopleCount);
    }

    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    public Optional<LocalDate> starts() {
        return Optional.ofNullable(starts);
    }

    public Optional<LocalDate> ends() {
        return Optional.ofNullable(ends);
    }

    public List<Milestone> milestones() {
        return milestones;
    }

    public Map<String, BigDecimal> budget() {
        return budget;
    }

    public Optional<BigDecimal> budgetTotal() {
        return Optional.ofNullable(budgetTotal);
    }

    public List<Funding> funding() {
        return funding;
    }

    public Optional<String> competenceBasis() {
        return Optional.ofNullable(competenceBasis);
    }

    public List<String> risks() {
        return risks;
    }

    public Optional<String> sustainability() {
        return Optional.ofNullable(sustainability);
    }

    public List<String> languages() {
        return languages;
    }

    public Optional<Integer> priority() {
        return Optional.ofNullable(priority);
    }

    public Optional<Integer> effort() {
        return Optional.ofNullable(effort);
    }

    public Optional<Integer> impact() {
        return Optional.ofNullable(impact);
    }

    public String state() {
        return state;
    }

    public Optional<FirstStep> firstStep() {
        return Optional.ofNullable(firstStep);
    }
}
