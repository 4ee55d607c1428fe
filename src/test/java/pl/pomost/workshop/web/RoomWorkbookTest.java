package pl.pomost.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import pl.pomost.workshop.RoomTable;
import pl.pomost.workshop.RoomTable.Column;

/** Tables of a workshop as a file for Excel. */
class RoomWorkbookTest {

    @Test
    void textsAreTextsNumbersAreNumbersAndNothingIsAFormula() throws Exception {
        var table = new RoomTable("cards", "Kartki", List.of(new Column("text", "treść"), new Column("dots", "kropki"), new Column("late", "po czasie")),
                List.of(List.of("=1+1", 7L, true), List.of("Zwykła kartka", 0L, false)));
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(RoomWorkbook.of(List.of(table))))) {
            Cell first = book.getSheet("Kartki").getRow(1).getCell(0);
            assertThat(first.getCellType()).isEqualTo(CellType.STRING);
            assertThat(first.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(first.getStringCellValue()).isEqualTo("=1+1");
            assertThat(book.getSheet("Kartki").getRow(1).getCell(1).getNumericCellValue()).isEqualTo(7);
            assertThat(book.getSheet("Kartki").getRow(1).getCell(2).getStringCellValue()).isEqualTo("tak");
            assertThat(book.getSheet("Kartki").getRow(0).getCell(0).getStringCellValue()).isEqualTo("treść");
        }
    }
}
