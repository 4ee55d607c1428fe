package pl.pomost.export;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.pomost.export.PlanFonts.Face;
import pl.pomost.plan.Table;

/**
 * Shares the width of a page among the columns of a table: no column narrower than its longest word, as long as that is
 * possible, and what is left goes step by step to the column that makes the most rows high.
 *
 * @param size of the letters, in points; smaller where the words would not fit otherwise
 */
record ColumnWidths(double[] widths, double size) {

    private static final double PAGE = 462;
    /** When the words alone take more than this, the lines of longer texts would hold one word each. */
    private static final double COMFORT = 340;
    private static final double GAP = 9;
    /** The renderer rounds each letter; a word that just fits must not be broken for that. */
    private static final double SLACK = 4;
    private static final double LARGEST = 8.5;
    private static final double SMALL = 7.5;
    private static final double SMALLEST = 6.5;
    private static final double STEP = 0.5;
    /** A longer word is a slip of the keyboard or an address, and is broken rather than given a third of the page. */
    private static final double LONGEST_WORD = 150;
    private static final double SHARE = 4;
    /** Lines of words end before the column does. */
    private static final double FULLNESS = 0.88;

    static ColumnWidths of(Table table, TextRules printable, PlanFonts fonts) {
        List<double[]> texts = measure(table, printable, (text, face) -> fonts.width(text, face));
        List<double[]> words = measure(table, printable, (text, face) -> longestWord(text, face, fonts));
        double size = LARGEST;
        while (size > SMALLEST && sum(least(words, size)) > (size > SMALL ? COMFORT : PAGE)) {
            size -= STEP;
        }
        return new ColumnWidths(shared(least(words, size), texts, size), size);
    }

    /** Width of a column in hundredths of the table. */
    double percent(int column) {
        return Math.round(widths[column] / PAGE * 1000) / 10.0;
    }

    private interface Measure {

        double of(String text, Face face);
    }

    /** Every row, the headers first, as the measures of its cells in the size of the letters. */
    private static List<double[]> measure(Table table, TextRules printable, Measure measure) {
        double[] head = table.columns().stream()
                .mapToDouble(column -> measure.of(printable.of(column.header()), Face.BOLD)).toArray();
        return Stream.concat(Stream.of(head), table.rows().stream().map(row -> row.cells().stream()
                .mapToDouble(cell -> measure.of(printable.of(cell.text()), cell.rowHeader() ? Face.BOLD : Face.REGULAR))
                .toArray())).toList();
    }

    private static double longestWord(String text, Face face, PlanFonts fonts) {
        LineBreaks breaks = new LineBreaks();
        breaks.setText(text);
        double longest = 0;
        int from = 0;
        for (int to = breaks.next(); to >= 0; to = breaks.next()) {
            longest = Math.max(longest, fonts.width(text.substring(from, to).stripTrailing(), face));
            from = to;
        }
        return Math.max(longest, fonts.width(text.substring(from), face));
    }

    private static double[] least(List<double[]> words, double size) {
        return IntStream.range(0, words.get(0).length).mapToDouble(column -> words.stream()
                .mapToDouble(row -> Math.min(row[column] * size, LONGEST_WORD)).max().orElse(0) + GAP + SLACK).toArray();
    }

    private static double[] shared(double[] least, List<double[]> texts, double size) {
        double[] widths = least.clone();
        for (double spare = PAGE - sum(widths); spare >= SHARE; spare -= SHARE) {
            int neediest = neediest(widths, texts, size);
            if (neediest < 0) {
                break;
            }
            widths[neediest] += SHARE;
        }
        double scale = PAGE / sum(widths);
        return Arrays.stream(widths).map(width -> width * scale).toArray();
    }

    /** The column whose texts alone make rows high, counted in lines over all rows; -1 when every row is one line. */
    private static int neediest(double[] widths, List<double[]> texts, double size) {
        double[] need = new double[widths.length];
        for (double[] row : texts) {
            int highest = IntStream.range(0, row.length).boxed()
                    .max((a, b) -> Double.compare(lines(row[a], widths[a], size), lines(row[b], widths[b], size))).orElse(0);
            double lines = lines(row[highest], widths[highest], size);
            need[highest] += lines > 1 ? lines : 0;
        }
        int neediest = IntStream.range(0, need.length).boxed()
                .max((a, b) -> Double.compare(need[a], need[b])).orElse(0);
        return need[neediest] > 0 ? neediest : -1;
    }

    private static double lines(double text, double width, double size) {
        double room = width - GAP - SLACK;
        return text * size <= room + 1 ? 1 : text * size / (room * FULLNESS) + 1;
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }
}
