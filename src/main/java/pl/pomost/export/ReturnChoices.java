package pl.pomost.export;

import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Lists for drop-downs, each in a column of the hidden sheet: a list within a cell holds 255 letters only. */
final class ReturnChoices {

    private final XSSFWorkbook book;
    private final XSSFSheet sheet;
    private int next;

    ReturnChoices(XSSFWorkbook book, XSSFSheet sheet) {
        this.book = book;
        this.sheet = sheet;
    }

    /** @return the name by which a drop-down finds the list */
    String list(List<String> labels) {
        for (int row = 0; row < labels.size(); row++) {
            (sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row)).createCell(next).setCellValue(ReturnSheetWriter.safe(labels.get(row)));
        }
        String column = CellReference.convertNumToColString(next++);
        XSSFName name = book.createName();
        name.setNameName("lista_" + next);
        name.setRefersToFormula(ReturnSheets.LISTS + "!$" + column + "$1:$" + column + "$" + labels.size());
        return name.getNameName();
    }
}
