package pl.pomost.diagnosis;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where a team stood with one standard at one moment. People are only counted: a copy that stays names nobody.
 *
 * @param version of the standard by which it was assessed
 * @param level   agreed; null when there was none
 * @param ratings how many people gave which level
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Standing(String standard, int version, String area, Integer level, LocalDate date, Integer target12m, Integer target36m, String notOurs, List<String> evidence,
        String comment, Map<Integer, Integer> ratings) {

    public Standing {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
        ratings = ratings == null ? Map.of() : Map.copyOf(ratings);
    }

    public static Standing of(SelfAssessment now) {
        var ratings = new TreeMap<Integer, Integer>();
        now.ratings().stream().filter(rating -> rating.level() != null).forEach(rating -> ratings.merge(rating.level(), rating.people(), Integer::sum));
        return new Standing(now.standard(), now.standardVersion(), now.area(), now.agreedLevel().orElse(null), now.date().orElse(null), now.target12m().orElse(null),
                now.target36m().orElse(null), now.notOurs().orElse(null), now.evidence().stream().map(Proof::what).filter(what -> what != null).toList(),
                now.comment().orElse(null), ratings);
    }

    /** The level; none of what is not the powiat's to meet, whatever was agreed of it. */
    public Optional<Integer> agreed() {
        return isOurs() ? Optional.ofNullable(level) : Optional.empty();
    }

    /** Whether the powiat is competent for it. */
    @JsonIgnore
    public boolean isOurs() {
        return notOurs == null;
    }
}
