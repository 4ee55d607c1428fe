package pl.pomost.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What the program found of every criterion when the plan was submitted: about that version, whatever changes later. Written once. */
@Entity
public class SubmittedChecklist {

    @Id
    private UUID id;
    private UUID enrolmentId;
    private int versionNumber;
    private String scenario;
    private String scenarioVersion;
    private boolean usualScenario;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Criterion> criteria = List.of();

    protected SubmittedChecklist() {
        // for Hibernate
    }

    /** @param usual whether the scenario is the edition's own, in the version that ROPS released last */
    SubmittedChecklist(UUID enrolmentId, int versionNumber, String scenario, String scenarioVersion, boolean usual, List<Criterion> criteria) {
        this.id = UUID.randomUUID();
        this.enrolmentId = enrolmentId;
        this.versionNumber = versionNumber;
        this.scenario = scenario;
        this.scenarioVersion = scenarioVersion;
        this.usualScenario = usual;
        this.criteria = List.copyOf(criteria);
    }

    /**
     * A criterion as the scenario had it, with what was found.
     *
     * @param state    name of a {@link pl.pomost.plan.Checklist.State}
     * @param rests    numbers of the chapters that it looks at; none when it looks at the whole document
     * @param evidence one sentence; empty for what a person judges
     */
    public record Criterion(String code, String text, String hint, boolean automatic, boolean reviewer, boolean blocking, Set<Integer> rests, String state, String evidence,
            List<Found> findings) {

        public boolean fails() {
            return state.equals("NOT_MET");
        }
    }

    /** Something that the program found, of that thing. */
    public record Found(String severity, String kind, String code, String message) {
    }

    public UUID enrolmentId() {
        return enrolmentId;
    }

    public int about() {
        return versionNumber;
    }

    /** Whether the plan goes the region's way without any change of its own. */
    public boolean isOfUsualScenario() {
        return usualScenario;
    }

    public List<Criterion> criteria() {
        return List.copyOf(criteria);
    }

    /**
     * How many criteria that block acceptance are known not to be met: by the program, or by whoever judged them. What is not judged yet is
     * unknown and counts apart; a criterion that both judge counts once.
     *
     * @param judged of this version
     */
    public int blockingUnmet(Collection<Judgement> judged) {
        Set<String> refused = judged.stream().filter(each -> each.verdict() != Verdict.MET).map(Judgement::criterion).collect(Collectors.toSet());
        return (int) criteria.stream().filter(Criterion::blocking).filter(each -> each.fails() || refused.contains(each.code())).count();
    }

    /** Every criterion that the program judges is met, or has nothing to be judged by. */
    public boolean allAutomaticMet() {
        return criteria.stream().filter(Criterion::automatic).noneMatch(Criterion::fails);
    }
}
