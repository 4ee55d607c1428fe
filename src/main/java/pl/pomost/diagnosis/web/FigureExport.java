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
import pl.pomost.shared.Csv;

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
                csv.printRecord(List.of(Csv.safe(point.indicator()), Csv.safe(point.territory().orElse("")), point.year().map(String::valueOf).orElse(""),
                        point.asOf().map(LocalDate::toString).orElse(""), point.value().map(FigureExport::number).orElse(""), Csv.safe(point.unit().orElse("")),
                        Csv.safe(point.source().orElse("")), Csv.safe(point.reliability().orElse("")), Csv.safe(point.area().orElse("")), Csv.safe(point.caveat().orElse("")),
                        Csv.safe(point.label().orElse(""))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static String number(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString().replace('.', ',');
    }
}
