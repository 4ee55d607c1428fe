package pl.pomost.workshop;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Stage;
import pl.pomost.shared.Gathering;
import pl.pomost.workshop.Refusal.Reason;

/** One of the meetings of the process; holds the counters of its event log and card numbers. */
@Entity
public class Workshop extends Gathering {

    static final int SUMMARY_LIMIT = 10_000;

    private int stage;

    private String title;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, JsonNode> voting = Map.of();

    private String summary;

    @JsonIgnore
    private String state = "planned";

    @JsonIgnore
    private String scenario;

    @JsonIgnore
    private String scenarioVersion;

    @JsonIgnore
    private long lastSeq;

    @JsonIgnore
    private int lastCard;

    @JsonIgnore
    private int lastCluster;

    protected Workshop() {
        // for Hibernate and for reading a process file
    }

    /** The workshop of a stage as the scenario describes it, with no date yet; it keeps to this version of the scenario. */
    static Workshop prepared(UUID enrolment, Scenario scenario, Stage stage) {
        var workshop = new Workshop();
        workshop.belongTo(enrolment, UUID.randomUUID());
        workshop.stage = stage.number();
        workshop.title = stage.title().pl();
        workshop.scenario = scenario.id();
        workshop.scenarioVersion = scenario.version();
        stage.votesOn(Dots.IMPORTANCE).ifPresent(rule -> workshop.voting = Map.of(Dots.PER_PERSON, IntNode.valueOf(rule.dotsPerPerson())));
        return workshop;
    }

    /** Goes on by another version of its scenario; date and place stay. Nothing has been said in it yet. */
    void adopt(Scenario newer, Stage newStage) {
        Refusal.unless(isPlanned(), Reason.OPENED_ALREADY);
        title = newStage.title().pl();
        scenario = newer.id();
        scenarioVersion = newer.version();
        voting = newStage.votesOn(Dots.IMPORTANCE).map(rule -> Map.<String, JsonNode>of(Dots.PER_PERSON, IntNode.valueOf(rule.dotsPerPerson()))).orElse(Map.of());
    }

    void plan(Appointment appointment) {
        settle(appointment.date(), appointment.starts(), appointment.ends(), appointment.place(), appointment.facilitator());
    }

    void open() {
        Refusal.unless(isPlanned(), Reason.OPENED_ALREADY);
        state = "open";
    }

    /** Sets the day when none has been set before. */
    void heldOnUnlessPlanned(LocalDate day) {
        settleDay(day);
    }

    void takeOpeningBack() {
        Refusal.unless(isOpen() && summary == null, Reason.NOT_OPEN);
        state = "planned";
    }

    /** @param present how many people were there */
    void close(String newSummary, long present) {
        Refusal.unless(isOpen(), Reason.NOT_OPEN);
        var refusals = new Refusal.Collected();
        refusals.addIf(newSummary.isBlank(), "podsumowanie", Reason.SUMMARY_MISSING);
        refusals.addIf(newSummary.length() > SUMMARY_LIMIT, "podsumowanie", Reason.SUMMARY_TOO_LONG);
        refusals.addIfBroken(newSummary, "podsumowanie");
        refusals.addIf(present < 1, "obecnosc", Reason.NOBODY_PRESENT);
        refusals.throwIfAny();
        summary = newSummary.strip();
        state = "closed";
    }

    /** Puts the summary in other words; as long as the workshop is open it may also be taken away again. */
    void summarize(String words) {
        var refusals = new Refusal.Collected();
        refusals.addIf(words.isBlank() && isClosed(), "text", Reason.SUMMARY_MISSING);
        refusals.addIf(words.length() > SUMMARY_LIMIT, "text", Reason.SUMMARY_TOO_LONG);
        refusals.addIfBroken(words, "text");
        refusals.throwIfAny();
        summary = words.isBlank() ? null : words.strip();
    }

    /** Changes with the words of the summary and with nothing else, so that a form can say what it began from. */
    public String summaryMark() {
        return Integer.toHexString(summary().orElse("").hashCode());
    }

    void reopen() {
        Refusal.unless(isClosed(), Reason.NOT_CLOSED);
        state = "open";
    }

    /** The next number of the event log; the caller holds the lock of this row. */
    long nextSeq() {
        return ++lastSeq;
    }

    /** The next number of a card; the caller holds the lock of this row. */
    int nextCard() {
        return ++lastCard;
    }

    /** The next number of a group; the caller holds the lock of this row. */
    int nextCluster() {
        return ++lastCluster;
    }

    /** What codes of this workshop's cards and groups begin with: {@code W2}. */
    public String prefix() {
        return "W" + stage;
    }

    /** Enters a workshop of a process file. @param newState planned, open or closed */
    void enter(UUID enrolment, String newState, String scenarioId, String scenarioOfVersion) {
        belongTo(enrolment, UUID.randomUUID());
        state = newState;
        scenario = scenarioId;
        scenarioVersion = scenarioOfVersion;
    }

    /** Goes on numbering after what is there already. */
    void count(int highestCard, int highestCluster) {
        lastCard = highestCard;
        lastCluster = highestCluster;
    }

    public int stage() {
        return stage;
    }

    public String title() {
        return title;
    }

    public Map<String, JsonNode> voting() {
        return voting;
    }

    public Optional<String> summary() {
        return Optional.ofNullable(summary);
    }

    public String state() {
        return state;
    }

    public String scenario() {
        return scenario;
    }

    public String scenarioVersion() {
        return scenarioVersion;
    }

    public long lastSeq() {
        return lastSeq;
    }

    public int lastCard() {
        return lastCard;
    }

    public boolean isPlanned() {
        return "planned".equals(state);
    }

    public boolean isOpen() {
        return "open".equals(state);
    }

    public boolean isClosed() {
        return "closed".equals(state);
    }
}
