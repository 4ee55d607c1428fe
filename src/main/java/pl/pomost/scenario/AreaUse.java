package pl.pomost.scenario;

/** Whether a card of a type belongs to an area. OPTIONAL: without an area it is about the whole powiat. */
public enum AreaUse {
    REQUIRED, OPTIONAL, NONE
}
