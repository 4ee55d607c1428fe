package pl.pomost.consultation;

/** How far a consultation has come on a day. */
public enum Phase {

    /** The coordinator writes down when and how; nobody outside knows. */
    PREPARED,
    /** Opened, but its first day is still to come. */
    ANNOUNCED,
    /** Everybody may read and remark. */
    RUNNING,
    /** The last day is over, the coordinator has not closed it yet. */
    OVER,
    CLOSED;

    /** Whether people outside know of it. */
    public boolean isPublic() {
        return this != PREPARED;
    }

    /** Whether people have read the draft already. */
    public boolean hasBegun() {
        return this == RUNNING || this == OVER || this == CLOSED;
    }

    /** Whether the draft waits for what people say. */
    public boolean isUnderWay() {
        return this == ANNOUNCED || this == RUNNING || this == OVER;
    }
}
