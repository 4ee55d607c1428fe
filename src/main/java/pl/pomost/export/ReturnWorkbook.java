package pl.pomost.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import pl.pomost.process.TableColumn;
import pl.pomost.process.TableEntry;
import pl.pomost.process.TableKind;

/**
 * The workbook that goes out to be edited: an explaining sheet, a sheet for each kind, and two hidden ones, with lists for the
 * drop-downs and with what the cells said when it went out.
 */
final class ReturnWorkbook {

    /** A kind of entries as it is at this moment. */
    record Table(TableKind kind, List<TableColumn> columns, List<TableEntry> entries) {
    }

    private static final List<String> GUIDE = List.of(
            "Popraw komórki, zapisz plik i wczytaj go z powrotem w Pomoście („Wczytaj tabelę”). Najpierw zobaczysz, co się zmieni; nic nie zapisze się bez twojej zgody.",
            "Kolumny „Kod” nie zmieniaj: po niej poznajemy wpis. Nowy wpis to nowy wiersz z pustym kodem.",
            "Wiersz, którego nie ma w pliku, niczego nie zmienia. Żeby usunąć wpis, wpisz „tak” w kolumnie „Usuń”.",
            "Kolumny możesz przestawiać, ukrywać i usuwać; kolumna, której nie ma, niczego nie zmienia. Kolumn dopisanych przez ciebie nie wczytamy.",
            "Kilka rzeczy w jednej komórce rozdzielaj średnikiem. Tam, gdzie nagłówek podaje części (na przykład „Kamienie milowe”), każda pozycja stoi w osobnym wierszu komórki (Alt+Enter, w LibreOffice Ctrl+Enter), a części rozdziela kreska |.",
            "Dni wpisuj jako datę albo 31.12.2028, kwoty bez słów, z przecinkiem. Formuł nie liczymy: bierzemy ich ostatni wynik.",
            "Gdy ktoś w tym czasie zmieni to samo pole w Pomoście, pokażemy obie wersje i zapytamy, która zostaje.");

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final ReturnStyles styles = new ReturnStyles(book);

    private ReturnWorkbook() {
    }

    static byte[] of(String powiat, String teryt, int year, Instant moment, List<Table> tables) {
        var made = new ReturnWorkbook();
        try (made.book; var out = new ByteArrayOutputStream()) {
            made.guide(powiat, year);
            XSSFSheet lists = made.book.createSheet(ReturnSheets.LISTS);
            var choices = new ReturnChoices(made.book, lists);
            tables.forEach(table -> new ReturnSheetWriter(made.book.createSheet(ReturnSheets.name(table.kind())), made.styles, choices).write(table));
            made.about(teryt, year, moment, tables);
            for (String hidden : List.of(ReturnSheets.LISTS, ReturnSheets.ABOUT)) {
                made.book.getSheet(hidden).protectSheet("");
                made.book.setSheetVisibility(made.book.getSheetIndex(hidden), SheetVisibility.HIDDEN);
            }
            made.book.setActiveSheet(0);
            made.book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void guide(String powiat, int year) {
        XSSFSheet sheet = book.createSheet(ReturnSheets.GUIDE);
        sheet.setColumnWidth(0, 100 * 256);
        put(sheet, 0, "Pomost: tabele powiatu " + powiat + ", edycja " + year);
        sheet.getRow(0).getCell(0).setCellStyle(styles.head());
        for (int i = 0; i < GUIDE.size(); i++) {
            put(sheet, i + 1, GUIDE.get(i));
            sheet.getRow(i + 1).getCell(0).setCellStyle(styles.text());
        }
    }

    private void about(String teryt, int year, Instant moment, List<Table> tables) {
        XSSFSheet sheet = book.createSheet(ReturnSheets.ABOUT);
        put(sheet, 0, ReturnSheets.SIGN, String.valueOf(ReturnSheets.VERSION));
        put(sheet, 1, "powiat", teryt);
        put(sheet, 2, "edycja", String.valueOf(year));
        put(sheet, 3, "pobrano", moment.toString());
        int at = 4;
        for (Table table : tables) {
            for (TableEntry entry : table.entries()) {
                put(sheet, at++, ReturnSheets.name(table.kind()), entry.code(), ReturnMarks.of(table.columns(), entry.values()));
            }
        }
    }

    private static void put(XSSFSheet sheet, int at, String... cells) {
        Row row = sheet.createRow(at);
        for (int column = 0; column < cells.length; column++) {
            row.createCell(column).setCellValue(cells[column]);
        }
    }

    /** What belongs into a column, as a hint of the spreadsheet. */
    static String hint(TableColumn column) {
        return switch (column.sort()) {
            case ROWS -> "Każda pozycja w osobnym wierszu komórki: " + column.parts().stream().map(TableColumn::label).collect(Collectors.joining(" | "));
            case SOME -> "Kilka rzeczy rozdziel średnikiem: " + column.choices().stream().map(choice -> ReturnCells.label(column, choice.code())).collect(Collectors.joining("; "));
            case CODES -> "Kody rozdzielone średnikiem.";
            case TICK -> "tak albo puste";
            case DAY -> "Dzień, na przykład 31.12.2028.";
            case NUMBER -> "Liczba.";
            case LINES -> "Każda rzecz w osobnym wierszu komórki.";
            default -> column.onlyNew() ? "Tylko dla nowego wpisu: obszar jest częścią kodu." : "";
        };
    }
}
