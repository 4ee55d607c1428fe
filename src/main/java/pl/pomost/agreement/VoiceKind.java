package pl.pomost.agreement;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a powiat says in a round. */
public enum VoiceKind {
    FOR, AGAINST, ABSTAIN, AGREE, LIVE_WITH, OBJECT;

    /** Whoever stands in the way says why: the others can only answer a reason. */
    public boolean needsReason() {
        return this == AGAINST || this == OBJECT;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<VoiceKind> of(String key) {
        return Stream.of(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
