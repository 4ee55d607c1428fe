package pl.pomost.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import pl.pomost.export.SheetValue.Amount;
import pl.pomost.export.SheetValue.Day;
import pl.pomost.export.SheetValue.Money;
import pl.pomost.export.SheetValue.Words;

/** Puts a book of tables into a workbook of Excel. */
final class XlsxBook {

    /** The first day that Excel counts. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    /** New rows below the last one have drop-downs, too. */
    private static final int MORE_ROWS = 200;
    private static final int UNITS = 256;
    /** All of a header or footer may have 255 letters. */
    private static final int MOST_IN_MARGIN = 100;

    private final XSSFWorkbook workbook;
    private final SheetBook book;
    private final XlsxLooks looks;
    private final XlsxChoices choices;

    XlsxBook(XSSFWorkbook workbook, SheetBook book) {
        this.workbook = workbook;
        this.book = book;
        this.looks = new XlsxLooks(workbook);
        this.choices = new XlsxChoices(workbook, looks);
    }

    void build() {
        book.pages().forEach(this::add);
        choices.finish();
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        core.setTitle(XlsxChoices.text(book.title()));
        core.setSubjectProperty(XlsxChoices.text(book.subject()));
        core.setCreator("Pomost");
        core.getUnderlyingProperties().setLanguageProperty(Optional.of(book.language().equals("pl") ? "pl-PL" : book.language()));
        workbook.setActiveSheet(0);
    }

    private void add(SheetPage page) {
        XSSFSheet sheet = workbook.createSheet(page.name());
        XSSFRow heads = sheet.createRow(0);
        List<SheetColumn> columns = page.columns();
        SheetWidths widths = new SheetWidths(page);
        for (int i = 0; i < columns.size(); i++) {
            XSSFCell head = heads.createCell(i);
            head.setCellValue(XlsxChoices.text(columns.get(i).header()));
            head.setCellStyle(looks.head());
            sheet.setColumnWidth(i, widths.characters(i) * UNITS);
        }
        for (int r = 0; r < page.rows().size(); r++) {
            XSSFRow row = sheet.createRow(r + 1);
            for (int i = 0; i < columns.size(); i++) {
                fill(row, i, page.rows().get(r).get(i));
            }
        }
        keepHeads(sheet, columns.size(), page.rows().size());
        print(sheet, page);
        dropDowns(sheet, page);
    }

    private void fill(XSSFRow row, int column, SheetValue value) {
        if (value.isEmpty()) {
            return;
        }
        XSSFCell cell = row.createCell(column);
        if (value instanceof Amount amount) {
            cell.setCellValue(amount.value().doubleValue());
            cell.setCellStyle(amount.value().scale() > 0 ? looks.fraction() : looks.whole());
        } else if (value instanceof Money money) {
            cell.setCellValue(money.value().doubleValue());
            cell.setCellStyle(money.value().scale() > 0 ? looks.groszy() : looks.zloty());
        } else if (value instanceof Day day && !day.date().isBefore(FIRST_DAY) && !day.date().isAfter(LAST_DAY)) {
            cell.setCellValue(day.date());
            cell.setCellStyle(looks.day());
        } else {
            Words words = value instanceof Words said ? said : new Words(((Day) value).date().toString());
            cell.setCellValue(XlsxChoices.text(words.text()));
            cell.setCellStyle(SheetText.looksLikeFormula(words) ? looks.quoted() : looks.words());
        }
    }

    private static void keepHeads(XSSFSheet sheet, int columns, int rows) {
        sheet.createFreezePane(columns > 2 ? 1 : 0, 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        if (rows > 0) {
            sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, columns - 1));
        }
    }

    private void print(XSSFSheet sheet, SheetPage page) {
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        // an ampersand opens a code in headers
        sheet.getHeader().setCenter(margin(page.name()));
        sheet.getFooter().setLeft(margin(book.subject()));
        sheet.getFooter().setRight("&P / &N");
    }

    private static String margin(String text) {
        String line = XlsxChoices.text(text).replace('\n', ' ');
        int end = Math.min(line.length(), MOST_IN_MARGIN);
        return line.substring(0, end > 0 && Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end).replace("&", "&&");
    }

    private void dropDowns(XSSFSheet sheet, SheetPage page) {
        for (int i = 0; i < page.columns().size(); i++) {
            SheetColumn column = page.columns().get(i);
            if (!column.choices().isEmpty()) {
                DataValidationHelper helper = sheet.getDataValidationHelper();
                DataValidation list = helper.createValidation(helper.createFormulaListConstraint(choices.range(column)),
                        new CellRangeAddressList(1, page.rows().size() + MORE_ROWS, i, i));
                list.setErrorStyle(DataValidation.ErrorStyle.WARNING);
                list.setShowErrorBox(true);
                list.createErrorBox("Inna wartość", "Tego słowa nie ma na liście. Wybierz z listy albo potwierdź.");
                sheet.addValidationData(list);
            }
        }
    }
}
