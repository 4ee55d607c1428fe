package pl.pomost.diagnosis;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import pl.pomost.shared.CodedEntry;

/** One finding of the team about how things are in the powiat (domain brief, 3.3). */
@Entity
@Table(name = "diagnosis_entry")
public class DiagnosisEntry extends CodedEntry {

    private String area;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> gminas = List.of();

    private boolean wholePowiat;

    private String kind;

    private String title;

    private String description;

    @JdbcTypeCode(SqlTypes.JSON)
    private Concerns concerns;

    @JdbcTypeCode(SqlTypes.JSON)
    private Scale scale;

    @JdbcTypeCode(SqlTypes.JSON)
    private Evidence evidence;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> causes = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> effects = List.of();

    private String inPowiatCompetence;

    private String competenceNote;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> challengeTags = List.of();

    private String standard;

    private Integer weight;

    private Integer influence;

    private String status = "reported";

    private String statusReason;

    private boolean dataGap;

    private String gapPlan;

    protected DiagnosisEntry() {
        // for Hibernate and for reading a process file
    }

    public String area() {
        return area;
    }

    public List<String> gminas() {
        return gminas;
    }

    public boolean wholePowiat() {
        return wholePowiat;
    }

    public Optional<String> kind() {
        return Optional.ofNullable(kind);
    }

    public String title() {
        return title;
    }

    public Optional<String> description() {
        return Optional.ofNullable(description);
    }

    public Optional<Concerns> concerns() {
        return Optional.ofNullable(concerns);
    }

    public Optional<Scale> scale() {
        return Optional.ofNullable(scale);
    }

    public Optional<Evidence> evidence() {
        return Optional.ofNullable(evidence);
    }

    public List<String> causes() {
        return causes;
    }

    public List<String> effects() {
        return effects;
    }

    public Optional<String> inPowiatCompetence() {
        return Optional.ofNullable(inPowiatCompetence);
    }

    public Optional<String> competenceNote() {
        return Optional.ofNullable(competenceNote);
    }

    public List<String> challengeTags() {
        return challengeTags;
    }

    public Optional<String> standard() {
        return Optional.ofNullable(standard);
    }

    public Optional<Integer> weight() {
        return Optional.ofNullable(weight);
    }

    public Optional<Integer> influence() {
        return Optional.ofNullable(influence);
    }

    public String status() {
        return status;
    }

    public Optional<String> statusReason() {
        return Optional.ofNullable(statusReason);
    }

    public boolean dataGap() {
        return dataGap;
    }

    public Optional<String> gapPlan() {
        return Optional.ofNullable(gapPlan);
    }
}
