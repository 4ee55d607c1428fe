package pl.pomost.consent;

/** What an institution is in an action: it answers for all of it, or it helps. */
public enum Part {
    RESPONSIBLE, PARTNER
}
