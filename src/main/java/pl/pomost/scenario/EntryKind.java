package pl.pomost.scenario;

/** Kinds of things in the plan that the team can make from a card, in the order of the red thread. */
public enum EntryKind {
    DIAGNOSIS, RESOURCE, VISION, GOAL, ACTION, INDICATOR, RISK, POSTULATE, DATA_POINT, ASSESSMENT
}
