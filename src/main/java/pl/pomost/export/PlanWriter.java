package pl.pomost.export;

import java.io.IOException;
import java.io.OutputStream;
import pl.pomost.plan.PlanDocument;

/** Writes a document as a file of one format. Safe for use by many threads. */
public interface PlanWriter {

    /** Without a dot: "pdf". */
    String extension();

    String mediaType();

    /** How the name of a file of this kind ends: "csv.zip". */
    default String ending() {
        return extension();
    }

    /**
     * Whether the list of people goes with a public document when the viewer may see them. It stays away from files whose words
     * are those of the hash and from tables, which are made to be handed on.
     */
    default boolean printsPeople() {
        return true;
    }

    /**
     * Writes the whole file. Leaves the stream open.
     *
     * @param sha256 hash of the frozen document, 64 hexadecimal digits, printed where the format has a place for it
     * @throws IOException when the stream refuses; any document can be written
     */
    void write(PlanDocument document, String sha256, OutputStream out) throws IOException;

    /** The same on the paper of an edition; formats that have no pages leave it out. */
    default void write(PlanDocument document, String sha256, Letterhead letterhead, OutputStream out) throws IOException {
        write(document, sha256, out);
    }
}
