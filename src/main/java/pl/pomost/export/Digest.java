package pl.pomost.export;

import java.util.regex.Pattern;

/** Tells a SHA-256 from words: it is set smaller, so that it stays on one line. */
final class Digest {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private Digest() {
    }

    static boolean is(String text) {
        return SHA_256.matcher(text).matches();
    }
}
