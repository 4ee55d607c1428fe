package pl.pomost.directory;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A powiat's part in an edition: what its team makes there hangs on this. */
@Entity
@Cacheable
public class Enrolment {

    @Id
    private UUID id;
    private String powiat;
    @ManyToOne(optional = false)
    @JoinColumn(name = "edition_id")
    private Edition edition;
    @Column(name = "enrolled_on")
    private LocalDate enrolledOn;
    private String scenario;
    @Column(name = "scenario_version")
    private String scenarioVersion;
    @Enumerated(EnumType.STRING)
    @Column(name = "plan_state")
    private PlanState planState = PlanState.DRAFT;
    @Version
    private int version;

    protected Enrolment() {
        // for Hibernate
    }

    public Enrolment(UUID id, String powiat, Edition edition, LocalDate enrolledOn) {
        this.id = id;
        this.powiat = powiat;
        this.edition = edition;
        this.enrolledOn = enrolledOn;
    }

    public UUID id() {
        return id;
    }

    public String powiat() {
        return powiat;
    }

    public Edition edition() {
        return edition;
    }

    public LocalDate enrolledOn() {
        return enrolledOn;
    }

    /** What has been chosen for this powiat; otherwise what ROPS has chosen for the whole edition. */
    public ScenarioChoice scenario() {
        return new ScenarioChoice(ownScenario().or(edition::scenario), Optional.ofNullable(scenarioVersion));
    }

    /** The scenario chosen for this powiat alone. */
    public Optional<String> ownScenario() {
        return Optional.ofNullable(scenario);
    }

    /** Lets the powiat go another way than the edition; empty puts it back. Its workshops are not prepared yet. */
    public void choose(Optional<String> id) {
        scenario = id.orElse(null);
        scenarioVersion = null;
    }

    /** Keeps to no version any more; the next workshops are prepared by the newest one. */
    public void unpin() {
        scenarioVersion = null;
    }

    /** From now on the process keeps to this version. */
    public void follow(String id, String keptVersion) {
        scenario = id;
        scenarioVersion = keptVersion;
    }

    /** How far its plan is. */
    public PlanState planState() {
        return planState;
    }

    /**
     * The plan takes a step. Which steps there are and who may take them is asked before.
     *
     * @throws IllegalStateException when the plan is not where the step begins
     */
    public void planMoves(PlanState from, PlanState to) {
        if (planState != from) {
            throw new IllegalStateException("The plan is " + planState + ", not " + from);
        }
        planState = to;
    }

    public int version() {
        return version;
    }
}
