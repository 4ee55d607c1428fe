package pl.pomost.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.plan.Audience;

/**
 * A file that shall be made, with everything that it is made from: whatever changes afterwards, it is made of what was seen when
 * it was asked for.
 *
 * @param version of the frozen plan; empty for the draft
 * @param source  an {@link ExportSource} as JSON
 */
record ExportOrder(UUID enrolment, ExportFormat format, Audience audience, Optional<Integer> version, String label, String name, int steps, String source) {

    /** Raise it when the same document shall give another file. */
    private static final int TEMPLATE = 1;

    /** The same for files that would be the same. */
    String key() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (String part : new String[] {enrolment.toString(), format.code(), audience.name(), version.map(String::valueOf).orElse(""), String.valueOf(TEMPLATE), source}) {
                sha.update(part.getBytes(StandardCharsets.UTF_8));
                sha.update((byte) 0);
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
