package pl.pomost.diagnosis;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import pl.pomost.shared.CodedEntry;

/** One number about the powiat or a gmina, with its source and what it does not cover. */
@Entity
@Table(name = "data_point")
public class DataPoint extends CodedEntry {

    /** Units that count people. */
    private static final Pattern PEOPLE = Pattern.compile("(?iu)^(os[oó]b|ucz(ni|eń|enni)|dzie[cw]|kobiet|mężczy[zź]n|pracowni|cudzoziem).*");

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

    @JdbcTypeCode(SqlTypes.JSON)
    @JsonInclude(Include.NON_NULL)
    private CountShown countShown;

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
        // whoever showed a small number showed that one, of that place and time
        countShown = isSameNumber(draft) ? countShown : null;
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

    private boolean isSameNumber(FigureDraft draft) {
        return draft.value().equals(value()) && draft.indicator().equals(indicator) && draft.territory().equals(territory()) && draft.year().equals(year())
                && draft.asOf().equals(asOf()) && draft.unit().equals(unit());
    }

    /**
     * Takes over what a table says and keeps the rest.
     *
     * @return whether anything changed
     */
    boolean takeOver(FigureDraft draft) {
        boolean sameValue = draft.value().isPresent() && value != null && draft.value().get().compareTo(value) == 0;
        var merged = new FigureDraft(indicator, territory(), draft.year().or(this::year), draft.asOf().or(this::asOf), sameValue ? value() : draft.value().or(this::value),
                draft.unit().or(this::unit), draft.source().or(this::source), draft.reliability().or(this::reliability), draft.area().or(this::area),
                draft.caveat().or(this::caveat), draft.label().or(this::label));
        boolean changes = !merged.equals(new FigureDraft(indicator, territory(), year(), asOf(), value(), unit(), source(), reliability(), area(), caveat(), label()));
        rewrite(merged);
        return changes;
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

    /** Whether it counts people, as its unit says. */
    public boolean countsPeople() {
        return isOfPeople(unit());
    }

    /** Whether what has this unit is a number of people: the one rule for figures, and for values from which goals and indicators begin. */
    public static boolean isOfPeople(Optional<String> unit) {
        return unit.filter(words -> PEOPLE.matcher(words).matches()).isPresent();
    }

    /** Whether it counts people and fewer of them than the limit, so that the number is hidden in public unless somebody decides otherwise. */
    public boolean hasSmallCount(int limit) {
        return countsPeople() && value != null && value.signum() > 0 && value.compareTo(BigDecimal.valueOf(limit)) < 0;
    }

    /** Why its small number of people is shown in public all the same; empty means that it is hidden. */
    public Optional<CountShown> countShown() {
        return Optional.ofNullable(countShown).filter(decision -> decision.isAbout(value));
    }

    /** Whether its number is hidden in public where it is small: it counts people, and nobody decided to show it. The one rule for all that is public. */
    public boolean hidesFew() {
        return countsPeople() && countShown().isEmpty();
    }

    /** Whether it counts people, and at least one but fewer than so many. */
    public boolean countsFewerPeopleThan(int limit) {
        return countsPeople() && value().filter(count -> count.signum() > 0 && count.compareTo(BigDecimal.valueOf(limit)) < 0).isPresent();
    }

    /** Shows the number in public, with a reason, or hides it again. */
    public void showCount(Optional<CountShown> decision) {
        countShown = decision.orElse(null);
    }
}
