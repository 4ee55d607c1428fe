package pl.pomost.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.Styles;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import pl.pomost.export.SheetReading.Limits;
import pl.pomost.export.UnusableWorkbook.Reason;

/**
 * Reads an XLSX file as text, sheet by sheet, while it passes: nothing in it is computed, no sheet is held whole, and what it
 * unpacks to is measured before anything of it is understood.
 */
final class Workbook {

    /** Of the file as it is sent. */
    static final long MOST_BYTES = 5_000_000;
    private static final long MOST_UNPACKED = 20_000_000;
    /** Of its parts but sheets and texts: they are read whole. */
    private static final long MOST_OF_OTHER_PARTS = 4_000_000;
    private static final int MOST_PARTS = 400;
    private static final int MOST_SHEETS = 20;
    private static final int BUFFER = 8_192;
    private static final byte[] OLD = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    static {
        // one part, and how much smaller than its content it may be packed; for every file that is opened from now on
        ZipSecureFile.setMaxEntrySize(MOST_UNPACKED);
        ZipSecureFile.setMinInflateRatio(0.01);
        ZipSecureFile.setMaxFileCount(MOST_PARTS);
    }

    private Workbook() {
    }

    static List<OlderSheet> read(Path file) throws UnusableWorkbook {
        return read(file, Limits.OLDER);
    }

    static List<OlderSheet> read(Path file, Limits limits) throws UnusableWorkbook {
        try {
            measure(file);
            return sheets(file, limits);
        } catch (SheetReading.TooManyLetters e) {
            throw new UnusableWorkbook(Reason.TOO_LARGE);
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException e) {
            // a broken file makes the libraries fail in many ways
            throw new UnusableWorkbook(Reason.NO_WORKBOOK);
        }
    }

    /** Whether it begins as workbooks do, new or old, so that it can be nothing else. */
    static boolean isOne(Path file) {
        try {
            byte[] beginning = beginning(file);
            return Arrays.equals(beginning, ZIP) || Arrays.equals(beginning, OLD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] beginning(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(ZIP.length);
        }
    }

    private static void measure(Path file) throws IOException, UnusableWorkbook {
        if (Files.size(file) > MOST_BYTES) {
            throw new UnusableWorkbook(Reason.TOO_LARGE);
        }
        byte[] beginning = beginning(file);
        if (!Arrays.equals(beginning, ZIP)) {
            throw new UnusableWorkbook(Arrays.equals(beginning, OLD) ? Reason.OLD_FORMAT : Reason.NO_WORKBOOK);
        }
        try (var zip = new ZipSecureFile(file.toFile())) {
            long all = 0;
            int parts = 0;
            for (Iterator<ZipArchiveEntry> each = zip.getEntries().asIterator(); each.hasNext();) {
                ZipArchiveEntry part = each.next();
                if (part.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
                    throw new UnusableWorkbook(Reason.MACROS);
                }
                long size = unpacked(zip, part);
                all += size;
                if (++parts > MOST_PARTS || all > MOST_UNPACKED || size > MOST_OF_OTHER_PARTS && !isRead(part.getName())) {
                    throw new UnusableWorkbook(Reason.TOO_LARGE);
                }
            }
        }
    }

    private static boolean isRead(String part) {
        return part.matches("xl/(worksheets/[^/]+|sharedStrings)\\.xml|xl/media/.*");
    }

    /** How much comes out, counted and not believed. */
    private static long unpacked(ZipSecureFile zip, ZipArchiveEntry part) throws IOException, UnusableWorkbook {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (InputStream in = zip.getInputStream(part)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
            }
        } catch (IOException e) {
            // ZipSecureFile stops what swells too much
            throw new UnusableWorkbook(Reason.TOO_LARGE);
        }
        return size;
    }

    private static List<OlderSheet> sheets(Path file, Limits limits) throws IOException, OpenXML4JException, SAXException, ParserConfigurationException, UnusableWorkbook {
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            var reader = new XSSFReader(opened, true);
            SharedStrings strings = reader.getSharedStringsTable();
            Styles styles = reader.getStylesTable();
            var sheets = new ArrayList<OlderSheet>();
            var left = new SheetReading.LettersLeft();
            XSSFReader.SheetIterator each = reader.getSheetIterator();
            while (each.hasNext()) {
                try (InputStream in = each.next()) {
                    if (sheets.size() == MOST_SHEETS) {
                        throw new UnusableWorkbook(Reason.TOO_MANY_SHEETS);
                    }
                    sheets.add(sheet(each.getSheetName(), in, SheetReading.of(styles, strings, limits, left)));
                }
            }
            return sheets;
        }
    }

    private static OlderSheet sheet(String name, InputStream in, SheetReading reading) throws IOException, SAXException, ParserConfigurationException {
        XMLReader parser = XMLHelper.newXMLReader();
        parser.setContentHandler(reading);
        try {
            parser.parse(new InputSource(in));
        } catch (SheetReading.Enough enough) {
            return new OlderSheet(name, reading.lines(), true);
        }
        return new OlderSheet(name, reading.lines(), false);
    }
}
