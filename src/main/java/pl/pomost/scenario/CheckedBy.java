package pl.pomost.scenario;

/** AUTOMATIC: the application decides. REVIEWER: a person decides, the application only gives hints. */
public enum CheckedBy {
    AUTOMATIC, REVIEWER
}
