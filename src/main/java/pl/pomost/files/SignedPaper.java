package pl.pomost.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A document as it was signed outside of this service, kept byte for byte. What kind it is is told by what it holds, whatever it is called.
 *
 * @param type media type
 */
public record SignedPaper(String name, String type, SignatureKind kind, byte[] content) {

    /** The largest that is kept. */
    public static final int MOST_BYTES = 15_000_000;
    private static final int LONGEST_NAME = 200;
    /** A PDF says in its signature dictionary which bytes are signed. */
    private static final byte[] BYTE_RANGE = ascii("/ByteRange");
    private static final byte[] XADES = ascii("http://uri.etsi.org/01903/");
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /** The first entry of such a package says what it is, unpacked, so that it can be read off its beginning. */
    private static final byte[] ASIC = ascii("mimetypeapplication/vnd.etsi.asic-");
    private static final int ZIP_HEAD = 30;
    private static final byte[] SEQUENCE = {0x30};
    /** The object identifier of signed data, 1.2.840.113549.1.7.2. */
    private static final byte[] SIGNED_DATA = {0x06, 0x09, 0x2A, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xF7, 0x0D, 0x01, 0x07, 0x02};
    private static final int DER_HEAD = 32;

    /** Empty when it is neither signed in one of these ways nor a scan. */
    public static Optional<SignedPaper> of(String name, byte[] content) {
        return recognised(name == null || name.isBlank() ? "plik" : name.replaceAll("\\p{Cntrl}", ""), content);
    }

    private static Optional<SignedPaper> recognised(String name, byte[] content) {
        if (begins(content, ascii("%PDF"))) {
            return paper(name, "application/pdf", holds(content, BYTE_RANGE, content.length) ? SignatureKind.PADES : SignatureKind.SCAN, content);
        }
        if (begins(content, ZIP)) {
            return isAsic(content) ? paper(name, "application/vnd.etsi.asic-e+zip", SignatureKind.ASIC, content) : Optional.empty();
        }
        if (begins(content, SEQUENCE) && holds(content, SIGNED_DATA, DER_HEAD)) {
            return paper(name, "application/pkcs7-mime", SignatureKind.CADES, content);
        }
        if (isXml(content) && holds(content, XADES, content.length)) {
            return paper(name, "application/xml", SignatureKind.XADES, content);
        }
        return Scan.called(name, content).flatMap(scan -> paper(scan.name(), scan.type(), SignatureKind.SCAN, content));
    }

    private static Optional<SignedPaper> paper(String name, String type, SignatureKind kind, byte[] content) {
        return Optional.of(new SignedPaper(name.substring(0, Math.min(LONGEST_NAME, name.length())), type, kind, content));
    }

    /** SHA-256 of the content, in hexadecimal. */
    public String sha256() {
        return new Scan(name, type, content).sha256();
    }

    /** The name and the content of the first entry of a ZIP stand one after the other behind its head. */
    private static boolean isAsic(byte[] content) {
        return content.length > ZIP_HEAD && begins(Arrays.copyOfRange(content, ZIP_HEAD, Math.min(content.length, ZIP_HEAD + 64)), ASIC);
    }

    private static boolean isXml(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 64), StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading();
        return start.startsWith("<");
    }

    private static boolean begins(byte[] content, byte[] with) {
        return content.length > with.length && Arrays.equals(content, 0, with.length, with, 0, with.length);
    }

    private static boolean holds(byte[] content, byte[] wanted, int within) {
        int last = Math.min(content.length, within) - wanted.length;
        for (int at = 0; at <= last; at++) {
            if (Arrays.equals(content, at, at + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
