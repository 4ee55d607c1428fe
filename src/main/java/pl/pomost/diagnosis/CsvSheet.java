package pl.pomost.diagnosis;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table that somebody saved as CSV: by RFC 4180 (commas, decimal points) or by Polish Excel (semicolons, decimal commas,
 * a byte order mark, an old Windows encoding).
 *
 * @param separator  between cells
 * @param broken     line at which the file stops being CSV (a quote that never ends); 0 when it is all right
 */
public record CsvSheet(char separator, List<Line> lines, long broken) {

    private static final Charset OLD_WINDOWS = Charset.forName("windows-1250");
    private static final String MARK = "\uFEFF";

    /** @param number of its first line in the file, from 1 */
    public record Line(long number, List<String> cells) {

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** UTF-8 where it is valid, else the encoding of Polish Windows. */
    public static String decode(byte[] file) {
        try {
            return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException e) {
            return new String(file, OLD_WINDOWS);
        }
    }

    /** Lines without any text are left out. */
    public static CsvSheet read(String file) {
        String text = file.startsWith(MARK) ? file.substring(MARK.length()) : file;
        char separator = separator(text.lines().filter(line -> !line.isBlank()).findFirst().orElse(""));
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(true).get();
        var lines = new ArrayList<Line>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            long before = 0;
            try {
                for (CSVRecord record : parser) {
                    lines.add(new Line(before + 1, record.toList().stream().map(String::strip).toList()));
                    before = parser.getCurrentLineNumber();
                }
            } catch (UncheckedIOException | IllegalStateException e) {
                return new CsvSheet(separator, List.of(), before + 1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CsvSheet(separator, lines.stream().filter(line -> !line.isBlank()).toList(), 0);
    }

    /** Whether numbers in it have a decimal point: in files whose cells are kept apart by commas. */
    public boolean hasDecimalPoints() {
        return separator == ',';
    }

    /** The sign that occurs most in the first line; a single column has none, and then it does not matter. */
    private static char separator(String first) {
        return Stream.of(';', ',', '\t').max(Comparator.comparingLong(sign -> first.chars().filter(letter -> letter == sign).count())).orElse(';');
    }
}
