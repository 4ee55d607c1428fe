package pl.pomost.workshop.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import pl.pomost.workshop.RoomTable;

/** Tables as an XLSX file: a sheet each, heads that stay in sight, texts that nothing takes for formulas. */
final class RoomWorkbook {

    /** What a cell holds; a card has fewer letters than that. */
    private static final int LONGEST = 32_767;
    private static final int WIDTH = 256 * 18;
    private static final int WIDE = 256 * 60;
    private static final int LONG_WORDS = 40;

    private RoomWorkbook() {
    }

    static byte[] of(List<RoomTable> tables) {
        try (Workbook book = new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
            CellStyle text = book.createCellStyle();
            text.setQuotePrefixed(true);
            text.setWrapText(true);
            CellStyle head = book.createCellStyle();
            Font bold = book.createFont();
            bold.setBold(true);
            head.setFont(bold);
            tables.forEach(table -> sheet(book.createSheet(table.name()), table, head, text));
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sheet(Sheet sheet, RoomTable table, CellStyle head, CellStyle text) {
        Row heads = sheet.createRow(0);
        for (String name : table.heads()) {
            put(heads, name, head);
        }
        table.rows().forEach(cells -> {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            cells.forEach(cell -> put(row, cell, text));
        });
        sheet.createFreezePane(1, 1);
        for (int i = 0; i < table.columns().size(); i++) {
            int column = i;
            boolean wide = table.rows().stream().anyMatch(row -> row.get(column).toString().length() > LONG_WORDS);
            sheet.setColumnWidth(i, wide ? WIDE : WIDTH);
        }
    }

    private static void put(Row row, Object value, CellStyle style) {
        Cell cell = row.createCell(Math.max(0, row.getLastCellNum()));
        if (value instanceof Long number) {
            cell.setCellValue(number);
            return;
        }
        String words = value instanceof Boolean truth ? truth ? "tak" : "" : value.toString();
        cell.setCellValue(words.length() <= LONGEST ? words : words.substring(0, LONGEST));
        cell.setCellStyle(style);
    }
}
