package pl.pomost.consent;

/** How an answer came: by the institution's own link, or to the coordinator, who wrote it down. */
public enum Channel {
    LINK, PAPER, PHONE, MEETING;

    /** Whether somebody of the team wrote it down, and so may take it back. */
    public boolean isRecorded() {
        return this != LINK;
    }
}
