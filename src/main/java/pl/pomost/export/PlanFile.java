package pl.pomost.export;

/** A plan written out: its bytes, what kind of file they are, and a name of plain letters that says which plan, version and day. */
public record PlanFile(byte[] bytes, String mediaType, String name) {
}
