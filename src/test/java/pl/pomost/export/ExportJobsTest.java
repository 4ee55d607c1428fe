package pl.pomost.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.review.SignedFileGone;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;

/** Files of the demo's plan that are asked for, made once by one worker, and fetched by those who may see the process. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class ExportJobsTest {

    private static final String FILES = "/powiaty/2205/pliki";

    @TestHTTPResource
    String address;
    @Inject
    ExportWorker worker;
    @Inject
    MakeFile make;
    @Inject
    ExportJobs jobs;
    @Inject
    ForgetFiles forget;
    @Inject
    Clock clock;
    @Inject
    Event<SignedFileGone> gone;
    private Sessions.Session coordinator;

    @BeforeEach
    void logIn() {
        coordinator = session("koordynator-2205");
    }

    @AfterEach
    void clean() throws Exception {
        worker.settle();
        QuarkusTransaction.requiringNew().run(jobs::deleteAll);
    }

    @Test
    void aPackageForTheOfficeIsMadeOnceAndFoundLater() throws Exception {
        String first = order(coordinator, Map.of("format", "ezd", "wersja", "1"));
        worker.settle();
        assertThat(order(session("rops"), Map.of("format", "ezd", "wersja", "1", "odbiorcy", "PUBLIC"))).isEqualTo(first);
        long made = QuarkusTransaction.requiringNew().call(() -> jobs.count());
        assertThat(made).isEqualTo(1);
        var page = Jsoup.parse(coordinator.get(FILES).body());
        assertThat(page.select("#plik-" + first + " th a").attr("href")).isEqualTo(FILES + "/" + first + "?edition=2027");
        assertThat(page.select("#plik-" + first).text()).contains("Gotowy", "Paczka EZD");
        assertThat(page.select("[data-waiting], progress")).isEmpty();

        assertThat(coordinator.get(FILES + "/" + first).headers().firstValue("Content-Disposition").orElseThrow()).isEqualTo("attachment; filename=\"2205_plan_v1_2028-01-10_ezd.zip\"");
        Map<String, byte[]> parts = SheetWritersTest.unzip(coordinator.download(FILES + "/" + first));
        assertThat(parts.keySet()).contains("2205_plan_v1_2028-01-10.pdf", "2205_plan_v1_2028-01-10_publiczny.pdf", "metadane.xml").allMatch(name -> name.matches("[A-Za-z0-9._-]+"));
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(getClass().getResource("/schema/metadane.xsd")).newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(parts.get("metadane.xml"))));
        assertThat(text(parts, "metadane.xml")).contains("<znak>PSE.8140.3.2027</znak>", "<wersja numer=\"1\">1.0</wersja>", "Zapisano na stałe wersję 1.0.");
    }

    @Test
    void aPackageGoesWithASignedFileThatWasBroughtByMistake() throws Exception {
        String filed = order(coordinator, Map.of("format", "ezd", "wersja", "1"));
        String open = order(coordinator, Map.of("format", "bip", "wersja", "1"));
        worker.settle();
        UUID enrolment = QuarkusTransaction.requiringNew().call(() -> jobs.findById(UUID.fromString(filed)).enrolmentId());

        QuarkusTransaction.requiringNew().run(() -> gone.fire(new SignedFileGone(enrolment, 2)));
        assertThat(coordinator.get(FILES + "/" + filed).statusCode()).as("of another version").isEqualTo(200);
        QuarkusTransaction.requiringNew().run(() -> gone.fire(new SignedFileGone(enrolment, 1)));
        assertThat(coordinator.get(FILES + "/" + filed).statusCode()).isEqualTo(404);
        assertThat(coordinator.get(FILES + "/" + open).statusCode()).as("nothing signed is in it").isEqualTo(200);
        assertThat(order(coordinator, Map.of("format", "ezd", "wersja", "1"))).as("it can be made again, without the file").isNotEqualTo(filed);
    }

    @Test
    void everybodysPackageNamesNobodyOfTheTeamButWhoAnswersForIt() throws Exception {
        String id = order(coordinator, Map.of("format", "bip", "wersja", "1"));
        worker.settle();
        Map<String, byte[]> parts = SheetWritersTest.unzip(coordinator.download(FILES + "/" + id));
        assertThat(text(parts, "metadane.xml")).contains("rodzaj=\"BIP\"", "<wytworzyl>Joanna Miotk").doesNotContain("niepubliczny");
        try (var word = new XWPFDocument(new ByteArrayInputStream(parts.get("2205_plan_v1_2028-01-10.docx")))) {
            assertThat(new XWPFWordExtractor(word).getText()).contains("A-EDU-1").doesNotContain("Miotk");
        }
    }

    @Test
    void knowingTheIdOpensNothing() throws Exception {
        String id = order(coordinator, Map.of("format", "csv", "wersja", "robocza"));
        worker.settle();
        assertThat(coordinator.get(FILES + "/" + id).statusCode()).isEqualTo(200);
        assertThat(session("koordynator-2206").get(FILES + "/" + id).statusCode()).isEqualTo(404);
        assertThat(session("koordynator-2206").get("/powiaty/2206/pliki/" + id).statusCode()).isEqualTo(404);
        assertThat(session("koordynator-2206").get(FILES).statusCode()).isEqualTo(404);
        assertThat(session("ekspert-edukacja").get(FILES + "/" + id).statusCode()).isEqualTo(404);
        assertThat(coordinator.get(FILES + "/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsWrongComesBackWithTheForm() {
        HttpResponse<String> draft = post(coordinator, Map.of("format", "bip", "wersja", "robocza"));
        assertThat(draft.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(draft.body()).select(".errors li a").eachAttr("href")).containsExactly("#wersja");
        assertThat(Jsoup.parse(draft.body()).select("#format option[selected]").attr("value")).isEqualTo("bip");
        assertThat(Jsoup.parse(post(coordinator, Map.of("wersja", "99")).body()).select(".errors li a").eachAttr("href")).containsExactly("#format", "#wersja");
    }

    @Test
    void theTablesOfTheFixtureAreTypedAndTheTeamIsInNoPublicFile() throws Exception {
        String full = order(coordinator, Map.of("format", "xlsx", "wersja", "1"));
        String open = order(coordinator, Map.of("format", "xlsx", "wersja", "1", "odbiorcy", "PUBLIC"));
        worker.settle();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(coordinator.download(FILES + "/" + full)))) {
            System.out.println("Sheets of the demo: " + IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName).toList());
            XSSFSheet actions = book.getSheet("Działania");
            XSSFRow first = actions.getRow(1);
            assertThat(first.getCell(column(actions, "Kod")).getStringCellValue()).isEqualTo("A-EDU-1");
            assertThat(DateUtil.isCellDateFormatted(first.getCell(column(actions, "Początek")))).isTrue();
            assertThat(first.getCell(column(actions, "Początek")).getLocalDateTimeCellValue().toLocalDate()).hasToString("2028-02-01");
            assertThat(first.getCell(column(actions, "Koszt")).getNumericCellValue()).isEqualTo(42_000);
            for (int row = 1; row <= actions.getLastRowNum(); row++) {
                assertThat(actions.getRow(row).getCell(column(actions, "Stan")).getStringCellValue()).as("row " + row).isNotBlank();
            }
            assertThat(book.getSheet("Budżet").getRow(1).getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(book.getSheet("Standardy").getRow(1).getCell(3).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(book.getSheet("Wskaźniki").getRow(1).getCell(column(book.getSheet("Wskaźniki"), "Rodzaj")).getStringCellValue()).isNotBlank();
            assertThat(book.getSheet("Zespół").getLastRowNum()).isEqualTo(29);
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(coordinator.download(FILES + "/" + open)))) {
            assertThat(book.getSheet("Zespół")).isNull();
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> assertThat(cell.toString()).doesNotContain("Miotk"))));
        }
    }

    @Test
    void whatTheServiceStoppedInBeginsAnewAndOldFilesGo() throws Exception {
        String id = order(coordinator, Map.of("format", "ics", "wersja", "robocza"));
        worker.settle();
        QuarkusTransaction.requiringNew().run(() -> jobs.update("state = ?1", ExportJob.State.RUNNING));
        make.startOver();
        ExportJob.State state = QuarkusTransaction.requiringNew().call(() -> jobs.findById(UUID.fromString(id)).state());
        assertThat(state).isEqualTo(ExportJob.State.WAITING);
        make.fail(UUID.fromString(id), ExportJob.Failure.UNFORESEEN);
        assertThat(Jsoup.parse(coordinator.get(FILES).body()).select("#plik-" + id).text()).contains("Nie udało się");
        make.fail(UUID.fromString(id), ExportJob.Failure.TOO_LARGE);
        assertThat(Jsoup.parse(coordinator.get(FILES).body()).select("#plik-" + id).text()).contains("więcej niż 40 MB");
        whatFailedUnnotedIsBegunAgain(id);
        whatStoppedTheServiceTwiceIsNotBegunAgain(id);
        assertThat(order(coordinator, Map.of("format", "ics", "wersja", "robocza"))).isEqualTo(id);
        worker.settle();
        assertThat(new String(coordinator.download(FILES + "/" + id), StandardCharsets.UTF_8)).contains("BEGIN:VEVENT", "Początek działania A-EDU-1");

        int soon = QuarkusTransaction.requiringNew().call(() -> forget.forget(clock.instant().plus(Duration.ofDays(1))));
        int later = QuarkusTransaction.requiringNew().call(() -> forget.forget(clock.instant().plus(Duration.ofDays(3))));
        assertThat(soon).isZero();
        assertThat(later).isEqualTo(1);
        assertThat(coordinator.get(FILES + "/" + id).statusCode()).isEqualTo(404);
    }

    /** As when the database was gone at the moment in which the failure should have been noted. */
    private void whatFailedUnnotedIsBegunAgain(String id) throws Exception {
        QuarkusTransaction.requiringNew().run(() -> jobs.update("state = ?1, source = '{}', begun = 1", ExportJob.State.RUNNING));
        worker.wake();
        worker.settle();
        ExportJob.State state = QuarkusTransaction.requiringNew().call(() -> jobs.findById(UUID.fromString(id)).state());
        assertThat(state).as("tried again, and now its failure is noted").isEqualTo(ExportJob.State.FAILED);
    }

    private void whatStoppedTheServiceTwiceIsNotBegunAgain(String id) throws Exception {
        QuarkusTransaction.requiringNew().run(() -> jobs.update("state = ?1, source = '{}'", ExportJob.State.WAITING));
        QuarkusTransaction.requiringNew().run(() -> jobs.update("begun = 0"));
        for (int start = 1; start <= 2; start++) {
            assertThat(make.take()).as("start " + start).contains(UUID.fromString(id));
            make.startOver();
        }
        worker.wake();
        worker.settle();
        assertThat(Jsoup.parse(coordinator.get(FILES).body()).select("#plik-" + id).text()).contains("Nie udało się", "dwa razy przerwał");
    }

    @Test
    void theCalendarOfTheTeamHoldsWhatIsToComeAsWell() throws Exception {
        String all = coordinator.get("/powiaty/2205/plan.ics").body();
        Calendar calendar = new CalendarBuilder().build(new StringReader(all));
        assertThat(calendar.validate(true).getEntries()).isEmpty();
        assertThat(all).contains("Warsztat 1: Kim jesteśmy?", "Ostatni dzień na warsztat 4", "DTSTART;TZID=Europe/Warsaw:2027", "Początek działania A-EDU-1", "Monitoring planu");
        String frozen = coordinator.get("/powiaty/2205/plan.ics?version=1").body();
        assertThat(frozen).contains("2205-edycja-2027-warsztat-1@pomost", "Początek działania A-EDU-1").doesNotContain("Ostatni dzień na warsztat");
    }

    private static int column(XSSFSheet sheet, String header) {
        return IntStream.range(0, sheet.getRow(0).getLastCellNum()).filter(i -> sheet.getRow(0).getCell(i).getStringCellValue().equals(header)).findFirst().orElseThrow();
    }

    private String order(Sessions.Session session, Map<String, String> fields) {
        HttpResponse<String> answer = post(session, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replaceAll(".*#plik-", "");
    }

    private HttpResponse<String> post(Sessions.Session session, Map<String, String> fields) {
        Map<String, String> sent = new HashMap<>(fields);
        sent.putIfAbsent("odbiorcy", "FULL");
        sent.put("do", "zapisz");
        return session.post(FILES, sent);
    }

    private Sessions.Session session(String user) {
        return Sessions.of(user, address.replaceAll("/$", ""));
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }
}
