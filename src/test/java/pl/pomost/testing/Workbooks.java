package pl.pomost.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Spreadsheets as offices have them. */
public final class Workbooks {

    private final XSSFWorkbook book = new XSSFWorkbook();

    /** Cells that begin with "=" are formulas; null is an empty cell. */
    public Workbooks sheet(String name, List<List<String>> rows) {
        XSSFSheet sheet = book.createSheet(name);
        for (List<String> cells : rows) {
            Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (int column = 0; column < cells.size(); column++) {
                fill(row, column, cells.get(column));
            }
        }
        return this;
    }

    private static void fill(Row row, int column, String text) {
        if (text != null) {
            Cell cell = row.createCell(column);
            if (text.startsWith("=")) {
                cell.setCellFormula(text.substring(1));
                cell.setCellValue(12_500);
            } else {
                cell.setCellValue(text);
            }
        }
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

    /** A small file that unpacks to a great one. */
    public static byte[] bomb() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] nothing = new byte[1_000_000];
            for (int i = 0; i < 100; i++) {
                zip.write(nothing);
            }
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
