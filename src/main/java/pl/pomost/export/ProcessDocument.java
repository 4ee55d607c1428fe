package pl.pomost.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import pl.pomost.process.ProcessJson;

/** A process file as it is handed out. Equal processes have equal bytes, so the entity tag is a strong one. */
public record ProcessDocument(ObjectNode tree, byte[] bytes, String etag) {

    static ProcessDocument of(ObjectNode tree) {
        byte[] bytes = ProcessJson.bytes(tree);
        try {
            return new ProcessDocument(tree, bytes, HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
