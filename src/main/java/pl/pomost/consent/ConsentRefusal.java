package pl.pomost.consent;

/** Something about consents cannot be done now. Nothing was changed. */
public final class ConsentRefusal extends RuntimeException {

    private final Reason reason;

    /** Why. */
    public enum Reason {
        /** The institution has no part in the plan, or not this one. */
        NO_PART,
        NO_ADDRESS, BAD_ADDRESS, MAIL_OFF,
        /** The day is not between tomorrow and half a year from now. */
        BAD_TERM,
        /** Every part was asked and an open link asks for the rest. */
        NOTHING_TO_ASK,
        /** Nothing waits for an answer, so there is nothing to remind of. */
        NOTHING_WAITING,
        /** The last letter went out too short a time ago. */
        TOO_SOON,
        /** The review is over: nobody is asked and nothing is answered any more. */
        CLOSED,
        /** The plan was submitted with this answer. */
        STANDS,
        /** So many answers to one question that somebody must talk. */
        TOO_MANY,
        /** An answer that the institution gave itself, or one that was taken back before. */
        NOT_RECORDED
    }

    ConsentRefusal(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    static void unless(boolean fine, Reason reason) {
        if (!fine) {
            throw new ConsentRefusal(reason);
        }
    }

    public Reason reason() {
        return reason;
    }
}
