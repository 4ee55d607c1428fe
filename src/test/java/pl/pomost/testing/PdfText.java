package pl.pomost.testing;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What a reader of a PDF gets as text. */
public final class PdfText {

    private static final Pattern ENDS_IN_ONE_LETTER = Pattern.compile("(?:.*[\\s\u00A0(„\"])\\p{L}[\\s\u00A0]*");

    private final byte[] pdf;
    private final String text;
    private List<Line> lines;

    /** A printed line: pages count from 1, points from the upper left corner, {@code y} is the base line. */
    public record Line(int page, float left, float right, float y, float size, String text) {
    }

    private PdfText(byte[] pdf, String text) {
        this.pdf = pdf;
        this.text = text;
    }

    public static PdfText of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PdfText(pdf, new PDFTextStripper().getText(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole text in reading order, non-breaking spaces as spaces. */
    public String text() {
        return text.replace('\u00A0', ' ');
    }

    /** Every printed line, the lines of neighbouring table cells apart. For them the file is read once more, when they are first asked for. */
    public synchronized List<Line> lines() {
        if (lines == null) {
            try (PDDocument document = Loader.loadPDF(pdf)) {
                Lines read = new Lines();
                read.writeText(document, new StringWriter());
                read.endLine();
                lines = read.lines;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return lines;
    }

    /** Lines that leave a one-letter word hanging at their end. */
    public List<String> linesEndingInOneLetter() {
        return lines().stream().map(Line::text).filter(line -> ENDS_IN_ONE_LETTER.matcher(line).matches()).toList();
    }

    /** Those of the words, split at white space, that the file does not give back. A word broken by a line counts as given. */
    public List<String> missing(List<String> words) {
        Set<String> present = new HashSet<>(List.of(text().split("\\s+")));
        String unbroken = text().replaceAll("\\s+", "");
        return words.stream().filter(word -> !present.contains(word) && !unbroken.contains(word)).distinct().toList();
    }

    /** Cuts the stream of letters where the base line changes or a gap opens. */
    private static final class Lines extends PDFTextStripper {

        private final List<Line> lines = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();
        private TextPosition first;
        private TextPosition last;

        @Override
        protected void processTextPosition(TextPosition letter) {
            if (last != null && !continues(letter)) {
                endLine();
            }
            first = line.isEmpty() ? letter : first;
            line.append(letter.getUnicode());
            last = letter;
        }

        private boolean continues(TextPosition letter) {
            float gap = letter.getXDirAdj() - (last.getXDirAdj() + last.getWidthDirAdj());
            return Math.abs(letter.getYDirAdj() - last.getYDirAdj()) < 1 && Math.abs(gap) < letter.getFontSizeInPt();
        }

        @Override
        protected void endPage(PDPage page) {
            endLine();
        }

        void endLine() {
            if (!line.isEmpty()) {
                lines.add(new Line(getCurrentPageNo(), first.getXDirAdj(), last.getXDirAdj() + last.getWidthDirAdj(),
                        last.getYDirAdj(), last.getFontSizeInPt(), line.toString()));
            }
            line.setLength(0);
            last = null;
        }
    }
}
