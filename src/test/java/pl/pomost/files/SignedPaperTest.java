package pl.pomost.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a file was signed is told by what it holds, whatever it is called. */
class SignedPaperTest {

    private static final byte[] PKCS7 = {0x30, (byte) 0x82, 0x10, 0x20, 0x06, 0x09, 0x2A, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xF7, 0x0D, 0x01, 0x07, 0x02,
        (byte) 0xA0, (byte) 0x82, 0x10, 0x11, 0x30};

    @Test
    void aPdfWithASignatureIsPades() {
        assertThat(kind("uchwala.pdf", "%PDF-1.7 /Type /Sig /ByteRange [0 840 960 240]")).isEqualTo(SignatureKind.PADES);
    }

    @Test
    void aPdfWithoutOneIsAScanAndSoIsAPicture() {
        assertThat(kind("uchwala.pdf", "%PDF-1.4 /Type /Page")).isEqualTo(SignatureKind.SCAN);
        assertThat(SignedPaper.of("skan", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1, 2}).orElseThrow().type()).isEqualTo("image/jpeg");
    }

    @Test
    void xmlWithEtsiPropertiesIsXadesAndOtherXmlIsNothing() {
        assertThat(kind("x.xml", "<?xml version=\"1.0\"?><ds:Signature><xades:QualifyingProperties xmlns:xades=\"http://uri.etsi.org/01903/v1.3.2#\"/></ds:Signature>"))
                .isEqualTo(SignatureKind.XADES);
        assertThat(SignedPaper.of("x.xml", bytes("<?xml version=\"1.0\"?><uchwala/>"))).isEmpty();
    }

    @Test
    void signedDataIsCades() {
        assertThat(SignedPaper.of("uchwala.p7m", PKCS7).orElseThrow().kind()).isEqualTo(SignatureKind.CADES);
        assertThat(SignedPaper.of("uchwala.p7m", Arrays.copyOf(PKCS7, 10))).isEmpty();
    }

    @Test
    void aPackageThatSaysItIsOneIsAsicAndAnotherZipIsNothing() throws IOException {
        assertThat(SignedPaper.of("x.asice", zip("mimetype", "application/vnd.etsi.asic-e+zip")).orElseThrow().kind()).isEqualTo(SignatureKind.ASIC);
        assertThat(SignedPaper.of("x.asice", zip("mimetype", "application/vnd.oasis.opendocument.text"))).isEmpty();
        assertThat(SignedPaper.of("x.zip", zip("plik.txt", "application/vnd.etsi.asic-e+zip"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MZ program", "<html>", "zwykły tekst"})
    void anythingElseIsNotKept(String content) {
        assertThat(SignedPaper.of("podpis.pdf", bytes(content))).isEmpty();
    }

    @Test
    void itIsKeptAsItCameWithItsChecksumAndANameThatHarmsNobody() {
        SignedPaper paper = SignedPaper.of("uch\r\nwala.pdf", bytes("%PDF-1.7 a")).orElseThrow();
        assertThat(paper.name()).isEqualTo("uchwala.pdf");
        assertThat(paper.content()).isEqualTo(bytes("%PDF-1.7 a"));
        assertThat(paper.sha256()).isEqualTo("ce2ec9eaddc5fc471759b0454d1e1a79e0c21b1f6b1de7d2c8ab79d41d91ab5a");
        assertThat(Stream.of(SignedPaper.of(null, bytes("%PDF-1.7 a")).orElseThrow().name())).containsExactly("plik");
    }

    private static SignatureKind kind(String name, String content) {
        return SignedPaper.of(name, bytes(content)).orElseThrow().kind();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** With one entry that is not packed, as a package begins. */
    private static byte[] zip(String name, String content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            var entry = new ZipEntry(name);
            var sum = new CRC32();
            sum.update(bytes(content));
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(bytes(content).length);
            entry.setCrc(sum.getValue());
            zip.putNextEntry(entry);
            zip.write(bytes(content));
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
