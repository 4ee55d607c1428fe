package pl.pomost.export;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.Styles;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import pl.pomost.export.OlderSheet.Cell;
import pl.pomost.export.OlderSheet.Line;
import pl.pomost.shared.PlainText;

/** Hears the cells of one sheet while it is read, and stops the reading when there are more rows than are taken. Formulas are only noted. */
final class SheetReading extends XSSFSheetXMLHandler {

    static final int MOST_ROWS = 1_000;
    private static final int MOST_COLUMNS = 60;
    private static final int LONGEST = 5_000;
    /** As much as one cell of a spreadsheet can hold. */
    private static final int LONGEST_CELL = 32_767;
    /** Of all sheets of a file together: a text that many cells share takes little of a file and much of the memory. */
    static final int MOST_LETTERS = 4_000_000;

    /** How much of a sheet is taken. @param longest letters of a cell */
    record Limits(int rows, int columns, int longest) {

        /** Tables that others made: they only need to be understood. */
        static final Limits OLDER = new Limits(MOST_ROWS, MOST_COLUMNS, LONGEST);
        /** Tables of ours that come back: nothing of them may be lost. */
        static final Limits RETURNED = new Limits(3_000, 200, LONGEST_CELL);
    }

    /** Nothing is wrong with the sheet; the rest of it is not read. */
    static final class Enough extends SAXException {
    }

    /** The file has more letters than any table has; a {@link SheetContentsHandler} may throw nothing that is checked. */
    static final class TooManyLetters extends RuntimeException {
    }

    /** How many letters a file may still bring, sheet after sheet. */
    static final class LettersLeft {

        private int left = MOST_LETTERS;

        void take(int letters) {
            left -= letters;
            if (left < 0) {
                throw new TooManyLetters();
            }
        }
    }

    private final Heard heard;

    private SheetReading(Styles styles, SharedStrings strings, Heard heard) {
        super(styles, strings, heard, new CellsAsWritten(), false);
        this.heard = heard;
    }

    static SheetReading of(Styles styles, SharedStrings strings, Limits limits, LettersLeft left) {
        return new SheetReading(styles, strings, new Heard(limits, left));
    }

    List<Line> lines() {
        return heard.lines;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        if ("c".equals(localName)) {
            heard.computed = false;
        } else if ("f".equals(localName)) {
            heard.computed = true;
        } else if ("row".equals(localName) && heard.lines.size() >= heard.limits.rows()) {
            throw new Enough();
        }
        super.startElement(uri, localName, qName, attributes);
    }

    private static final class Heard implements SheetContentsHandler {

        private final List<Line> lines = new ArrayList<>();
        private TreeMap<Integer, Cell> cells = new TreeMap<>();
        private final Limits limits;
        private final LettersLeft left;
        private boolean computed;

        Heard(Limits limits, LettersLeft left) {
            this.limits = limits;
            this.left = left;
        }

        @Override
        public void startRow(int row) {
            cells = new TreeMap<>();
        }

        @Override
        public void endRow(int row) {
            if (!cells.isEmpty()) {
                lines.add(new Line(row + 1, cells));
            }
        }

        @Override
        public void cell(String reference, String text, XSSFComment comment) {
            int column = reference == null ? (cells.isEmpty() ? 0 : cells.lastKey() + 1) : new CellReference(reference).getCol();
            String plain = plain(text);
            if (!plain.isEmpty() && column < limits.columns()) {
                left.take(plain.length());
                cells.put(column, new Cell(plain, computed));
            }
        }

        private String plain(String text) {
            if (text == null) {
                return "";
            }
            int[] shown = text.replace("\r\n", "\n").replace('\r', '\n').codePoints().limit(limits.longest()).filter(letter -> !PlainText.isBroken(letter)).toArray();
            return new String(shown, 0, shown.length).replace('\u00a0', ' ').strip();
        }
    }
}
