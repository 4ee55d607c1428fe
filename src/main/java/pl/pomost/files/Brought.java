package pl.pomost.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A document that somebody brought for others to take home as it is: PDF, picture, text or table of an office program. What it is is told by what
 * it holds, whatever it is called; one with programs in it (macros) is not taken.
 *
 * @param type media type
 */
public record Brought(String name, String type, byte[] content) {

    /** The largest that is kept. */
    public static final int MOST_BYTES = 10_000_000;

    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
    /** A part that only this kind of document has. */
    private static final Map<String, String> OFFICE = Map.of("word/document.xml", OOXML + "wordprocessingml.document", "xl/workbook.xml", OOXML + "spreadsheetml.sheet",
            "ppt/presentation.xml", OOXML + "presentationml.presentation");
    private static final Map<String, String> ENDINGS = Map.of("application/pdf", ".pdf", "image/png", ".png", "image/jpeg", ".jpg", OOXML + "wordprocessingml.document", ".docx",
            OOXML + "spreadsheetml.sheet", ".xlsx", OOXML + "presentationml.presentation", ".pptx", "application/vnd.oasis.opendocument.text", ".odt",
            "application/vnd.oasis.opendocument.spreadsheet", ".ods", "application/vnd.oasis.opendocument.presentation", ".odp");
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_UNPACKED = 200_000_000;
    private static final int LONGEST_NAME = 180;

    /** Empty when it is none of the kinds that are kept. */
    public static Optional<Brought> of(String name, byte[] content) {
        return Scan.of("", content).map(Scan::type).or(() -> office(content)).map(type -> new Brought(named(name, type), type, content));
    }

    /** SHA-256 of the content, in hexadecimal. */
    public String sha256() {
        return new Scan(name, type, content).sha256();
    }

    private static Optional<String> office(byte[] content) {
        Optional<String> found = Optional.empty();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            int count = 0;
            long unpacked = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null && count < MOST_ENTRIES; entry = zip.getNextEntry()) {
                count++;
                if (isProgram(entry.getName())) {
                    return Optional.empty();
                }
                if (count == 1 && entry.getName().equals("mimetype")) {
                    found = Optional.of(new String(zip.readNBytes(80), StandardCharsets.US_ASCII).strip()).filter(type -> type.startsWith(OPEN_DOCUMENT) && ENDINGS.containsKey(type));
                }
                String part = OFFICE.get(entry.getName());
                if (part != null) {
                    found = Optional.of(part);
                }
                // what comes after is found by unpacking what stands before: a file that swells beyond measure is not looked at to its end
                unpacked += unpacked(zip, MOST_UNPACKED - unpacked);
                if (unpacked >= MOST_UNPACKED) {
                    return Optional.empty();
                }
            }
            return count < MOST_ENTRIES ? found : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** How long the rest of an entry is, as far as that is less than the most. */
    private static long unpacked(ZipInputStream zip, long most) throws IOException {
        var piece = new byte[65_536];
        long length = 0;
        for (int read = zip.read(piece); read >= 0 && length < most; read = zip.read(piece)) {
            length += read;
        }
        return length;
    }

    private static boolean isProgram(String entry) {
        return entry.endsWith("vbaProject.bin") || entry.contains("/macrosheets/") || entry.startsWith("Basic/") || entry.startsWith("Scripts/");
    }

    /** The ending says what it is, whatever stood there. */
    private static String named(String name, String type) {
        String ending = ENDINGS.get(type);
        String plain = (name == null ? "" : name).replaceAll("[\\p{Cntrl}\"/\\\\]", "").strip();
        String bare = plain.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
        return (bare.isBlank() ? "plik" : bare.substring(0, Math.min(LONGEST_NAME, bare.length()))) + ending;
    }
}
