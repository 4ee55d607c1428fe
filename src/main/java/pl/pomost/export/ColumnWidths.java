package pl.pomost.export;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.pomost.export.PlanFonts.Face;
import pl.pomost.plan.Table;

/**
 * Shares the width of a page among the columns of a table: no column narrower than its longest word, as long as that is
 * possible, and what is left goes where the longest texts are.
 *
 * @param size of the letters, in points; smaller where the words would not fit otherwise
 */
record ColumnWidths(double[] widths, double size) {

    private static final double PAGE = 462;
    /** When the words alone take more than this, the lines of longer texts would hold one word each. */
    private static final double COMFORT = 330;
    private static final double GAP = 9;
    /** The renderer rounds each letter; a word that just fits must not be broken for that. */
    private static final double SLACK = 4;
    private static final double LARGEST = 8.5;
    private static final double SMALL = 7.5;
    private static final double SMALLEST = 6.5;
    private static final double STEP = 0.5;
    /** A longer word is a slip of the keyboard or an address, and is broken rather than given a third of the page. */
    private static final double LONGEST_WORD = 150;
    private static final double LONGEST_TEXT = 1500;

    static ColumnWidths of(Table table, TextRules printable, PlanFonts fonts) {
        double[] words = measure(table, printable, fonts, ColumnWidths::longestWord);
        double[] texts = measure(table, printable, fonts, (text, face, measured) -> measured.width(text, face));
        double size = LARGEST;
        while (size > SMALLEST && sum(least(words, size)) > (size > SMALL ? COMFORT : PAGE)) {
            size -= STEP;
        }
        return new ColumnWidths(shared(least(words, size), most(texts, size)), size);
    }

    /** Width of a column in hundredths of the table. */
    double percent(int column) {
        return Math.round(widths[column] / PAGE * 1000) / 10.0;
    }

    private interface Measure {

        double of(String text, Face face, PlanFonts fonts);
    }

    private static double[] measure(Table table, TextRules printable, PlanFonts fonts, Measure measure) {
        return IntStream.range(0, table.columns().size()).mapToDouble(i -> Stream.concat(
                Stream.of(measure.of(printable.of(table.columns().get(i).header()), Face.BOLD, fonts)),
                table.rows().stream().map(row -> row.cells().get(i)).map(cell -> measure.of(printable.of(cell.text()),
                        cell.rowHeader() ? Face.BOLD : Face.REGULAR, fonts)))
                .mapToDouble(Double::doubleValue).max().orElse(0)).toArray();
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

    private static double[] least(double[] words, double size) {
        return Arrays.stream(words).map(word -> Math.min(word * size, LONGEST_WORD) + GAP + SLACK).toArray();
    }

    private static double[] most(double[] texts, double size) {
        return Arrays.stream(texts).map(text -> Math.min(text * size, LONGEST_TEXT) + GAP + SLACK).toArray();
    }

    private static double[] shared(double[] least, double[] most) {
        double spare = PAGE - sum(least);
        double wish = sum(most) - sum(least);
        if (spare < 0 || wish <= 0) {
            double scale = PAGE / sum(least);
            return Arrays.stream(least).map(width -> width * scale).toArray();
        }
        return IntStream.range(0, least.length)
                .mapToDouble(i -> least[i] + spare * (most[i] - least[i]) / wish).toArray();
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }
}
