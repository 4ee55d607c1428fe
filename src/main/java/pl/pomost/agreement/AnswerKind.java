package pl.pomost.agreement;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a team answers what was sent to it. */
public enum AnswerKind {

    ADOPT, ADAPT, NOT_OURS, ANSWER;

    /** Whoever adapts says how, whoever turns it down says why; an answer to a question is its words. */
    public boolean needsWords() {
        return this != ADOPT;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<AnswerKind> of(String key) {
        return Stream.of(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
