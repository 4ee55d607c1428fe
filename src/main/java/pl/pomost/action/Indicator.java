package pl.pomost.action;

import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import pl.pomost.shared.CodedEntry;

/** How it will be seen that a goal is reached: baseline, targets by year, source, frequency. */
@Entity
public class Indicator extends CodedEntry {

    private String name;

    private String kind;

    private String unit;

    private BigDecimal baseline;

    private LocalDate baselineDate;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, BigDecimal> targets = Map.of();

    private String source;

    @JdbcTypeCode(SqlTypes.JSON)
    private Responsible responsible;

    private String frequency;

    private String alarmThreshold;

    private String comment;

    protected Indicator() {
        // for Hibernate and for reading a process file
    }

    static Indicator of(IndicatorDraft draft) {
        var indicator = new Indicator();
        indicator.rewrite(draft);
        return indicator;
    }

    void rewrite(IndicatorDraft draft) {
        name = draft.name();
        kind = draft.kind();
        unit = draft.unit().orElse(null);
        baseline = draft.baseline().orElse(null);
        baselineDate = draft.baselineDate().orElse(null);
        targets = draft.targets();
        source = draft.source().orElse(null);
        responsible = draft.responsible().orElse(null);
        frequency = draft.frequency().orElse(null);
        alarmThreshold = draft.alarmThreshold().orElse(null);
        comment = draft.comment().orElse(null);
    }

    public String name() {
        return name;
    }

    public Optional<String> kind() {
        return Optional.ofNullable(kind);
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

    public Map<String, BigDecimal> targets() {
        return targets;
    }

    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    public Optional<Responsible> responsible() {
        return Optional.ofNullable(responsible);
    }

    public Optional<String> frequency() {
        return Optional.ofNullable(frequency);
    }

    public Optional<String> alarmThreshold() {
        return Optional.ofNullable(alarmThreshold);
    }

    public Optional<String> comment() {
        return Optional.ofNullable(comment);
    }
}
