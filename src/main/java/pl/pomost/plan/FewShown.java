package pl.pomost.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The coordinator's decision that a small number of people stays in the words of a public text. Who took it is told in the history.
 *
 * @param kind of the text, as findings name it
 * @param of   SHA-256 of the places that it is about; for others it has to be taken anew
 */
public record FewShown(String kind, String code, @JsonProperty("of_words") String of, String reason, LocalDate on, @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {

    public static final int LONGEST = 1000;

    public FewShown {
        extra = extra == null ? Map.of() : extra;
    }

    static FewShown of(String kind, String code, List<String> places, String reason, LocalDate on) {
        return new FewShown(kind, code, mark(places), reason, on, Map.of());
    }

    boolean isAbout(String otherKind, String otherCode, List<String> places) {
        return kind.equals(otherKind) && code.equals(otherCode) && mark(places).equals(of);
    }

    /** What a decision about these places is known by. */
    static String mark(List<String> places) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(String.join("\n", places).getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
