package pl.pomost.consultation;

import java.util.Optional;
import java.util.stream.Stream;

/** What became of a remark, in the words that the process file and the plan use. */
public enum RemarkDecision {

    TAKEN("uwzględniona"), PARTLY("częściowo uwzględniona"), NOT_TAKEN("nieuwzględniona – wyjaśniono"), BESIDE("poza zakresem planu");

    private final String word;

    RemarkDecision(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public static Optional<RemarkDecision> of(String word) {
        return Stream.of(values()).filter(decision -> decision.word.equals(word)).findFirst();
    }
}
