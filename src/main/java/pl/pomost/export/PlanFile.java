package pl.pomost.export;

/** A plan written out: what is in the file, of what kind it is, and a name of plain letters that says which plan, version and day. */
public record PlanFile(FileContent content, String mediaType, String name) {

    public PlanFile(byte[] held, String mediaType, String name) {
        this(new FileContent.Held(held), mediaType, name);
    }
}
