package pl.pomost.export;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How cells of a workbook look. Text is text to the spreadsheet too, whatever it begins with: nothing that people wrote becomes a formula. */
record ReturnStyles(CellStyle head, CellStyle text, CellStyle code, CellStyle day, CellStyle whole, CellStyle broken) {

    ReturnStyles(XSSFWorkbook book) {
        this(head(book), text(book), code(book), formatted(book, "yyyy-mm-dd"), formatted(book, "#,##0"), formatted(book, "#,##0.00##"));
    }

    private static CellStyle head(XSSFWorkbook book) {
        CellStyle style = formatted(book, "@");
        Font bold = book.createFont();
        bold.setBold(true);
        style.setFont(bold);
        style.setWrapText(true);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static CellStyle text(XSSFWorkbook book) {
        CellStyle style = formatted(book, "@");
        style.setWrapText(true);
        style.setQuotePrefixed(true);
        return style;
    }

    private static CellStyle code(XSSFWorkbook book) {
        CellStyle style = formatted(book, "@");
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static CellStyle formatted(XSSFWorkbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }
}
