package pl.pomost.scenario;

import java.util.List;

/**
 * A question that people answer for each card, or each standard: by placing dots, such as "How important is it?", or by choosing a
 * level, such as "How much effort does it need?".
 *
 * @param levels in the order in which they are offered; empty for a question of dots
 */
public record VoteQuestion(String code, LocalizedText text, List<VoteLevel> levels) {

    public VoteQuestion {
        levels = levels == null ? List.of() : List.copyOf(levels);
    }

    public boolean isByDots() {
        return levels.isEmpty();
    }

    public boolean hasLevel(int value) {
        return levels.stream().anyMatch(level -> level.value() == value);
    }
}
