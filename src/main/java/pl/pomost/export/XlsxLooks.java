package pl.pomost.export;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How cells of each kind look. Money, numbers and days are shown as Polish offices write them, whatever language Excel speaks. */
final class XlsxLooks {

    /** Opaque, then red, green and blue. */
    private static final byte[] HEAD = {(byte) 0xFF, (byte) 0xE6, (byte) 0xED, (byte) 0xF5};

    private final XSSFWorkbook workbook;
    private final XSSFCellStyle head;
    private final XSSFCellStyle words;
    private final XSSFCellStyle quoted;
    private final XSSFCellStyle whole;
    private final XSSFCellStyle fraction;
    private final XSSFCellStyle zloty;
    private final XSSFCellStyle groszy;
    private final XSSFCellStyle day;

    XlsxLooks(XSSFWorkbook workbook) {
        this.workbook = workbook;
        head = heading();
        words = text();
        quoted = text();
        // typed again, such a text stays a text
        quoted.setQuotePrefixed(true);
        whole = figures("#,##0");
        fraction = figures("#,##0.##");
        zloty = figures("#,##0\\ [$zł-415]");
        groszy = figures("#,##0.00\\ [$zł-415]");
        day = figures("dd.mm.yyyy");
    }

    private XSSFCellStyle heading() {
        XSSFCellStyle style = text();
        XSSFFont font = workbook.createFont();
        font.setBold(true);
        style.setFont(font);
        style.setFillForegroundColor(new XSSFColor(HEAD, null));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        return style;
    }

    private XSSFCellStyle text() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private XSSFCellStyle figures(String format) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setAlignment(HorizontalAlignment.RIGHT);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    XSSFCellStyle head() {
        return head;
    }

    XSSFCellStyle words() {
        return words;
    }

    /** Of a text that begins as a formula does. */
    XSSFCellStyle quoted() {
        return quoted;
    }

    XSSFCellStyle whole() {
        return whole;
    }

    XSSFCellStyle fraction() {
        return fraction;
    }

    XSSFCellStyle zloty() {
        return zloty;
    }

    XSSFCellStyle groszy() {
        return groszy;
    }

    XSSFCellStyle day() {
        return day;
    }
}
