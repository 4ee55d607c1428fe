package pl.pomost.diagnosis;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import pl.pomost.shared.CodedEntry;

/** One number about the powiat or a gmina, with its source and what it does not cover. */
@Entity
@Table(name = "data_point")
public class DataPoint extends CodedEntry {

    private String indicator;

    private String territory;

    private Integer year;

    private LocalDate asOf;

    private BigDecimal value;

    private String unit;

    private String source;

    private String reliability;

    private String area;

    private String caveat;

    private String label;

    protected DataPoint() {
        // for Hibernate and for reading a process file
    }

    public static DataPoint of(FigureDraft draft) {
        var point = new DataPoint();
        point.rewrite(draft);
        return point;
    }

    /** Takes over everything that people write in the form. */
    public void rewrite(FigureDraft draft) {
        indicator = draft.indicator();
        territory = draft.territory().orElse(null);
        year = draft.year().orElse(null);
        asOf = draft.asOf().orElse(null);
        value = draft.value().orElse(null);
        unit = draft.unit().orElse(null);
        source = draft.source().orElse(null);
        reliability = draft.reliability().orElse(null);
        area = draft.area().orElse(null);
        caveat = draft.caveat().orElse(null);
        label = draft.label().orElse(null);
    }

    public String indicator() {
        return indicator;
    }

    public Optional<String> territory() {
        return Optional.ofNullable(territory);
    }

    public Optional<Integer> year() {
        return Optional.ofNullable(year);
    }

    public Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    public Optional<BigDecimal> value() {
        return Optional.ofNullable(value);
    }

    public Optional<String> unit() {
        return Optional.ofNullable(unit);
    }

    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    public Optional<String> reliability() {
        return Optional.ofNullable(reliability);
    }

    public Optional<String> area() {
        return Optional.ofNullable(area);
    }

    public Optional<String> caveat() {
        return Optional.ofNullable(caveat);
    }

    public Optional<String> label() {
        return Optional.ofNullable(label);
    }
}
