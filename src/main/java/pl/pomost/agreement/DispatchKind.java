package pl.pomost.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is sent to all teams, and how it can be answered. */
public enum DispatchKind {

    /** A standard that is in force. */
    STANDARD(List.of(AnswerKind.ADOPT, AnswerKind.ADAPT, AnswerKind.NOT_OURS)),
    RECOMMENDATION(List.of(AnswerKind.ADOPT, AnswerKind.ADAPT, AnswerKind.NOT_OURS)),
    QUESTION(List.of(AnswerKind.ANSWER, AnswerKind.NOT_OURS));

    private final List<AnswerKind> answers;

    DispatchKind(List<AnswerKind> answers) {
        this.answers = answers;
    }

    /** In the order in which they are offered. */
    public List<AnswerKind> answers() {
        return answers;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DispatchKind> of(String key) {
        return Stream.of(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
