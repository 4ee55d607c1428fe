package pl.pomost.vision;

import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import pl.pomost.shared.CodedEntry;

/** A measurable goal: what, for whom, by how much, until when (domain brief, 3.3). */
@Entity
public class Goal extends CodedEntry {

    private String area;

    private String title;

    private String text;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Integer> regionalAims = List.of();

    private Integer step;

    private String measure;

    private String unit;

    private BigDecimal baseline;

    private LocalDate baselineDate;

    private BigDecimal target;

    private LocalDate deadline;

    @JdbcTypeCode(SqlTypes.JSON)
    private Leader leader;

    private Integer priority;

    protected Goal() {
        // for Hibernate and for reading a process file
    }

    public String area() {
        return area;
    }

    public String title() {
        return title;
    }

    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    public List<Integer> regionalAims() {
        return regionalAims;
    }

    public Optional<Integer> step() {
        return Optional.ofNullable(step);
    }

    public Optional<String> measure() {
        return Optional.ofNullable(measure);
    }

    public Optional<String> unit() {
        return Optional.ofNullable(unit);
    }

    public Optional<BigDecimal> baseline() {
        return Optional.ofNullable(baseline);
    }

    public Optional<LocalDate> baselineDate() {
        return Optional.ofNullable(baselineDate);
    }

    public Optional<BigDecimal> target() {
        return Optional.ofNullable(target);
    }

    public Optional<LocalDate> deadline() {
        return Optional.ofNullable(deadline);
    }

    public Optional<Leader> leader() {
        return Optional.ofNullable(leader);
    }

    public Optional<Integer> priority() {
        return Optional.ofNullable(priority);
    }

    public static Goal of(GoalDraft draft) {
        var goal = new Goal();
        goal.area = draft.area();
        goal.rewrite(draft);
        return goal;
    }

    /** Takes over everything that people write in the form; the area, which is part of the code, stays. */
    public void rewrite(GoalDraft draft) {
        title = draft.title();
        text = draft.text().orElse(null);
        regionalAims = draft.regionalAims();
        step = draft.step().orElse(null);
        measure = draft.measure().orElse(null);
        unit = draft.unit().orElse(null);
        baseline = draft.baseline().orElse(null);
        baselineDate = draft.baselineDate().orElse(null);
        target = draft.target().orElse(null);
        deadline = draft.deadline().orElse(null);
        leader = draft.leader().orElse(null);
        priority = draft.priority().orElse(null);
    }
}
