package pl.pomost.compare;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * What a team has agreed of one standard. Only that is compared: a level that the whole team agreed on, or that the standard is not theirs to
 * meet, with a reason. What single people thought is in no comparison.
 *
 * @param version of the standard that they rated
 * @param level   empty when the standard is not theirs
 * @param proved  whether anything shows the level
 */
public record Assessed(String standard, int version, Optional<Integer> level, Optional<LocalDate> agreedOn, Optional<Integer> target12, Optional<Integer> target36,
        boolean notOurs, boolean proved) {

    static final String QUERY = """
            select e.enrolmentId, e.standard, e.standardVersion, e.agreedLevel, e.date, e.target12m, e.target36m, e.notOurs, e.evidence
            from SelfAssessment e where e.enrolmentId in :ids and (e.agreedLevel is not null or e.notOurs is not null)""";

    static Assessed of(Columns row) {
        Optional<String> notOurs = Optional.ofNullable(row.get(7, String.class));
        List<?> evidence = (List<?>) row.get(8);
        return new Assessed(row.get(1, String.class), row.get(2, Integer.class), notOurs.isPresent() ? Optional.empty() : Optional.ofNullable(row.get(3, Integer.class)),
                Optional.ofNullable(row.get(4, LocalDate.class)), Optional.ofNullable(row.get(5, Integer.class)), Optional.ofNullable(row.get(6, Integer.class)), notOurs.isPresent(),
                evidence != null && !evidence.isEmpty());
    }

    /** The level that they want to reach, in three years or, when they did not say, in one. */
    public Optional<Integer> target() {
        return target36.or(() -> target12);
    }

    /** How many levels there are between where they are and where they want to be; 0 when there are none, or one of the two is not known. */
    public int gap() {
        return level.isPresent() && target().isPresent() ? Math.max(0, target().get() - level.get()) : 0;
    }

    /** Whole months since they agreed. */
    public Optional<Integer> age(LocalDate today) {
        return agreedOn.map(day -> (int) Math.max(0, Period.between(day, today).toTotalMonths()));
    }
}
