package pl.pomost.action;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import pl.pomost.shared.CodedEntry;

/** What will be done, by whom, when and for how much (domain brief, 3.3). */
@Entity
public class Action extends CodedEntry {

    /** The process file has no key of its own for it yet, so it travels with what nothing models. */
    private static final String STATE_REASON = "state_reason";

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

    @JsonInclude(Include.NON_NULL)
    private String competenceLevel;

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

    /** Amounts by year; a year named without an amount is not among them. */
    public Map<String, BigDecimal> budget() {
        return budget.entrySet().stream().filter(year -> year.getValue() != null).collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
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

    /** Whose task it is: gmina, powiat or region. */
    public Optional<String> competenceLevel() {
        return Optional.ofNullable(competenceLevel);
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

    /** Why it was given up. */
    public Optional<String> stateReason() {
        return Optional.ofNullable(extra().get(STATE_REASON)).map(JsonNode::asText);
    }

    public static Action of(ActionDraft draft) {
        var action = new Action();
        action.area = draft.area();
        action.rewrite(draft);
        return action;
    }

    /** From now on it raises this standard too; what was said of it already stays. */
    void raise(String standard, Optional<Integer> from, Optional<Integer> to) {
        if (standards.stream().noneMatch(change -> change.code().equals(standard))) {
            standards = Stream.concat(standards.stream(), Stream.of(new StandardChange(standard, from.orElse(null), to.orElse(null), Map.of()))).toList();
        }
    }

    /** From now on it does not raise this standard. */
    void raiseNoMore(String standard) {
        standards = standards.stream().filter(change -> !change.code().equals(standard)).toList();
    }

    /** Takes over everything that people write in the form; the area, which is part of the code, stays. */
    public void rewrite(ActionDraft draft) {
        title = draft.title();
        description = draft.description().orElse(null);
        standards = draft.standards();
        type = draft.type().orElse(null);
        responsible = draft.responsible().orElse(null);
        partners = draft.partners();
        targetGroup = draft.target().group().orElse(null);
        includesHostSociety = draft.target().includesHostSociety();
        vulnerableGroups = draft.target().vulnerableGroups();
        peopleCount = draft.target().people().orElse(null);
        place = draft.target().place().orElse(null);
        starts = draft.time().starts().orElse(null);
        ends = draft.time().ends().orElse(null);
        milestones = draft.time().milestones();
        rewriteRest(draft);
    }

    /** Takes over these texts and leaves all else. */
    void take(ActionWords words) {
        title = words.title().orElse(title);
        description = words.description().orElse(description);
        targetGroup = words.target().orElse(targetGroup);
        sustainability = words.sustainability().orElse(sustainability);
    }

    private void rewriteRest(ActionDraft draft) {
        budget = draft.budget();
        budgetTotal = draft.budgetTotal().orElse(null);
        funding = draft.funding();
        competenceBasis = draft.competenceBasis().orElse(null);
        competenceLevel = draft.competenceLevel().orElse(null);
        risks = draft.risks();
        sustainability = draft.sustainability().orElse(null);
        languages = draft.languages();
        priority = draft.priority().orElse(null);
        effort = draft.effort().orElse(null);
        impact = draft.impact().orElse(null);
        state = draft.state();
        firstStep = draft.firstStep().orElse(null);
        draft.stateReason().ifPresentOrElse(reason -> extra().put(STATE_REASON, TextNode.valueOf(reason)), () -> extra().remove(STATE_REASON));
    }
}
