package pl.pomost.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook of ours in the hands of somebody who edits it: cells are found by the code of their row and the heading of their column. */
public final class EditedWorkbook {

    private final XSSFWorkbook book;

    public EditedWorkbook(byte[] file) {
        try {
            book = new XSSFWorkbook(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public XSSFWorkbook book() {
        return book;
    }

    public List<String> sheets() {
        return IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName).toList();
    }

    public EditedWorkbook set(String sheet, String code, String heading, String text) {
        Row row = row(sheet, code);
        put(row, column(sheet, heading), text);
        return this;
    }

    /** A new row below the last one. */
    public EditedWorkbook row(String sheet, Map<String, String> cells) {
        XSSFSheet own = book.getSheet(sheet);
        Row row = own.createRow(own.getLastRowNum() + 1);
        cells.forEach((heading, text) -> put(row, column(sheet, heading), text));
        return this;
    }

    private static void put(Row row, int column, String text) {
        Cell cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        cell.setBlank();
        if (text.matches("\\d+")) {
            cell.setCellValue(Double.parseDouble(text));
        } else {
            cell.setCellValue(text);
        }
    }

    /** As a person finds it: {@code F12}. */
    public String place(String sheet, String code, String heading) {
        return CellReference.convertNumToColString(column(sheet, heading)) + (row(sheet, code).getRowNum() + 1);
    }

    public String text(String sheet, String code, String heading) {
        return shown(row(sheet, code).getCell(column(sheet, heading)));
    }

    /** Of the row in whose column something stands. */
    public String codeOf(String sheet, String heading, String text) {
        int column = column(sheet, heading);
        return StreamSupport.stream(book.getSheet(sheet).spliterator(), false).filter(row -> shown(row.getCell(column)).equals(text)).findFirst().map(row -> shown(row.getCell(0)))
                .orElseThrow(() -> new AssertionError(sheet + " has no " + text));
    }

    private Row row(String sheet, String code) {
        return StreamSupport.stream(book.getSheet(sheet).spliterator(), false).filter(row -> shown(row.getCell(0)).equals(code)).findFirst()
                .orElseThrow(() -> new AssertionError(sheet + " has no " + code));
    }

    private int column(String sheet, String heading) {
        return StreamSupport.stream(book.getSheet(sheet).getRow(0).spliterator(), false).filter(cell -> shown(cell).equals(heading)).findFirst().map(Cell::getColumnIndex)
                .orElseThrow(() -> new AssertionError(sheet + " has no column " + heading));
    }

    /** Cells of rows with codes that differ, and new rows whose words are not there. @param added words of new rows */
    public List<String> differences(EditedWorkbook other, List<String> added) {
        var found = new ArrayList<String>();
        for (String sheet : List.of("Działania", "Wskaźniki", "Zespół", "Instytucje")) {
            Map<String, List<String>> own = rows(sheet);
            Map<String, List<String>> others = other.rows(sheet);
            own.forEach((code, cells) -> {
                if (!cells.equals(others.get(code))) {
                    found.add(sheet + " " + code + ": " + cells + " / " + others.get(code));
                }
            });
        }
        added.stream().filter(words -> IntStream.range(0, other.book.getNumberOfSheets()).mapToObj(other.book::getSheetAt)
                .noneMatch(sheet -> other.rows(sheet.getSheetName()).values().stream().anyMatch(row -> row.contains(words)))).forEach(found::add);
        return found;
    }

    /** Of all its rows that have one. */
    public List<String> codes(String sheet) {
        return List.copyOf(rows(sheet).keySet()).stream().filter(code -> !code.equals("Kod")).toList();
    }

    private Map<String, List<String>> rows(String sheet) {
        var rows = new LinkedHashMap<String, List<String>>();
        XSSFSheet own = book.getSheet(sheet);
        int columns = own.getRow(0) == null ? 0 : own.getRow(0).getLastCellNum();
        own.forEach(row -> {
            if (!shown(row.getCell(0)).isEmpty()) {
                rows.put(shown(row.getCell(0)), IntStream.range(1, columns).mapToObj(row::getCell).map(EditedWorkbook::shown).toList());
            }
        });
        return rows;
    }

    private static String shown(Cell cell) {
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return "";
        }
        if (cell.getCellType() == CellType.NUMERIC) {
            return DateUtil.isCellDateFormatted(cell) ? cell.getLocalDateTimeCellValue().toLocalDate().toString() : String.valueOf(cell.getNumericCellValue());
        }
        String text = cell.getStringCellValue();
        return text.matches("\\d{1,2}\\.\\d{1,2}\\.\\d{4}") ? text.substring(6) + "-" + text.substring(3, 5) + "-" + text.substring(0, 2) : text;
    }

    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try {
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
