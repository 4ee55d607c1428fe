package pl.pomost.consultation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How far a remark has come. Whether its words may be shown is said by {@link HeldReason} beside it. */
public enum RemarkState {

    /** Nobody has read it yet: it is shown to nobody outside. */
    NEW,
    /** Read; its words are shown, unless there is a reason to hold them back. */
    ACCEPTED,
    /** There is an answer and a decision, for the team only. */
    ANSWERED,
    /** Everybody reads the answer. */
    PUBLISHED;

    /** As a process file calls it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<RemarkState> of(String code) {
        return Stream.of(values()).filter(state -> state.code().equals(code)).findFirst();
    }

    public boolean isAnswered() {
        return this == ANSWERED || this == PUBLISHED;
    }
}
