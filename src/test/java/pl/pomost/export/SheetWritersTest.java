package pl.pomost.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.Table;
import pl.pomost.scenario.Scenarios;
import pl.pomost.testing.HostilePlan;
import pl.pomost.testing.LibreOffice;
import pl.pomost.testing.OfficeSchemas;
import pl.pomost.testing.OpenDocuments;
import pl.pomost.testing.SamplePlan;

/** The tables of a plan as XLSX, ODS and CSV: every value is of its kind, and no text becomes a formula. */
class SheetWritersTest {

    private static final Scenarios SCENARIOS = Scenarios.shipped();
    private static final String HASH = "a".repeat(64);
    private static final byte[] XLSX = write(new SheetXlsxWriter(SCENARIOS), SheetSample.plan());
    private static final byte[] ODS = write(new SheetOdsWriter(SCENARIOS), SheetSample.plan());

    @Test
    void excelFindsDaysAsDaysAndMoneyAsNumbersWithACurrency() throws IOException {
        try (XSSFWorkbook book = open(XLSX)) {
            isTyped(book);
            Cell cost = cell(book, "Działania", 1, "Koszt");
            assertThat(cost.getCellStyle().getDataFormatString()).contains("zł");
            assertThat(cell(book, "Działania", 1, "Początek").getCellStyle().getDataFormatString()).isEqualTo("dd.mm.yyyy");
            assertThat(cell(book, "Monitoring ustalony na warsztac", 2, "Najbliższy termin").getStringCellValue()).isEqualTo("bez terminu");
        }
    }

    @Test
    void libreOfficeOpensBothAndFindsTheSame() throws IOException {
        try (XSSFWorkbook saved = open(LibreOffice.convert(XLSX, "xlsx", "xlsx")); XSSFWorkbook fromOds = open(LibreOffice.convert(ODS, "ods", "xlsx"))) {
            isTyped(saved);
            isTyped(fromOds);
            try (XSSFWorkbook book = open(XLSX)) {
                for (XSSFWorkbook other : List.of(saved, fromOds)) {
                    for (SheetPage page : pages(SheetSample.plan())) {
                        assertThat(texts(other.getSheet(page.name()))).as(page.name()).isEqualTo(texts(book.getSheet(page.name())));
                    }
                }
            }
            assertThat(fromOds.getSheet("Działania").getDataValidations()).isNotEmpty();
            assertThat(saved.getSheet("Działania").getDataValidations()).isNotEmpty();
        }
    }

    @Test
    void bothKeepToTheSchemasOfTheirFormatsWhateverStandsInThem() throws IOException {
        byte[] hostile = write(new SheetXlsxWriter(SCENARIOS), HostilePlan.plan());
        assertThat(violations(XLSX)).isEmpty();
        assertThat(violations(hostile)).isEmpty();
        byte[] ods = write(new SheetOdsWriter(SCENARIOS), HostilePlan.plan());
        assertThat(OpenDocuments.violations(Map.of("plan.ods", ODS, "wrogi.ods", ods))).isEmpty();
        try (XSSFWorkbook book = open(hostile); XSSFWorkbook opened = open(LibreOffice.convert(ods, "ods", "xlsx"))) {
            for (SheetPage page : pages(HostilePlan.plan())) {
                assertThat(opened.getSheet(page.name())).as(page.name()).isNotNull();
                assertThat(book.getSheet(page.name()).getLastRowNum()).as(page.name()).isEqualTo(page.rows().size());
            }
            opened.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
        }
        assertThat(write(new SheetCsvWriter(SCENARIOS), HostilePlan.plan())).isNotEmpty();
        assertThat(CalendarOfPlan.of(HostilePlan.plan())).isNotNull();
    }

    /** Excel itself marks texts with {@code xml:space}, without which it would lose their spaces; ECMA's schema does not know it there. */
    private static List<String> violations(byte[] xlsx) {
        return OfficeSchemas.violations(xlsx).stream().filter(found -> !found.contains("'xml:space' was found")).toList();
    }

    private static void isTyped(XSSFWorkbook book) {
        assertThat(cell(book, "Działania", 1, "Kod").getStringCellValue()).isEqualTo("A-EDU-1");
        assertThat(cell(book, "Działania", 1, "Koszt").getNumericCellValue()).isEqualTo(42_000);
        Cell start = cell(book, "Działania", 1, "Początek");
        assertThat(DateUtil.isCellDateFormatted(start)).isTrue();
        assertThat(start.getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2028, 2, 1, 0, 0));
        assertThat(cell(book, "Budżet", 1, "2028").getNumericCellValue()).isEqualTo(24_000.5);
        assertThat(cell(book, "Budżet działań", 1, "2029").getNumericCellValue()).isEqualTo(17_999.5);
        assertThat(cell(book, "Wskaźniki", 1, "Wartość bazowa").getNumericCellValue()).isEqualTo(12.5);
        assertThat(cell(book, "Wskaźniki", 1, "Stan na dzień").getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(cell(book, "Wskaźniki", 1, "2028").getNumericCellValue()).isEqualTo(1_900);
        assertThat(cell(book, "Wskaźniki", 2, "Wartość bazowa").getStringCellValue()).isEqualTo("mniej niż\u00a05");
        assertThat(cell(book, "Standardy", 1, "Jest").getNumericCellValue()).isEqualTo(1);
        assertThat(cell(book, "Kamienie milowe", 1, "Termin").getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2028, 4, 28));
        assertThat(cell(book, "Kamienie milowe", 1, "Co będzie").getStringCellValue()).isEqualTo("wzór uzgodniony; razem\nz gminami");
        assertThat(cell(book, "Harmonogram", 1, "II\u00a0kw.\u00a02030").getStringCellValue()).isEqualTo("■");
        book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> assertThat(cell.getCellType()).as(sheet.getSheetName() + cell.getAddress()).isNotEqualTo(CellType.FORMULA))));
    }

    @Test
    void aTextThatBeginsAsAFormulaStaysAText() throws IOException {
        try (XSSFWorkbook book = open(XLSX)) {
            for (int i = 0; i < SheetSample.FORMULAS.size(); i++) {
                Cell title = cell(book, "Działania", i + 1, "Działanie");
                assertThat(title.getCellType()).isEqualTo(CellType.STRING);
                assertThat(title.getStringCellValue()).isEqualTo(SheetSample.FORMULAS.get(i).replace('\r', '\n'));
                assertThat(title.getCellStyle().getQuotePrefixed()).as(SheetSample.FORMULAS.get(i)).isTrue();
            }
            assertThat(cell(book, "Wskaźniki", 1, "Uwagi").getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(cell(book, "Działania", 1, "Kod").getCellStyle().getQuotePrefixed()).isFalse();
            List<String> awkward = StreamSupport.stream(book.getSheet("Trudne teksty").spliterator(), false).skip(1).map(row -> row.getCell(1).getStringCellValue()).toList();
            assertThat(awkward).contains("_x000D_ nie jest znakiem").anyMatch(text -> text.length() == 32_767 && text.endsWith("[dalej w dokumencie]"));
            assertThat(awkward.subList(0, SamplePlan.AWKWARD.size())).containsExactlyElementsOf(SamplePlan.AWKWARD.stream().map(SheetText::of).toList());
        }
    }

    @Test
    void theWorkbookSaysWhatItIsAndKeepsItsHeadersInView() throws IOException {
        try (XSSFWorkbook book = open(XLSX)) {
            assertThat(book.getProperties().getCoreProperties().getTitle()).isEqualTo("Lokalny plan integracji & spółka");
            assertThat(book.getProperties().getCoreProperties().getUnderlyingProperties().getLanguageProperty()).contains("pl-PL");
            assertThat(book.getSheetName(0)).isEqualTo("Opis");
            assertThat(IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName)).contains("Działania", "Harmonogram", "Kamienie milowe", "Budżet", "Wskaźniki", "Standardy", "Zespół", "Słowniki");
            for (SheetPage page : pages(SheetSample.plan())) {
                XSSFSheet sheet = book.getSheet(page.name());
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).as(page.name()).isEqualTo((short) 1);
                assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A1:");
            }
            var states = book.getSheet("Działania").getDataValidations().stream().map(list -> list.getValidationConstraint().getFormula1()).toList();
            assertThat(states).hasSize(3).allMatch(range -> range.startsWith("'Słowniki'!$"));
            assertThat(StreamSupport.stream(book.getSheet("Słowniki").spliterator(), false).flatMap(row -> StreamSupport.stream(row.spliterator(), false)).map(Cell::toString))
                    .contains("Rodzaj", "procedura", "Stan", "Priorytet");
        }
    }

    @Test
    void peopleAreInASheetOnlyWhereTheDocumentHoldsThem() throws IOException {
        try (XSSFWorkbook book = open(write(new SheetXlsxWriter(SCENARIOS), SheetSample.plan(2, false)))) {
            assertThat(book.getSheet("Zespół")).isNull();
        }
        assertThat(new SheetXlsxWriter(SCENARIOS).printsPeople()).isFalse();
    }

    @Test
    void csvForProgramsAndForExcelInPoland() throws IOException {
        Map<String, byte[]> files = unzip(write(new SheetCsvWriter(SCENARIOS), SheetSample.plan()));
        assertThat(files.keySet()).contains("CZYTAJ.txt", "rfc4180/dzialania.csv", "excel-pl/budzet.csv").allMatch(name -> name.matches("[\\x21-\\x7e]+"));
        String plain = new String(files.get("rfc4180/dzialania.csv"), StandardCharsets.UTF_8);
        String polish = new String(files.get("excel-pl/dzialania.csv"), StandardCharsets.UTF_8);
        assertThat(plain).startsWith("Kod,Obszar,").contains(",2028-02-01,2030-06-28,42000,");
        assertThat(polish).startsWith("\uFEFFKod;Obszar;").contains(";01.02.2028;28.06.2030;42000;");
        assertThat(new String(files.get("excel-pl/budzet.csv"), StandardCharsets.UTF_8)).contains("24000,5;;24000,5");
        assertThat(new String(files.get("rfc4180/budzet.csv"), StandardCharsets.UTF_8)).contains("24000.5,,24000.5");
        try (CSVParser parser = CSVParser.parse(plain, CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
            List<CSVRecord> rows = parser.getRecords();
            assertThat(rows).hasSize(SheetSample.FORMULAS.size());
            assertThat(rows.stream().map(row -> row.get("Działanie"))).containsExactlyElementsOf(SheetSample.FORMULAS.stream().map(text -> "'" + SheetText.of(text)).toList());
        }
    }

    @Test
    void negativeNumbersAreNumbersAndGetNoApostrophe() throws IOException {
        SheetPage page = SheetPage.of("x", Table.of("x", "x", List.of(Table.Column.number("a"), Table.Column.money("b"), Table.Column.date("c"), Table.Column.text("d")),
                List.of(Table.Row.of(Table.Cell.of("−12,5"), Table.Cell.of("−3 zł"), Table.Cell.of("31.02.2028"), Table.Cell.of("-12,5")))));
        assertThat(SheetCsv.PLAIN.write(page)).isEqualTo("a,b,c,d\r\n-12.5,-3,31.02.2028,\"'-12,5\"\r\n");
        assertThat(SheetCsv.POLISH.write(page)).isEqualTo("\uFEFFa;b;c;d\r\n-12,5;-3;31.02.2028;'-12,5\r\n");
    }

    @Test
    void aPlanOfAnySizeAndShapeCanBeWritten() throws IOException {
        for (PlanDocument plan : List.of(SamplePlan.bare(), SamplePlan.rich(), SheetSample.plan(300, true), TinyPlan.DOCUMENT)) {
            for (PlanWriter writer : List.of(new SheetXlsxWriter(SCENARIOS), new SheetOdsWriter(SCENARIOS), new SheetCsvWriter(SCENARIOS), new CalendarPlanWriter())) {
                assertThat(write(writer, plan)).as(writer.extension()).isNotEmpty();
            }
        }
        try (XSSFWorkbook book = open(write(new SheetXlsxWriter(SCENARIOS), SamplePlan.rich()))) {
            assertThat(book.getSheet("Dane o powiecie").getLastRowNum()).isEqualTo(60);
        }
    }

    private static List<SheetPage> pages(PlanDocument plan) {
        return SheetBooks.of(plan, HASH, SheetChoices.of(SCENARIOS)).pages();
    }

    private static Cell cell(XSSFWorkbook book, String sheet, int row, String header) {
        XSSFSheet found = book.getSheet(sheet);
        int column = StreamSupport.stream(found.getRow(0).spliterator(), false).filter(head -> head.getStringCellValue().equals(header)).findFirst().orElseThrow().getColumnIndex();
        return found.getRow(row).getCell(column);
    }

    /** Every cell as its value, with the kind; what is empty is left out, and so are tabs, which LibreOffice does not keep. */
    private static Map<String, String> texts(XSSFSheet sheet) {
        Map<String, String> texts = new HashMap<>();
        sheet.forEach(row -> row.forEach(cell -> {
            String text = cell.getCellType() == CellType.NUMERIC ? "#" + cell.getNumericCellValue() : cell.toString().replace("\t", "");
            if (!text.isEmpty()) {
                texts.put(cell.getAddress().formatAsString(), text);
            }
        }));
        return texts;
    }

    private static XSSFWorkbook open(byte[] xlsx) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(xlsx));
    }

    static byte[] write(PlanWriter writer, PlanDocument plan) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(plan, HASH, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static Map<String, byte[]> unzip(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }
}
