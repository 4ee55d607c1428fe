package pl.pomost.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import pl.pomost.plan.Table;

/** The last sheet, which holds the words of all drop-downs: a list within a cell's rule may have no more than 255 letters, and no commas. */
final class XlsxChoices {

    static final String NAME = "Słowniki";
    /** How the file writes a character by its number; what only looks so must not become one. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final int WIDTH = 40 * 256;

    private final XSSFWorkbook workbook;
    private final XlsxLooks looks;
    private final Map<SheetColumn, Integer> lists = new LinkedHashMap<>();

    XlsxChoices(XSSFWorkbook workbook, XlsxLooks looks) {
        this.workbook = workbook;
        this.looks = looks;
    }

    /** A text as the file keeps it. */
    static String text(String typed) {
        return ESCAPE.matcher(SheetText.of(typed)).replaceAll("_x005F_");
    }

    /** Where the words of the column will stand. */
    String range(SheetColumn column) {
        int at = lists.computeIfAbsent(column, next -> lists.size());
        String letters = CellReference.convertNumToColString(at);
        return "'%s'!$%s$2:$%s$%d".formatted(NAME, letters, letters, column.choices().size() + 1);
    }

    /** Writes the sheet, when any drop-down needs it. */
    void finish() {
        if (lists.isEmpty()) {
            return;
        }
        XSSFSheet sheet = workbook.createSheet(NAME);
        sheet.createFreezePane(0, 1);
        lists.forEach((column, at) -> {
            sheet.setColumnWidth(at, WIDTH);
            XSSFCell head = cell(sheet, 0, at);
            head.setCellValue(text(column.header()));
            head.setCellStyle(looks.head());
            words(sheet, column, at);
        });
    }

    private void words(XSSFSheet sheet, SheetColumn column, int at) {
        List<String> words = column.choices();
        for (int i = 0; i < words.size(); i++) {
            XSSFCell cell = cell(sheet, i + 1, at);
            if (column.kind() == Table.Kind.NUMBER) {
                cell.setCellValue(Double.parseDouble(words.get(i)));
                cell.setCellStyle(looks.whole());
            } else {
                cell.setCellValue(text(words.get(i)));
                cell.setCellStyle(SheetText.looksLikeFormula(new SheetValue.Words(words.get(i))) ? looks.quoted() : looks.words());
            }
        }
    }

    private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
        XSSFRow found = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return found.createCell(column);
    }
}
