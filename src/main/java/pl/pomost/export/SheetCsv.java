package pl.pomost.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import pl.pomost.export.SheetValue.Amount;
import pl.pomost.export.SheetValue.Day;
import pl.pomost.export.SheetValue.Money;
import pl.pomost.export.SheetValue.Words;
import pl.pomost.shared.PolishDates;

/**
 * The two kinds of CSV. A text that begins as a formula does gets an apostrophe before it (OWASP, CSV injection); numbers
 * below zero are numbers and get none.
 */
enum SheetCsv {

    /** RFC 4180: commas, UTF-8 without a mark, a decimal point, ISO days. */
    PLAIN("rfc4180", ',', ""),
    /** As Excel opens it in Poland: semicolons, a mark that says UTF-8, a decimal comma, days as dd.mm.rrrr. */
    POLISH("excel-pl", ';', "\uFEFF");

    private final String folder;
    private final CSVFormat format;
    private final String mark;

    SheetCsv(String folder, char delimiter, String mark) {
        this.folder = folder;
        this.format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).setQuoteMode(QuoteMode.MINIMAL).setRecordSeparator("\r\n").get();
        this.mark = mark;
    }

    String folder() {
        return folder;
    }

    String write(SheetPage page) throws IOException {
        StringBuilder out = new StringBuilder(mark);
        try (CSVPrinter printer = new CSVPrinter(out, format)) {
            printer.printRecord(page.columns().stream().map(column -> safe(column.header())).toList());
            for (List<SheetValue> row : page.rows()) {
                printer.printRecord(row.stream().map(this::cell).toList());
            }
        }
        return out.toString();
    }

    private String cell(SheetValue value) {
        if (value instanceof Day day) {
            return this == PLAIN ? day.date().toString() : PolishDates.inDigits(day.date());
        }
        if (value instanceof Words words) {
            return safe(words.text());
        }
        return number(value instanceof Money money ? money.value() : ((Amount) value).value());
    }

    private String number(BigDecimal value) {
        String plain = value.toPlainString();
        return this == PLAIN ? plain : plain.replace('.', ',');
    }

    private static String safe(String text) {
        String clean = SheetText.of(text);
        return Stream.of(clean, text).map(Words::new).anyMatch(SheetText::looksLikeFormula) ? "'" + clean : clean;
    }
}
