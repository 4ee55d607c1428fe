package pl.pomost.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import pl.pomost.shared.PolishDates;

/** Rounds in Polish words, for histories, letters and pages of offices. */
@ApplicationScoped
public class RoundWords {

    public String kind(RoundKind kind) {
        return kind == RoundKind.VOTE ? "Głosowanie" : "Runda zgody";
    }

    public String voice(VoiceKind kind) {
        return switch (kind) {
            case FOR -> "za";
            case AGAINST -> "przeciw";
            case ABSTAIN -> "wstrzymujemy się";
            case AGREE -> "zgadzamy się";
            case LIVE_WITH -> "możemy z tym żyć";
            case OBJECT -> "sprzeciw";
        };
    }

    /** For the history of the standard. */
    String sentence(Round round, RoundResult result) {
        return "%s zespołu %s z %s: %s; wypowiedziało się %d z %d powiatów. Skrót treści: %s".formatted(kind(round.kind()), round.groupCode(), PolishDates.inWords(round.closedOn().orElse(round.endsOn())),
                counts(round.kind(), result), result.spoke(), result.entitled(), Seal.shown(round.seal()));
    }

    /** For example "za 3, przeciw 1, wstrzymujemy się 0". */
    public String counts(RoundKind kind, RoundResult result) {
        return kind.voices().stream().map(voice -> voice(voice) + " " + result.count(voice)).collect(Collectors.joining(", "));
    }
}
