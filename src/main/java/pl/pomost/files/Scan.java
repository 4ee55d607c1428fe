package pl.pomost.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** A page or a document that somebody brought as it is: a PDF or a picture. */
public record Scan(String name, String type, byte[] content) {

    /** The largest that is kept. */
    public static final int MOST_BYTES = 5_000_000;
    private static final int LONGEST_NAME = 200;

    private static final Map<String, byte[]> BEGINNINGS = Map.of("application/pdf", new byte[] {'%', 'P', 'D', 'F'},
            "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G'}, "image/jpeg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff});

    /** Told by how the file begins, whatever it is called; empty when it is none of the kinds that are kept. */
    public static Optional<Scan> of(String name, byte[] content) {
        return BEGINNINGS.entrySet().stream().filter(kind -> begins(content, kind.getValue())).findFirst().map(kind -> new Scan(name, kind.getKey(), content));
    }

    /** The same for a file as a browser sends it, whose name may be anything. */
    public static Optional<Scan> called(String name, byte[] content) {
        String plain = name == null || name.isBlank() ? "plik" : name.replaceAll("\\p{Cntrl}", "");
        return of(plain.substring(0, Math.min(LONGEST_NAME, plain.length())), content);
    }

    /** What the name of such a file ends with. */
    public String ending() {
        return switch (type) {
            case "application/pdf" -> ".pdf";
            case "image/png" -> ".png";
            default -> ".jpg";
        };
    }

    /** SHA-256 of the content, in hexadecimal. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }

    private static boolean begins(byte[] content, byte[] with) {
        return content.length > with.length && Arrays.equals(content, 0, with.length, with, 0, with.length);
    }
}
