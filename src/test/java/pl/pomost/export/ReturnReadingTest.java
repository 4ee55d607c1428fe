package pl.pomost.export;

import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.pomost.export.UnusableWorkbook.Reason;
import pl.pomost.process.TableColumn;
import pl.pomost.process.TableEntry;
import pl.pomost.process.TableKind;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Submitted;
import pl.pomost.testing.EditedWorkbook;
import pl.pomost.testing.LibreOffice;
import pl.pomost.testing.Workbooks;

/** Files that come back, as spreadsheets and people leave them: read by their headings, compared cell by cell with three states of an entry. */
class ReturnReadingTest {

    private static final List<Choice> AREAS = List.of(new Choice("EDU", "Edukacja"), new Choice("ZDR", "Zdrowie"));
    private static final List<TableColumn> ACTIONS = List.of(TableColumn.one("area", "Obszar", AREAS).once(), TableColumn.text("title", "Tytuł"), TableColumn.day("ends", "Koniec"),
            TableColumn.number("budget-2028", "Kwota na rok 2028"), TableColumn.some("areas", "Obszary", AREAS), TableColumn.tick("host", "Także"),
            TableColumn.rows("milestone", "Kamienie", TableColumn.day("date", "dzień"), TableColumn.text("what", "co")));
    private static final ReturnReading READING = new ReturnReading(Map.of(TableKind.ACTIONS, ACTIONS, TableKind.TEAM, List.of(TableColumn.text("imie", "Imię"), TableColumn.text("email", "E\u2011mail"))));
    private static final Submitted FIRST = Submitted.NOTHING.with("version", "4").with("area", "EDU").with("title", "=1+1 Kurs _x0041_ „polskiego”").with("ends", "2028-12-31")
            .with("budget-2028", "1 200,5").with("areas", List.of("EDU", "ZDR")).with("host", "tak").withRows("milestone", 1).with("milestone-what-0", "start\ni koniec");
    private static final TableEntry ENTRY = new TableEntry("A-EDU-1", "Kurs", FIRST);

    @TempDir
    Path folder;

    @Test
    void whatGoesOutComesBackTheSame() throws Exception {
        ReturnFile file = back(out());
        assertThat(file.wrong()).isEmpty();
        assertThat(file.notes()).isEmpty();
        assertThat(file.origin().orElseThrow()).isEqualTo(new ReturnFile.About(1, "2205", 2027, "2027-11-22T10:00:00Z"));
        ReturnTable table = file.tables().get(0);
        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.code()).isEqualTo("A-EDU-1");
            assertThat(row.cell("title")).isEqualTo("=1+1 Kurs _x0041_ „polskiego”");
            assertThat(ReturnDifference.of(table, row, ENTRY, ACTIONS, Map.of()).changes()).isEmpty();
        });
    }

    /** Opened in LibreOffice, kept as ODS, opened again and saved as XLSX. */
    @Test
    void whatLibreOfficeSavesSaysTheSame() throws Exception {
        byte[] saved = LibreOffice.convert(LibreOffice.convert(out(), "xlsx", "ods"), "ods", "xlsx");
        ReturnFile file = back(saved);
        assertThat(file.wrong()).isEmpty();
        assertThat(file.notes()).isEmpty();
        assertThat(file.origin()).isEqualTo(back(out()).origin());
        ReturnTable table = file.tables().get(0);
        assertThat(table).isEqualTo(back(out()).tables().get(0));
        assertThat(ReturnDifference.of(table, table.rows().get(0), ENTRY, ACTIONS, Map.of()).changes()).isEmpty();
        assertThat(new EditedWorkbook(saved).book().getSheet("Działania").getDataValidations()).as("drop-downs are still there").hasSizeGreaterThan(2);
    }

    @Test
    void cellsAreTypedListsAreOfferedHeadingsStayAndNothingIsAFormula() throws Exception {
        XSSFWorkbook book = new EditedWorkbook(out()).book();
        var sheet = book.getSheet("Działania");
        var row = sheet.getRow(1);
        assertThat(row.getCell(3).getCellType().name() + row.getCell(4).getCellType() + row.getCell(5).getNumericCellValue()).isEqualTo("STRINGNUMERIC1200.5");
        assertThat(row.getCell(4).getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2028-12-31");
        assertThat(row.getCell(3).getCellStyle().getQuotePrefixed()).as("typing on in it makes no formula of it").isTrue();
        assertThat(sheet.getPaneInformation().getVerticalSplitPosition() + sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
        assertThat(sheet.getDataValidations().stream().map(each -> each.getValidationConstraint().getFormula1())).contains("lista_1", "lista_2", "lista_3");
        assertThat(book.getName("lista_2").getRefersToFormula()).isEqualTo("listy!$B$1:$B$2");
        assertThat(book.getSheet("listy").getRow(1).getCell(1).getStringCellValue()).isEqualTo("Zdrowie");
        assertThat(book.isSheetHidden(book.getSheetIndex("pomost")) && book.getSheet("pomost").getProtect()).isTrue();
        assertThat(book.getSheet("pomost").getRow(4).getCell(2).getStringCellValue()).doesNotContain("Kurs");
        assertThat(book.getActiveSheetIndex()).isZero();
    }

    @Test
    void columnsMayStandElsewhereAndUnknownOnesArePassedOver() throws Exception {
        ReturnFile file = back(new Workbooks().sheet("działania", List.of(asList("Tabela na sesję rady"), asList("Uwagi starosty", "koniec", "Tytuł *", null, "KOD", "Tytuł"),
                asList("super", "31.12.2028", "\u00a0Kurs\u00a0polskiego ", null, "A-EDU-1", "inny"), asList(null, null, null, null, null), asList("tylko uwaga"))).sheet("Notatki", List.of(asList("x"))).bytes());
        ReturnTable table = file.tables().get(0);
        assertThat(table.rows()).singleElement().satisfies(row -> assertThat(row).isEqualTo(new ReturnRow(3, "A-EDU-1", "", Map.of("ends", "31.12.2028", "title", "Kurs polskiego"))));
        assertThat(table.address(table.columns().get("ends"), 3)).isEqualTo("działania!B3");
        assertThat(file.notes()).containsExactly("Arkusz „działania”: pominęliśmy kolumny, których nie znamy albo które się powtarzają: „Uwagi starosty” (A), „Tytuł” (F).",
                "Pominęliśmy arkusz „Notatki”: nie ma takiej tabeli.");
        assertThat(file.origin()).isEmpty();
    }

    @Test
    void formulasAreNotWorkedOutAndAreSaid() throws Exception {
        ReturnFile file = back(new Workbooks().sheet("Działania", List.of(asList("Kod", "Kwota na rok 2028"), asList("A-EDU-1", "=SUM(1,2)"))).bytes());
        assertThat(file.tables().get(0).rows().get(0).cell("budget-2028")).isEqualTo("12500");
        assertThat(file.notes()).containsExactly("Formuły (Działania!B2): wzięliśmy ich ostatni wynik, niczego nie liczymy.");
    }

    @Test
    void whatIsNoTableOfOursIsSaid() throws Exception {
        assertThat(back(new Workbooks().sheet("Arkusz1", List.of(asList("a"))).bytes()).wrong()).containsExactly(
                "W pliku nie ma żadnego z arkuszy „Działania”, „Wskaźniki”, „Zespół”, „Instytucje”.");
        assertThat(back(new Workbooks().sheet("Działania", List.of(asList("a", "b"))).bytes()).wrong()).hasSize(1).first().asString().contains("nie ma wiersza nagłówków");
        var rows = new ArrayList<List<String>>(List.of(asList("Kod", "Tytuł")));
        for (int i = 0; i < 3_000; i++) {
            rows.add(asList(null, "działanie " + i));
        }
        assertThat(back(new Workbooks().sheet("Działania", rows).bytes()).wrong()).containsExactly("Arkusz „Działania” ma więcej niż 3000 wierszy. Podziel go na mniejsze.");
    }

    @Test
    void macrosBombsAndLongCells() throws Exception {
        assertThatThrownBy(() -> back(withMacros(out()))).isInstanceOfSatisfying(UnusableWorkbook.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.MACROS));
        assertThatThrownBy(() -> back(Workbooks.bomb())).isInstanceOfSatisfying(UnusableWorkbook.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE));
        String words = "słowo ".repeat(4_000).strip();
        assertThat(back(new Workbooks().sheet("Działania", List.of(asList("Kod", "Tytuł"), asList("A-EDU-1", words))).bytes()).tables().get(0).rows().get(0).cell("title")).isEqualTo(words);
    }

    /** One text of a small file may stand in all cells: what counts is how much is read. */
    @Test
    void aTextThatManyCellsShareIsCountedInEachOfThem() throws Exception {
        String words = "słowo ".repeat(5_300).strip();
        assertThat(back(shared(words, 125)).tables().get(0).rows()).hasSize(125);
        assertThat(shared(words, 126)).hasSizeLessThan(20_000);
        tooLarge(shared(words, 126));
        var sheets = new Workbooks();
        sheets.sheet("Działania", rows(words, 64)).sheet("Notatki", rows(words, 64));
        tooLarge(sheets.bytes());
    }

    private void tooLarge(byte[] file) {
        assertThatThrownBy(() -> back(file)).isInstanceOfSatisfying(UnusableWorkbook.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE));
    }

    private static byte[] shared(String words, int rows) {
        return new Workbooks().sheet("Działania", rows(words, rows)).bytes();
    }

    private static List<List<String>> rows(String words, int rows) {
        var lines = new ArrayList<>(List.of(asList("Kod", "Tytuł")));
        IntStream.rangeClosed(1, rows).forEach(number -> lines.add(asList("A-EDU-" + number, words)));
        return lines;
    }

    @Test
    void aFieldThatBothChangedIsForAPersonToChoose() throws Exception {
        var edited = new EditedWorkbook(out());
        edited.set("Działania", "A-EDU-1", "Tytuł", "Tytuł z pliku").set("Działania", "A-EDU-1", "Koniec", "30.06.2029");
        ReturnTable table = back(edited.bytes()).tables().get(0);
        var meanwhile = new TableEntry("A-EDU-1", "Kurs", FIRST.with("title", "Tytuł z Pomostu").with("budget-2028", "7").with("version", "5"));

        ReturnDifference open = ReturnDifference.of(table, table.rows().get(0), meanwhile, ACTIONS, Map.of());
        assertThat(open.changes()).containsExactly(
                new ReturnOutcome.Change("Tytuł", "Działania!" + edited.place("Działania", "A-EDU-1", "Tytuł"), "Tytuł z Pomostu", "Tytuł z pliku", "w-actions-2-title", false),
                new ReturnOutcome.Change("Koniec", "Działania!E2", "2028-12-31", "2029-06-30", "", true));
        assertThat(open.kept()).containsExactly("Kwota na rok 2028");
        assertThat(List.of(open.typed().text("title"), open.typed().text("ends"), open.typed().text("budget-2028"), open.typed().text("version")))
                .containsExactly("Tytuł z Pomostu", "2029-06-30", "7", "5");

        ReturnDifference theirs = ReturnDifference.of(table, table.rows().get(0), meanwhile, ACTIONS, Map.of("w-actions-2-title", "plik"));
        assertThat(theirs.typed().text("title")).isEqualTo("Tytuł z pliku");
        assertThat(ReturnDifference.isChangedMeanwhile(table, meanwhile, ACTIONS)).isTrue();
        assertThat(ReturnDifference.isChangedMeanwhile(table, ENTRY, ACTIONS)).isFalse();
        var same = new TableEntry("A-EDU-1", "Kurs", FIRST.with("title", "Tytuł z pliku"));
        assertThat(ReturnDifference.of(table, table.rows().get(0), same, ACTIONS, Map.of()).changes()).as("both wrote the same").hasSize(1);
    }

    @Test
    void whatIsPartOfTheCodeCannotBeChanged() throws Exception {
        var edited = new EditedWorkbook(out());
        edited.set("Działania", "A-EDU-1", "Obszar", "Zdrowie");
        ReturnTable table = back(edited.bytes()).tables().get(0);
        assertThat(ReturnDifference.of(table, table.rows().get(0), ENTRY, ACTIONS, Map.of()).fixed()).extracting(TableColumn::field).containsExactly("area");
    }

    @Test
    void aPastedTableIsKeptApartByTabsSemicolonsOrCommas() {
        assertThat(ReturnPaste.cells("Tytuł\tKoniec\nKurs \"mały\"\t31.12.2028\n\t2029")).containsExactly(List.of("Tytuł", "Koniec"), List.of("Kurs \"mały\"", "31.12.2028"), List.of("", "2029"));
        assertThat(ReturnPaste.cells("Tytuł;Kwota na rok 2028\n\"Kurs; duży\";\"1 200,50\"")).containsExactly(List.of("Tytuł", "Kwota na rok 2028"), List.of("Kurs; duży", "1 200,50"));
        assertThat(ReturnPaste.cells("Tytuł,Koniec\nKurs,2028-12-31")).hasSize(2);
        assertThat(ReturnPaste.cells("Tytuł\tKoniec\n\"Most\" dla dzieci\t2028-12-31").get(1)).as("quotation marks that are words").containsExactly("\"Most\" dla dzieci", "2028-12-31");

        OlderSheet sheet = ReturnReading.sheet("Działania", ReturnPaste.cells("Nazwa\tKoniec\nKurs\t31.12.2028"));
        ReturnPaste asked = ReturnPaste.of(READING, TableKind.ACTIONS, sheet, ACTIONS);
        assertThat(asked.complete()).isFalse();
        assertThat(asked.columns()).first().isEqualTo(new ReturnPaste.Column(0, "A", List.of("Nazwa", "Kurs"), ""));
        ReturnTable table = READING.single(TableKind.ACTIONS, sheet, Map.of(0, "title", 1, "ends"), true).tables().get(0);
        assertThat(table.rows()).containsExactly(new ReturnRow(2, "", "", Map.of("title", "Kurs", "ends", "31.12.2028")));
        assertThat(table.marks()).isEmpty();
        ReturnPaste known = ReturnPaste.of(READING, TableKind.ACTIONS, ReturnReading.sheet("Działania", ReturnPaste.cells("Tytuł\tKoniec\nKurs\t31.12.2028")), ACTIONS);
        assertThat(known.complete() && known.headed()).isTrue();
    }

    private static byte[] out() {
        return ReturnWorkbook.of("kartuski", "2205", 2027, Instant.parse("2027-11-22T10:00:00Z"), List.of(new ReturnWorkbook.Table(TableKind.ACTIONS, ACTIONS, List.of(ENTRY))));
    }

    private ReturnFile back(byte[] file) throws Exception {
        return READING.workbook(Workbook.read(Files.write(folder.resolve("plik"), file), SheetReading.Limits.RETURNED));
    }

    private static byte[] withMacros(byte[] book) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out); var in = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry("xl/vbaProject.bin"));
            zip.write(new byte[] {1, 2, 3});
        }
        return out.toByteArray();
    }
}
