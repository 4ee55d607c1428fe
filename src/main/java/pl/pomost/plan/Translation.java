package pl.pomost.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * Who answers for a text of the plan in another language than Polish. Pomost translates nothing itself, and what nobody answers for is
 * said to be so.
 *
 * @param text   its name in the scenario
 * @param origin how it came to be; null where a file says nothing
 * @param by     an office or an institution, never a name
 * @param of     SHA-256 of the words that this was said of; of later words it says nothing
 */
public record Translation(String text, @JsonInclude(Include.NON_NULL) Origin origin, String by, @JsonProperty("of_words") String of,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {

    public static final int LONGEST = 200;

    /** How a text came to be in its language. */
    public enum Origin {
        @JsonProperty("written")
        WRITTEN,
        @JsonProperty("translated")
        TRANSLATED,
        @JsonProperty("machine_checked")
        MACHINE_CHECKED
    }

    public Translation {
        extra = extra == null ? Map.of() : extra;
    }

    public static Translation of(String text, Origin origin, String by, String words) {
        return new Translation(text, origin, by, sha256(words), Map.of());
    }

    /** Whether it was said of these words and not of earlier ones. */
    public boolean isAbout(String words) {
        return origin != null && by != null && !by.isBlank() && sha256(words).equals(of);
    }

    private static String sha256(String words) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words.strip().getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
