package pl.pomost.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import pl.pomost.diagnosis.DataPoint;
import pl.pomost.diagnosis.DiagnosisEntry;
import pl.pomost.diagnosis.Scale;
import pl.pomost.scenario.Scenario;
import pl.pomost.shared.Typography;

/**
 * What is said of small numbers of people. In public a count between one and the limit of criterion L1 (five, unless the
 * scenario says otherwise) becomes "mniej niż 5", in figures and in the words around them, for in a small place a number
 * can be a person.
 */
final class Discretion {

    private static final String CRITERION = "L1";
    private static final int USUAL_LIMIT = 5;
    /** Polish words for 1 to 4, in the forms that count people; a limit above five hides greater numbers in figures only. */
    private static final List<String> WORDS = List.of("1|jeden|jedna|jednej|jedną|jednego|jednemu|jednym",
            "2|dwaj|dwie|dwóch|dwu|dwoje|dwojga|dwojgu|dwóm|dwiema", "3|trzej|trzy|trzech|trzem|trzema|troje|trojga|trojgu",
            "4|czterej|cztery|czterech|czterem|czterema|czworo|czworga|czworgu");
    private static final String EDGE = "(?<![\\p{L}\\p{N},.])(?:%s)(?![\\p{L}\\p{N}]|[,.]\\d)";
    private static final Pattern FEW_PEOPLE = Pattern.compile(
            EDGE.formatted(String.join("|", WORDS)) + "(?:\\s+\\p{L}+)?\\s+(?:os[oó]b|dzie[cw]|uczni|uczenn|kobiet|mężczyzn|dziewczyn|chłopc|matk)\\p{L}*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final boolean hiding;
    private final int limit;

    Discretion(Audience audience, Scenario scenario) {
        hiding = audience == Audience.PUBLIC;
        limit = scenario.criterion(CRITERION).map(criterion -> criterion.limit("hide_below", USUAL_LIMIT)).orElse(USUAL_LIMIT);
    }

    boolean hides(BigDecimal people) {
        return hiding && people.signum() > 0 && people.compareTo(BigDecimal.valueOf(limit)) < 0;
    }

    /** A count of people. */
    String people(long count) {
        return people(BigDecimal.valueOf(count));
    }

    String people(BigDecimal count) {
        return hides(count) ? fewerThanLimit() : Typography.number(count);
    }

    /** Where a goal or an indicator begins: how many there are today. What it aims at counts nobody who is there. */
    String baseline(BigDecimal value, Optional<String> unit) {
        return DataPoint.isOfPeople(unit) ? people(value) : Typography.number(value);
    }

    /** The same for a picture, which has a place for a number only; empty where it is hidden. */
    Optional<BigDecimal> drawn(Optional<BigDecimal> baseline, Optional<String> unit) {
        return baseline.filter(value -> !DataPoint.isOfPeople(unit) || !hides(value));
    }

    /** A text that stands beside a count of people, without that count where it is hidden. */
    String around(BigDecimal people, String text) {
        int at = people.intValue() - 1;
        if (!hides(people) || at >= WORDS.size()) {
            return text;
        }
        return Pattern.compile(EDGE.formatted(WORDS.get(at)), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text).replaceAll(fewerThanLimit());
    }

    /** What of an entry's texts may be said: its own small number of people is taken out of every one of them. */
    UnaryOperator<String> of(DiagnosisEntry entry) {
        return without(entry.scale().map(Scale::count).filter(count -> entry.hidesFew()));
    }

    /** The same of the texts beside a figure. */
    UnaryOperator<String> of(DataPoint point) {
        return without(point.value().filter(count -> point.hidesFew()));
    }

    private UnaryOperator<String> without(Optional<BigDecimal> people) {
        return text -> people.filter(count -> count.stripTrailingZeros().scale() <= 0).map(count -> around(count, text)).orElse(text);
    }

    /** Whether words that must not be changed tell of fewer people than may be told. */
    boolean forbids(String words) {
        return hiding && FEW_PEOPLE.matcher(words).find();
    }

    private String fewerThanLimit() {
        return "mniej niż" + Typography.NBSP + limit;
    }
}
