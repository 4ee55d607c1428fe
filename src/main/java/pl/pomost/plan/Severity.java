package pl.pomost.plan;

/** How much a finding matters for the acceptance of a plan. */
public enum Severity {

    /** ROPS cannot accept the plan until it is mended. */
    BLOCKING,
    /** Should be mended, or explained. */
    WARNING,
    /** A hint; nothing has to be done. */
    INFO
}
