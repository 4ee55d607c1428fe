package pl.pomost.practice;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How far one revision of a practice is. */
public enum PracticeState {
    DRAFT("szkic"), OFFERED("zgłoszona"), RETURNED("zwrócona do uzupełnienia"), PUBLISHED("opublikowana"), WITHDRAWN("wycofana");

    private final String polish;

    PracticeState(String polish) {
        this.polish = polish;
    }

    /** For documents and letters, which are Polish. */
    public String polish() {
        return polish;
    }

    /** Where a step may lead from here. */
    public Set<PracticeState> next() {
        return switch (this) {
            case DRAFT, RETURNED -> Set.of(OFFERED, WITHDRAWN);
            case OFFERED -> Set.of(DRAFT, RETURNED, PUBLISHED);
            case PUBLISHED -> Set.of(WITHDRAWN);
            case WITHDRAWN -> Set.of();
        };
    }

    /** Whether its words may be written. */
    public boolean isWritable() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether it is on its way: a practice has one such revision at a time. */
    public boolean isOpen() {
        return isWritable() || this == OFFERED;
    }

    /** Whether whoever takes this step has to say why. */
    public boolean needsReason(PracticeState to) {
        return to == RETURNED || this == PUBLISHED && to == WITHDRAWN;
    }

    public static Optional<PracticeState> of(String name) {
        return Stream.of(values()).filter(state -> state.name().equals(name)).findFirst();
    }
}
