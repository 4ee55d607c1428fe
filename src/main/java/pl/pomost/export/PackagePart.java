package pl.pomost.export;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One file of a package.
 *
 * @param name      in plain letters
 * @param forPublic whether everybody may read it; other files may name people of the team
 */
record PackagePart(String name, String title, String mediaType, boolean forPublic, byte[] content) {

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
