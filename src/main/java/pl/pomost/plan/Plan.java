package pl.pomost.plan;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The draft of a local plan: its particulars and its make-up. Texts are {@link WrittenText}s; everything else comes from the process. */
@Entity
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public class Plan {

    @Id
    @JsonIgnore
    @Column(name = "enrolment_id")
    private UUID enrolmentId;
    private String title;
    @JdbcTypeCode(SqlTypes.JSON)
    private Period period;
    @JsonProperty("version")
    @Column(name = "version_label")
    private String versionLabel;
    private String status;
    private String coordinator;
    private String caseNumber;
    private LocalDate submitted;
    private String currency;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> links = List.of();
    @JsonInclude(Include.NON_EMPTY)
    @JdbcTypeCode(SqlTypes.JSON)
    private List<LeftOutChapter> leftOutChapters = List.of();
    /** Codes of chapters; those that it does not name stand where the scenario has them. */
    @JsonInclude(Include.NON_EMPTY)
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> chapterOrder = List.of();
    @JsonInclude(Include.NON_EMPTY)
    @JdbcTypeCode(SqlTypes.JSON)
    private List<OwnAnnex> annexes = List.of();
    @JsonInclude(Include.NON_EMPTY)
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Strategy> strategies = List.of();
    @JsonInclude(Include.NON_EMPTY)
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Translation> translations = List.of();
    @JsonInclude(Include.NON_EMPTY)
    @JdbcTypeCode(SqlTypes.JSON)
    private List<FewShown> fewShown = List.of();
    @JsonInclude(Include.NON_NULL)
    @JdbcTypeCode(SqlTypes.JSON)
    private OfficeData office;
    @Version
    @JsonIgnore
    private int version;
    @JsonIgnore
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, JsonNode> extra = new LinkedHashMap<>();

    /** From and to, both days included. */
    public record Period(LocalDate start, LocalDate end, @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {

        public Period {
            extra = extra == null ? Map.of() : extra;
        }
    }

    protected Plan() {
        // for Hibernate and for reading a process file
    }

    /** The draft of a process that has none yet. */
    static Plan begun(UUID enrolment) {
        Plan plan = new Plan();
        plan.belongTo(enrolment);
        return plan;
    }

    void describe(ParticularsDraft draft) {
        title = draft.title();
        Map<String, JsonNode> kept = period().map(Period::extra).orElse(Map.of());
        period = draft.start().isEmpty() && draft.end().isEmpty() && kept.isEmpty() ? null
                : new Period(draft.start().orElse(null), draft.end().orElse(null), kept);
        coordinator = draft.coordinator().orElse(null);
        caseNumber = draft.caseNumber().orElse(null);
        links = List.copyOf(draft.links());
        OfficeData typed = draft.office();
        OfficeData all = new OfficeData(typed.symbol(), typed.category(), typed.delivery(), typed.organ(), office().extra());
        office = all.equals(OfficeData.NONE) ? null : all;
    }

    void makeUp(MakeUpDraft draft) {
        leftOutChapters = List.copyOf(draft.leftOut());
        chapterOrder = List.copyOf(draft.order());
        annexes = List.copyOf(draft.annexes());
    }

    void goBy(List<Strategy> all) {
        strategies = List.copyOf(all);
    }

    /** @param said of the text's words; empty when nobody answers for them */
    void answerFor(String text, Optional<Translation> said) {
        translations = Stream.concat(translations.stream().filter(each -> !each.text().equals(text)), said.stream()).toList();
    }

    /** @param decision that the small numbers in a text stay; empty when it is taken back */
    void show(String kind, String code, Optional<FewShown> decision) {
        fewShown = Stream.concat(fewShown.stream().filter(each -> !each.kind().equals(kind) || !each.code().equals(code)), decision.stream()).toList();
    }

    /** Where small numbers of people stay in the words of a public text. */
    public List<FewShown> fewShown() {
        return fewShown;
    }

    public void belongTo(UUID enrolment) {
        enrolmentId = enrolment;
    }

    public UUID enrolmentId() {
        return enrolmentId;
    }

    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    public Optional<Period> period() {
        return Optional.ofNullable(period);
    }

    public Optional<String> versionLabel() {
        return Optional.ofNullable(versionLabel);
    }

    public Optional<String> status() {
        return Optional.ofNullable(status);
    }

    public Optional<String> coordinator() {
        return Optional.ofNullable(coordinator);
    }

    public Optional<String> caseNumber() {
        return Optional.ofNullable(caseNumber);
    }

    public Optional<LocalDate> submitted() {
        return Optional.ofNullable(submitted);
    }

    public Optional<String> currency() {
        return Optional.ofNullable(currency);
    }

    public List<String> links() {
        return links;
    }

    public List<LeftOutChapter> leftOutChapters() {
        return leftOutChapters;
    }

    /** Codes of chapters in the order that the team chose; empty when it is the scenario's. */
    public List<String> chapterOrder() {
        return chapterOrder;
    }

    public List<OwnAnnex> annexes() {
        return annexes;
    }

    /** Those that were there before, in the order in which they were attached. */
    public List<Strategy> strategies() {
        return strategies;
    }

    /** Who answers for the words of a text that is not in Polish; empty when nobody does, or did so for earlier words. */
    public Optional<Translation> translation(String text, String words) {
        return translations.stream().filter(each -> each.text().equals(text) && each.isAbout(words)).findFirst();
    }

    /** What the office files the plan under. */
    public OfficeData office() {
        return office == null ? OfficeData.NONE : office;
    }

    public int version() {
        return version;
    }

    @JsonAnyGetter
    public Map<String, JsonNode> extra() {
        return extra;
    }

    @JsonAnySetter
    void keep(String key, JsonNode value) {
        extra.put(key, value);
    }
}
