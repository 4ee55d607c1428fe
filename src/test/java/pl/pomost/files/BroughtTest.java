package pl.pomost.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What a document is its content says, whatever it is called; programs are not taken. */
class BroughtTest {

    @Test
    void theContentSaysWhatADocumentIs() throws IOException {
        assertThat(Brought.of("notatka.exe", "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII))).get().satisfies(file -> {
            assertThat(file.name()).isEqualTo("notatka.pdf");
            assertThat(file.type()).isEqualTo("application/pdf");
        });
        assertThat(Brought.of("wzór.docx", zip("[Content_Types].xml", "word/document.xml"))).get().extracting(Brought::name).isEqualTo("wzór.docx");
        assertThat(Brought.of("t", zip("[Content_Types].xml", "xl/workbook.xml"))).get().extracting(Brought::name).isEqualTo("t.xlsx");
        assertThat(Brought.of("", zip("mimetype=application/vnd.oasis.opendocument.text", "content.xml"))).get().extracting(Brought::name).isEqualTo("plik.odt");
        assertThat(Brought.of("../../x\"\n/y.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0})).get().extracting(Brought::name).isEqualTo("....xy.png");
    }

    @Test
    void programsPagesAndUnknownKindsAreNotTaken() throws IOException {
        assertThat(Brought.of("m.docm", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"))).isEmpty();
        assertThat(Brought.of("m.odt", zip("mimetype=application/vnd.oasis.opendocument.text", "Basic/Standard/x.xml"))).isEmpty();
        assertThat(Brought.of("x.zip", zip("readme.txt"))).isEmpty();
        assertThat(Brought.of("x.html", "<html><script>".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(Brought.of("x.svg", "<svg/>".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(Brought.of("x", new byte[0])).isEmpty();
    }

    @Test
    void aFileThatSwellsBeyondMeasureIsNotLookedAtToItsEnd() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/media/zera.bin"));
            var zeros = new byte[1_000_000];
            for (int i = 0; i < 201; i++) {
                zip.write(zeros);
            }
            zip.putNextEntry(new ZipEntry("word/document.xml"));
        }
        assertThat(out.size()).isLessThan(1_000_000);
        assertThat(Brought.of("duży.docx", out.toByteArray())).isEmpty();
        assertThat(Brought.of("m.xlsx", zip("xl/workbook.xml", "xl/macrosheets/sheet1.xml"))).as("programs of an older kind").isEmpty();
    }

    private static byte[] zip(String... entries) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (String entry : entries) {
                String[] parts = entry.split("=");
                zip.putNextEntry(new ZipEntry(parts[0]));
                zip.write((parts.length > 1 ? parts[1] : "x").getBytes(StandardCharsets.US_ASCII));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
