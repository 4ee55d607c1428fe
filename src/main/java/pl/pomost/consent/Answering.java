package pl.pomost.consent;

import pl.pomost.directory.PlanState;

/** What may be answered while a plan is on its way. */
public enum Answering {
    /** The plan is being written: answers may be given and changed. */
    FREE,
    /** The plan lies with ROPS: what is missing may still come, for it holds up acceptance; what was answered stands. */
    MISSING_ONLY,
    CLOSED;

    public static Answering in(PlanState state) {
        return state.isDraftOpen() ? FREE : state.isWithRops() ? MISSING_ONLY : CLOSED;
    }

    /** @param answered whether there is an answer that would be replaced by this one */
    public boolean allows(boolean answered) {
        return this == FREE || this == MISSING_ONLY && !answered;
    }

    /** Whether an answer that the team wrote down may be taken back: not once the plan was submitted with it. */
    public boolean allowsTakingBack() {
        return this == FREE;
    }
}
