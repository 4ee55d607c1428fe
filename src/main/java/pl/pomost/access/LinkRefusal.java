package pl.pomost.access;

/** Words that open nothing. Whoever has them learns no more than that. */
public final class LinkRefusal extends RuntimeException {

    private final boolean ended;

    LinkRefusal(boolean ended) {
        super(ended ? "a link that has ended" : "no link");
        this.ended = ended;
    }

    /** Whether there was such a link once: expired, or revoked. */
    public boolean ended() {
        return ended;
    }
}
