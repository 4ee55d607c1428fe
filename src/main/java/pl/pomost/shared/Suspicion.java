package pl.pomost.shared;

/**
 * A place in a text that may tell of a particular person.
 *
 * @param quote the words found
 * @param start of the place in the text
 * @param end   one past its last letter
 */
public record Suspicion(Kind kind, String quote, int start, int end) {

    /** What is suspected. */
    public enum Kind {
        PERSONAL_NUMBER, TELEPHONE, MAIL, CHILD, PERSON, HOME
    }

    boolean overlaps(Suspicion other) {
        return start < other.end && other.start < end;
    }
}
