package pl.pomost.agreement;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * What came out of a round.
 *
 * @param entitled how many powiats could speak
 * @param counts   how many said what; what nobody said is missing
 * @param passed   whether the wording is agreed
 */
public record RoundResult(int entitled, Map<VoiceKind, Integer> counts, boolean passed) {

    public RoundResult {
        counts = counts == null ? Map.of() : Map.copyOf(counts);
    }

    /**
     * At least half of the powiats that could speak must have spoken. A vote passes when more are for it than against it; a consent passes when
     * nobody objects.
     */
    static RoundResult of(RoundKind kind, int entitled, Collection<VoiceKind> voices) {
        Map<VoiceKind, Integer> counts = new EnumMap<>(VoiceKind.class);
        voices.forEach(voice -> counts.merge(voice, 1, Integer::sum));
        boolean enough = entitled > 0 && 2 * voices.size() >= entitled;
        boolean wanted = kind == RoundKind.VOTE ? counts.getOrDefault(VoiceKind.FOR, 0) > counts.getOrDefault(VoiceKind.AGAINST, 0) : !counts.containsKey(VoiceKind.OBJECT);
        return new RoundResult(entitled, counts, enough && wanted);
    }

    public int count(VoiceKind kind) {
        return counts.getOrDefault(kind, 0);
    }

    public int spoke() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
