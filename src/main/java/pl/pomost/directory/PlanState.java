package pl.pomost.directory;

import java.util.Set;

/** How far the plan of a process is, from the first draft to its end. Which steps lead from one to another is known to {@code review}. */
public enum PlanState {

    DRAFT("roboczy"),
    CONSULTATION("w konsultacjach"),
    SUBMITTED("złożony"),
    FORMAL_CHECK("ocena formalna"),
    SUBSTANTIVE_REVIEW("ocena merytoryczna"),
    RETURNED("do poprawy"),
    ACCEPTED("zaakceptowany przez ROPS"),
    ADOPTED("przyjęty"),
    PUBLISHED("opublikowany"),
    IN_IMPLEMENTATION("w realizacji"),
    AMENDED("aktualizowany"),
    CLOSED("zamknięty");

    private static final Set<PlanState> WITH_ROPS = Set.of(SUBMITTED, FORMAL_CHECK, SUBSTANTIVE_REVIEW);
    private static final Set<PlanState> BEFORE_ACCEPTANCE = Set.of(DRAFT, CONSULTATION, SUBMITTED, FORMAL_CHECK, SUBSTANTIVE_REVIEW, RETURNED, AMENDED);
    private static final Set<PlanState> OPEN = Set.of(DRAFT, CONSULTATION, RETURNED, IN_IMPLEMENTATION, AMENDED);

    private final String polish;

    PlanState(String polish) {
        this.polish = polish;
    }

    /** What the state is called in documents and on pages for offices, which are Polish. */
    public String polish() {
        return polish;
    }

    /** ROPS is at work on what was submitted; the deadline of the review runs. */
    public boolean isWithRops() {
        return WITH_ROPS.contains(this);
    }

    /** ROPS has not accepted this version yet, so whatever would keep it from that matters. */
    public boolean awaitsAcceptance() {
        return BEFORE_ACCEPTANCE.contains(this);
    }

    /** The team may go on writing. Otherwise what it sees would no longer be what ROPS judges, or what was adopted. */
    public boolean isDraftOpen() {
        return OPEN.contains(this);
    }
}
