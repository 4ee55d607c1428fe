package pl.pomost.thread;

/** What the red thread can pass through. */
public enum Knot {
    CARD, RESOURCE, DIAGNOSIS, VISION, GOAL, ACTION, INDICATOR, RISK, POSTULATE
}
