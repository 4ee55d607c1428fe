package pl.pomost.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a group decides about a draft. A vote asks for a majority; a consent asks whether anybody has a reason why it must not be so. */
public enum RoundKind {

    VOTE(List.of(VoiceKind.FOR, VoiceKind.AGAINST, VoiceKind.ABSTAIN)),
    CONSENT(List.of(VoiceKind.AGREE, VoiceKind.LIVE_WITH, VoiceKind.OBJECT));

    private final List<VoiceKind> voices;

    RoundKind(List<VoiceKind> voices) {
        this.voices = voices;
    }

    /** What can be said in it, in this order. */
    public List<VoiceKind> voices() {
        return voices;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<RoundKind> of(String key) {
        return Stream.of(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
