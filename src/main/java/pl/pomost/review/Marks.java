package pl.pomost.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A short sign of a list of sentences, by which it is known whether somebody confirms what they were shown. */
final class Marks {

    private static final int BYTES = 8;

    private Marks() {
    }

    static String of(List<String> sentences) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(String.join("\n", sentences).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
