package pl.pomost.process;

/** Kinds of entries that go out as tables and come back, in the order in which one may name another. */
public enum TableKind {
    INSTITUTIONS, TEAM, ACTIONS, INDICATORS
}
