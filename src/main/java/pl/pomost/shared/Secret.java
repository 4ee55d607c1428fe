package pl.pomost.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words by which somebody is known again. Whoever keeps them keeps their hash only. */
public final class Secret {

    /** Without letters and digits that are taken for one another when read aloud or from a wall. */
    private static final String LEGIBLE = "ABCDEFGHJKMNPRSTUVWXYZ23456789";
    private static final Pattern BETWEEN = Pattern.compile("[\\s-]");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {
    }

    /** For a cookie: 256 bits. */
    public static String token() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** For people to read and type. */
    public static String code(int length) {
        return RANDOM.ints(length, 0, LEGIBLE.length()).collect(StringBuilder::new, (all, each) -> all.append(LEGIBLE.charAt(each)), StringBuilder::append).toString();
    }

    /** What somebody typed as such a code: without spaces and hyphens, in capital letters. */
    public static String typed(String code) {
        return BETWEEN.matcher(code).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** SHA-256 in hexadecimal digits; enough for secrets that are random and long. */
    public static String hash(String secret) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
