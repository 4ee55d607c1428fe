package pl.pomost.mail;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The right to say, for one addressee and without logging in, that letters of one kind are not wanted: who and which, signed. It opens nothing
 * else and does not end, for old letters must keep it.
 */
record StopLink(Recipient recipient, MailKind kind) {

    private static final Pattern FORM = Pattern.compile("([0-9a-f]{64})\\.([A-Z_]{3,30})\\.([A-Za-z0-9_-]{43})");

    String token(String key) {
        return said() + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(sign(key, said()));
    }

    /** @return empty when it was not signed with this key */
    static Optional<StopLink> read(String token, String key) {
        Matcher parts = FORM.matcher(token);
        if (!parts.matches()) {
            return Optional.empty();
        }
        byte[] signature = Base64.getUrlDecoder().decode(parts.group(3));
        if (!MessageDigest.isEqual(signature, sign(key, parts.group(1) + "." + parts.group(2)))) {
            return Optional.empty();
        }
        return Stream.of(MailKind.values()).filter(kind -> kind.name().equals(parts.group(2))).findFirst().map(kind -> new StopLink(new Recipient(parts.group(1)), kind));
    }

    private String said() {
        return recipient.hash() + "." + kind.name();
    }

    private static byte[] sign(String key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
