package pl.pomost.consent;

/** Where the consent to one part stands. */
public enum Stand {
    /** Nobody has asked yet. */
    NOT_ASKED,
    /** Asked, and a link is open. */
    WAITING,
    /** The same, and reminded since. */
    REMINDED,
    /** Asked, but no link is open any more: its term is over, or it was revoked. */
    SILENT,
    ACCEPTED,
    WITH_CHANGE,
    DECLINED,
    /** What the institution was asked about, or has answered, is not what the plan says now. */
    OUTDATED;

    /** Whether the plan has an answer to what it says now, whatever the answer is. */
    public boolean isAnswered() {
        return this == ACCEPTED || this == WITH_CHANGE || this == DECLINED;
    }

    /** Whether there is something to ask that no open link asks. */
    public boolean needsAsking() {
        return this == NOT_ASKED || this == SILENT || this == OUTDATED;
    }

    /** Whether an institution has an open link and has said nothing yet. */
    public boolean isWaiting() {
        return this == WAITING || this == REMINDED;
    }
}
