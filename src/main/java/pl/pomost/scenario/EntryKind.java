package pl.pomost.scenario;

/** Kinds of things in the plan that the team can make from a card. */
public enum EntryKind {
    DIAGNOSIS, RESOURCE, GOAL, ACTION, VISION, INDICATOR, RISK, POSTULATE, DATA_POINT, ASSESSMENT
}
