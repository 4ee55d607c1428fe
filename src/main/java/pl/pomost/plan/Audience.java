package pl.pomost.plan;

/** For whom a document is written. */
public enum Audience {

    /** The team, ROPS and auditors: everything that is known. */
    FULL,
    /** Everybody: counts of fewer than five people and the authors of cards are hidden. */
    PUBLIC
}
