package pl.pomost.export;

import java.nio.file.Path;

/** What is in a file: held here when it is small or comes from the database, else lying in a folder from which it is sent without passing through the memory. */
public sealed interface FileContent {

    /** What an answer is made of. */
    Object entity();

    /** @param entity all of it */
    record Held(byte[] entity) implements FileContent {
    }

    /** @param entity readable for a minute at least */
    record Lying(Path entity) implements FileContent {
    }
}
