package pl.pomost.export;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import pl.pomost.process.TableColumn;
import pl.pomost.process.TableEntry;

/** Writes one kind of entries as a sheet: typed cells, drop-downs where one thing is chosen, hints elsewhere, headings that stay in sight. */
final class ReturnSheetWriter {

    private static final int LONGEST = 32_767;
    private static final int LONGEST_HINT = 255;
    /** Rows below the last entry that have drop-downs too. */
    private static final int ROOM = 300;
    private static final int FIRST = 2;
    private static final int NARROW = 14;
    private static final int WIDE = 44;

    private final XSSFSheet sheet;
    private final ReturnStyles styles;
    private final ReturnChoices choices;

    ReturnSheetWriter(XSSFSheet sheet, ReturnStyles styles, ReturnChoices choices) {
        this.sheet = sheet;
        this.styles = styles;
        this.choices = choices;
    }

    void write(ReturnWorkbook.Table table) {
        Row heads = sheet.createRow(0);
        text(heads, 0, ReturnSheets.CODE, true);
        text(heads, 1, ReturnSheets.REMOVAL, true);
        for (TableEntry entry : table.entries()) {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            Cell code = row.createCell(0);
            code.setCellValue(entry.code());
            code.setCellStyle(styles.code());
            for (int i = 0; i < table.columns().size(); i++) {
                put(row, i + FIRST, table.columns().get(i), ReturnCells.written(table.columns().get(i), entry.values()));
            }
        }
        int last = table.entries().size() + ROOM;
        offer(1, last, "Usuń", List.of(ReturnSheets.YES));
        for (int i = 0; i < table.columns().size(); i++) {
            TableColumn column = table.columns().get(i);
            text(heads, i + FIRST, column.label(), true);
            sheet.setColumnWidth(i + FIRST, 256 * width(column));
            sheet.setDefaultColumnStyle(i + FIRST, switch (column.sort()) {
                case DAY -> styles.day();
                case NUMBER -> styles.whole();
                default -> styles.text();
            });
            help(column, i + FIRST, last);
        }
        sheet.createFreezePane(1, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, table.entries().size()), 0, table.columns().size() + 1));
    }

    private static int width(TableColumn column) {
        return switch (column.sort()) {
            case TEXT, LINES, ROWS -> WIDE;
            case ONE, SOME -> (NARROW + WIDE) / 2;
            default -> NARROW;
        };
    }

    private void put(Row row, int at, TableColumn column, String words) {
        if (words.isEmpty()) {
            return;
        }
        switch (column.sort()) {
            case DAY -> ReturnCells.day(words).ifPresentOrElse(day -> {
                Cell cell = row.createCell(at);
                cell.setCellValue(day);
                cell.setCellStyle(styles.day());
            }, () -> text(row, at, words, false));
            case NUMBER -> ReturnCells.number(words).ifPresentOrElse(number -> {
                Cell cell = row.createCell(at);
                cell.setCellValue(number.doubleValue());
                cell.setCellStyle(number.stripTrailingZeros().scale() > 0 ? styles.broken() : styles.whole());
            }, () -> text(row, at, words, false));
            default -> text(row, at, words, false);
        }
    }

    private void text(Row row, int at, String words, boolean head) {
        Cell cell = row.createCell(at);
        cell.setCellValue(safe(words));
        cell.setCellStyle(head ? styles.head() : styles.text());
    }

    /** What a cell can hold; {@code _x0041_} would be read as a letter. */
    static String safe(String words) {
        String cut = words.length() <= LONGEST ? words : words.substring(0, LONGEST);
        String escaped = cut.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
        return escaped.length() <= LONGEST ? escaped : cut;
    }

    private void help(TableColumn column, int at, int last) {
        if (column.sort() == TableColumn.Sort.ONE && !column.choices().isEmpty()) {
            offer(at, last, column.label(), column.choices().stream().map(choice -> ReturnCells.label(column, choice.code())).toList());
        } else if (column.sort() == TableColumn.Sort.TICK) {
            offer(at, last, column.label(), List.of("tak"));
        } else {
            Optional.of(ReturnWorkbook.hint(column)).filter(hint -> !hint.isEmpty()).ifPresent(hint -> hint(at, last, column.label(), hint));
        }
    }

    /** Something else may be written all the same: a code, or a name that is added with the same file. */
    private void offer(int at, int last, String label, List<String> labels) {
        var helper = new XSSFDataValidationHelper(sheet);
        DataValidation offered = helper.createValidation(helper.createFormulaListConstraint(choices.list(labels)), new CellRangeAddressList(1, last, at, at));
        offered.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        offered.createErrorBox(cut(label, 30), "Tego nie ma na liście.");
        offered.setShowErrorBox(true);
        sheet.addValidationData(offered);
    }

    private void hint(int at, int last, String label, String words) {
        var helper = new XSSFDataValidationHelper(sheet);
        DataValidation hint = helper.createValidation(helper.createTextLengthConstraint(DataValidationConstraint.OperatorType.GREATER_OR_EQUAL, "0", null),
                new CellRangeAddressList(1, last, at, at));
        hint.createPromptBox(cut(label, 30), cut(words, LONGEST_HINT));
        hint.setShowPromptBox(true);
        hint.setShowErrorBox(false);
        sheet.addValidationData(hint);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
