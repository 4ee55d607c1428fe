package pl.pomost.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * The JSON of a document in the one form that RFC 8785 allows, so that equal documents have equal bytes and one hash.
 * Safe for use by many threads.
 */
@ApplicationScoped
public class CanonicalJson {

    /** Its own mapper: a frozen hash must not change with the settings of the JSON API. */
    private final ObjectMapper mapper = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .serializationInclusion(JsonInclude.Include.NON_ABSENT)
            .build();

    /** UTF-8 bytes of the canonical form. */
    public byte[] bytes(PlanDocument document) {
        try {
            return new JsonCanonicalizer(wellFormed(mapper.writeValueAsString(document))).getEncodedUTF8();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What {@link #read} understands and nobody has a hash of, made in a third of the time. */
    public byte[] text(PlanDocument document) {
        try {
            return wellFormed(mapper.writeValueAsString(document)).getBytes(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SHA-256 of {@link #bytes}, 64 lower-case hexadecimal digits. */
    public String sha256(PlanDocument document) {
        return sha256(bytes(document));
    }

    /** SHA-256 of bytes that are already canonical. */
    public String sha256(byte[] canonical) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }

    /**
     * The document that the bytes hold, of this schema version or an older one.
     *
     * @throws UncheckedIOException when they are not a document, or one of a newer schema version
     */
    public PlanDocument read(byte[] json) {
        try {
            return mapper.readValue(json, PlanDocument.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Half of a surrogate pair is no character and has no UTF-8; it becomes the replacement character. Nearly every text has none. */
    private static String wellFormed(String json) {
        if (UTF_8.newEncoder().canEncode(json)) {
            return json;
        }
        StringBuilder out = new StringBuilder(json.length());
        json.codePoints().forEach(c -> out.appendCodePoint(c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c));
        return out.toString();
    }
}
