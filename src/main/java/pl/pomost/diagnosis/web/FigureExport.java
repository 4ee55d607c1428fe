package pl.pomost.diagnosis.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import pl.pomost.diagnosis.DataPoint;

/** The numbers as a table that Polish Excel opens and {@link FigureImport} reads back: semicolons, decimal commas, a byte order mark. */
final class FigureExport {

    private static final String MARK = "\uFEFF";

    private FigureExport() {
    }

    static String write(List<DataPoint> points) {
        var out = new StringWriter();
        out.write(MARK);
        try (var csv = new CSVPrinter(out, CSVFormat.RFC4180.builder().setDelimiter(';').get())) {
            csv.printRecord(FigureColumns.FIELDS.stream().map(FigureColumns::heading).toList());
            for (DataPoint point : points) {
                csv.printRecord(List.of(guarded(point.indicator()), point.territory().orElse(""), point.year().map(String::valueOf).orElse(""),
                        point.asOf().map(LocalDate::toString).orElse(""), point.value().map(FigureExport::number).orElse(""), guarded(point.unit().orElse("")),
                        guarded(point.source().orElse("")), point.reliability().orElse(""), point.area().orElse(""), guarded(point.caveat().orElse("")),
                        guarded(point.label().orElse(""))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** A text that a spreadsheet would take for a formula begins with an apostrophe. */
    private static String guarded(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    static String unguarded(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@\t\r".indexOf(cell.charAt(1)) >= 0 ? cell.substring(1) : cell;
    }

    private static String number(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString().replace('.', ',');
    }
}
