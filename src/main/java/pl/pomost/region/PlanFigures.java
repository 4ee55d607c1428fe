package pl.pomost.region;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is counted of one plan. Areas, sources and states of money go by the words that plans print for them, so that a plan that was
 * frozen long ago and a draft of today count alike.
 *
 * @param needs     confirmed entries of the diagnosis, by area
 * @param goals     by area
 * @param actions   by area; those that were given up do not count
 * @param costs     by area and year; what has no year stands under {@link #NO_YEAR}
 * @param joint     codes of joint actions that some of the actions are parts of, by area
 * @param sources   money by source and state; what has no state stands under {@link #NO_STATE}
 */
public record PlanFigures(Map<String, Integer> needs, Map<String, Integer> goals, Map<String, Integer> actions, Map<String, Map<String, BigDecimal>> costs,
        Map<String, Map<String, BigDecimal>> sources, List<Asked> asked, List<Level> levels,
        Map<String, Set<String>> joint) {

    public static final String NO_YEAR = "";
    public static final String NO_STATE = "";
    public static final PlanFigures NONE = new PlanFigures(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of(), List.of(), Map.of());

    /** A postulate. @param whom who is asked, as the powiat wrote it; may be empty */
    public record Asked(String whom, String text) {
    }

    /** @param standard code and name; @param now level that the team agreed on; @param aim level in three years */
    public record Level(String standard, Optional<Integer> now, Optional<Integer> aim) {
    }
}
