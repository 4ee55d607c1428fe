package pl.pomost.standard;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How far a version of a standard is. The codes are those of the dictionary {@code standard_status}. */
public enum StandardState {

    DRAFT("projekt"),
    OPINION("w opiniowaniu"),
    AGREED("uzgodniony"),
    RECOMMENDED("zalecany"),
    WITHDRAWN("wycofany");

    private final String polish;

    StandardState(String polish) {
        this.polish = polish;
    }

    /** As scenario files and addresses write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is called in the history and in refusals, which are Polish. */
    public String polish() {
        return polish;
    }

    /** The code of no state is nothing. */
    public static Optional<StandardState> of(String code) {
        return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst();
    }

    /** Powiats are assessed by it. */
    public boolean isInForce() {
        return this == AGREED || this == RECOMMENDED;
    }

    /** Its wording is not settled yet. */
    public boolean isOpen() {
        return this == DRAFT || this == OPINION;
    }

    /**
     * Where a version may go from here. From opinion it may go back, to be written anew; what was agreed never becomes a draft again (a
     * changed wording is a new version), and what was withdrawn stays so.
     */
    public Set<StandardState> next() {
        return switch (this) {
            case DRAFT -> Set.of(OPINION, WITHDRAWN);
            case OPINION -> Set.of(DRAFT, AGREED, WITHDRAWN);
            case AGREED -> Set.of(RECOMMENDED, WITHDRAWN);
            case RECOMMENDED -> Set.of(WITHDRAWN);
            case WITHDRAWN -> Set.of();
        };
    }

    /** Whoever takes this step says why. */
    public boolean needsReason(StandardState to) {
        return to == WITHDRAWN || to == DRAFT;
    }
}
