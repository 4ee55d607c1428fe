package pl.pomost.export;

import java.util.ArrayList;
import java.util.List;

/** What goes with a package, counted while it is gathered: all of it lies in memory until the package is written, and there it lies once more. */
class PackageParts {

    /** In bytes; the service has half a gigabyte of memory for everything. */
    static final int MOST_BYTES = 40_000_000;

    private final List<PackagePart> parts = new ArrayList<>();
    private long bytes;

    /** There is more than one package may hold. */
    static final class TooLarge extends RuntimeException {
        TooLarge() {
            super("Attachments of more than " + MOST_BYTES + " bytes");
        }
    }

    /** @throws TooLarge when it does not fit any more */
    void add(PackagePart part) {
        bytes += part.content().length;
        if (bytes > MOST_BYTES) {
            throw new TooLarge();
        }
        parts.add(part);
    }

    /** The number of the next one, from 1. */
    int next() {
        return parts.size() + 1;
    }

    List<PackagePart> all() {
        return List.copyOf(parts);
    }
}
