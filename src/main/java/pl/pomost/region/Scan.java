package pl.pomost.region;

import java.util.Map;
import java.util.Optional;

/** A scanned page: a PDF or a picture. */
public record Scan(String name, String type, byte[] content) {

    /** The largest that is kept. */
    public static final int MOST_BYTES = 5_000_000;

    private static final Map<String, byte[]> BEGINNINGS = Map.of("application/pdf", new byte[] {'%', 'P', 'D', 'F'},
            "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G'}, "image/jpeg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff});

    /** Told by how the file begins, whatever it is called; empty when it is none of the kinds that are kept. */
    public static Optional<Scan> of(String name, byte[] content) {
        return BEGINNINGS.entrySet().stream().filter(kind -> begins(content, kind.getValue())).findFirst().map(kind -> new Scan(name, kind.getKey(), content));
    }

    private static boolean begins(byte[] content, byte[] with) {
        return content.length > with.length && java.util.Arrays.equals(content, 0, with.length, with, 0, with.length);
    }
}
