package pl.pomost.shared;

/** Something that a viewer may do with a thing, as a button on its page leads there. */
public record Deed(String label, String address) {
}
