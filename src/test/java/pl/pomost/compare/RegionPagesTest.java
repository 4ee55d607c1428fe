package pl.pomost.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import pl.pomost.shared.PolishNumbers;
import pl.pomost.testing.HtmlCheck;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** The region added up, and its other views, over the demo's data: numbers as the database adds them up, rows behind each, files of each. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class RegionPagesTest {

    private static final String PLANNED = """
            from action a join enrolment e on e.id = a.enrolment_id join edition y on y.id = e.edition_id join powiat p on p.teryt = e.powiat
            where p.practice = false and y.year = 2027 and a.state <> 'dropped' and a.area = 'EDU'""";

    private static final HtmlCheck HTML = new HtmlCheck();

    @TestHTTPResource
    String address;
    @Inject
    DataSource database;

    @Test
    void moneyIsWhatTheDatabaseAddsUpAndItsRowsAddUpToIt() throws SQLException {
        Document page = page("rops", "/porownanie/region?edition=2027");
        Element cell = page.select("#koszty a[href*='obszar=EDU'][href*='rok=2028']").first();
        BigDecimal shown = PolishNumbers.parseMoney(cell.text()).orElseThrow();
        assertThat(shown).isEqualByComparingTo(number("select coalesce(sum(json_value(a.budget, '$.\"2028\"')), 0) " + PLANNED)).isPositive();
        Document rows = page("rops", cell.attr("href"));
        assertThat(PolishNumbers.parseMoney(rows.select("#pozycje tr.is-sum td").last().text()).orElseThrow()).isEqualByComparingTo(shown);
        Element needs = page.select("#potrzeby-rodzaje tr.is-sum td:nth-last-child(2) a").first();
        assertThat(needs.text()).isEqualTo(number("select count(*) from diagnosis_entry d join enrolment e on e.id = d.enrolment_id join edition y on y.id = e.edition_id join powiat p on p.teryt = e.powiat"
                + " where p.practice = false and y.year = 2027 and d.status = 'confirmed'").toPlainString());
        assertThat(page("rops", needs.attr("href")).select("main").text()).contains("Pozycji: " + needs.text() + ".");
        assertThat(page("ekspert-edukacja", "/porownanie/region?edition=2027").select("#koszty th[scope=row]").eachText()).hasSize(2);
        assertThat(of("czlonek-2205").get("/porownanie/region").statusCode()).isEqualTo(404);
        assertThat(of("czlonek-2205").get("/porownanie/region/wiersze?co=pieniadze").statusCode()).isEqualTo(404);
    }

    @Test
    void theNextAnswerKnowsWhatWasCommittedBeforeIt() throws SQLException {
        String path = "/porownanie/region?edition=2027";
        BigDecimal before = cost(path);
        run("update action a join enrolment e on e.id = a.enrolment_id set a.version = a.version + 1, a.budget = '{\"2028\": 24001, \"2029\": 12000, \"2030\": 6000}' where e.powiat = '2205' and a.code = 'A-EDU-1'");
        assertThat(cost(path)).isEqualByComparingTo(before.add(BigDecimal.ONE));
        run("update action a join enrolment e on e.id = a.enrolment_id set a.version = a.version + 1, a.budget = '{\"2028\": 24000, \"2029\": 12000, \"2030\": 6000}' where e.powiat = '2205' and a.code = 'A-EDU-1'");
        assertThat(cost(path)).isEqualByComparingTo(before);
        // as many rows at the same versions, but others: what an import does that replaces a process
        String id = text("select a.id from action a join enrolment e on e.id = a.enrolment_id where e.powiat = '2205' and a.code = 'A-EDU-1'");
        run("update action set id = '0a1f6f0e-6f0e-4f3a-9c7a-000000002205', budget = '{\"2028\": 24007, \"2029\": 12000, \"2030\": 6000}' where id = '" + id + "'");
        assertThat(cost(path)).isEqualByComparingTo(before.add(BigDecimal.valueOf(7)));
        run("update action set id = '" + id + "', budget = '{\"2028\": 24000, \"2029\": 12000, \"2030\": 6000}' where id = '0a1f6f0e-6f0e-4f3a-9c7a-000000002205'");
        assertThat(cost(path)).isEqualByComparingTo(before);
    }

    private BigDecimal cost(String path) {
        return PolishNumbers.parseMoney(page("rops", path).select("#koszty tr.is-sum td").last().text()).orElseThrow();
    }

    @Test
    void plannedMoneyStandsAgainstWhatASourceHas() {
        Session rops = of("rops");
        assertThat(rops.post("/porownanie/alokacje/2027", Map.of("do", "zapisz", "source", "FAMI", "amount", "dużo")).statusCode()).isEqualTo(422);
        assertThat(rops.post("/porownanie/alokacje/2027", Map.of("do", "zapisz", "source", "FAMI", "amount", "30 027 000", "note", "podział z dnia 9.08.2024")).statusCode()).isEqualTo(303);
        var unseen = rops.post("/porownanie/alokacje/2027", Map.of("do", "zapisz", "source", "FAMI", "amount", "1", "note", ""));
        assertThat(unseen.statusCode()).as("in place of an amount that the form did not show").isEqualTo(409);
        assertThat(Jsoup.parse(unseen.body()).select("main").text().replace('\u00a0', ' ')).contains("30 027 000");
        Document change = page("rops", "/porownanie/alokacje/2027?zrodlo=FAMI");
        assertThat(change.select("input[name=note]").val()).isEqualTo("podział z dnia 9.08.2024");
        assertThat(PolishNumbers.parseMoney(change.select("input[name=amount]").val())).contains(new BigDecimal("30027000"));
        assertThat(page("rops", "/porownanie/alokacje/2027").select("main table").text().replace('\u00a0', ' ')).contains("FAMI").contains("30 027 000").contains("podział z dnia");
        assertThat(page("rops", "/porownanie/region?edition=2027").select("#zrodla tr:has(th:contains(FAMI))").text().replace('\u00a0', ' ')).contains("30 027 000");
        assertThat(rops.post("/porownanie/alokacje/2027", Map.of("do", "zapisz", "source", "FAMI", "year", "2028", "amount", "1 000", "note", "")).statusCode()).isEqualTo(303);
        Document region = page("rops", "/porownanie/region?edition=2027");
        Element of2028 = region.select("#zrodla-wobec tr:has(th:contains(FAMI)):has(td:contains(2028))").first();
        BigDecimal planned = PolishNumbers.parseMoney(of2028.select("td").get(1).text()).orElseThrow();
        assertThat(planned).as("more than a source has").isGreaterThan(new BigDecimal("1000"));
        assertThat(of2028.select("td").get(3).text()).contains("brakuje");
        assertThat(PolishNumbers.parseMoney(of2028.select("td").get(3).ownText()).orElseThrow()).isEqualByComparingTo(new BigDecimal("1000").subtract(planned));
        Document rows = page("rops", of2028.select("td").get(1).select("a").attr("href"));
        assertThat(PolishNumbers.parseMoney(rows.select("#pozycje tr.is-sum td").last().text()).orElseThrow()).as("its rows add up to it").isEqualByComparingTo(planned);
        assertThat(PolishNumbers.parseMoney(region.select("#zrodla-lata tr:has(th:contains(FAMI)) a[href*='rok=2028']").text()).orElseThrow()).isEqualByComparingTo(planned);
        assertThat(PolishNumbers.parseMoney(region.select("#zrodla-lata tr.is-sum td").last().text()).orElseThrow()).isEqualByComparingTo(PolishNumbers.parseMoney(region.select("#zrodla tr.is-sum td").get(
                region.select("#zrodla thead th").size() - 4).text()).orElseThrow());
        assertThat(page("rops", "/porownanie/region?edition=2027&rok=2028&zrodlo=FAMI").select("#zrodla-lata tbody tr:not(.is-sum)").text()).as("filtered").contains("FAMI").doesNotContain("PFRON");
        assertThat(page("rops", "/porownanie/region?edition=2027&obszar=EDU").select("#zrodla-wobec tr:has(th:contains(FAMI)):has(td:contains(2028)) td").get(3).text()).as("a part against the whole").isEqualTo("–");
        assertThat(new String(rops.download("/porownanie/pliki/region.svg?edition=2027&rysunek=2"), StandardCharsets.UTF_8)).contains("FAMI", "2028", "brakuje");
        assertThat(rops.post("/porownanie/alokacje/2027", Map.of("do", "zapisz", "source", "FAMI", "year", "28", "amount", "sto")).body()).as("years without a space").contains("od 2012 do 2042").contains("value=\"sto\"");
        assertThat(page("rops", "/porownanie/alokacje/2027?usun=FAMI&rok=2028").select("#usun").text()).contains("na rok 2028");
        String second = page("rops", "/porownanie/alokacje/2027?zrodlo=FAMI&rok=2028").select("form[action$=alokacje/2027] input[name=version]").val();
        assertThat(rops.post("/porownanie/alokacje/2027", Map.of("do", "usun", "source", "FAMI", "year", "2028", "version", second)).statusCode()).isEqualTo(303);
        String version = change.select("form[action$=alokacje/2027] input[name=version]").val();
        assertThat(rops.post("/porownanie/alokacje/2027", Map.of("do", "zapisz", "source", "FAMI", "amount", "", "version", version)).statusCode()).isEqualTo(422);
        assertThat(page("rops", "/porownanie/alokacje/2027?usun=FAMI").select("main").text()).contains("Usunąć kwotę źródła");
        assertThat(rops.post("/porownanie/alokacje/2027", Map.of("do", "usun", "source", "FAMI", "version", "999")).statusCode()).isEqualTo(409);
        assertThat(rops.post("/porownanie/alokacje/2027", Map.of("do", "usun", "source", "FAMI", "version", version)).statusCode()).isEqualTo(303);
        assertThat(page("rops", "/porownanie/alokacje/2027").select("main table")).isEmpty();
    }

    @Test
    void wordingsOfOneAddresseeAreOneGroupThatPeopleMendAndUndo() throws SQLException {
        String page = "/porownanie/adresaci/2027";
        Session rops = of("rops");
        try {
            int number = 0;
            for (String whom : new String[] {"Wojewoda Pomorski", "do wojewody pomorskiego", "MSWiA", "Minister Spraw Wewnętrznych i Administracji", "Urząd Wojewódzki"}) {
                run("insert into postulate (id, enrolment_id, position, code, to_whom, text, version, extra) select uuid(), e.id, 900, 'P-9" + number++ + "', '" + whom + "', 'Prosimy.', 0, '{}' from enrolment e "
                        + "join edition y on y.id = e.edition_id where e.powiat = '2206' and y.year = 2027");
            }
            Document region = page("rops", "/porownanie/region?edition=2027");
            Element voivode = region.select("#postulaty tr:has(td:contains(do wojewody pomorskiego))").first();
            assertThat(voivode.text()).as("every wording stays").contains("Wojewoda Pomorski");
            assertThat(region.select("#postulaty tr:has(td:contains(MSWiA)) th").text()).isEqualTo("Ministerstwo Spraw Wewnętrznych i Administracji");
            Document rows = page("rops", voivode.select("a").first().attr("href"));
            assertThat(rows.select("main").text()).contains("do wojewody pomorskiego", "Pozycji: " + voivode.select("a").first().text() + ".");
            assertThat(page("rops", voivode.select("a").first().attr("href") + "&powiat=2201").select("main").text()).as("by name where nobody asks it, too").contains("adresat: " + voivode.select("th").text());
            Document before = page("rops", page);
            assertThat(before.select("form:has(input[name=nazwa]) button").first().val()).as("Enter in the field of the name does not set some wording apart").isEqualTo("polacz");
            BigDecimal decided = number("select count(*) from addressee_name");
            assertThat(rops.post(page, Map.of("oddziel", "Nikt tak nie napisał")).statusCode()).isEqualTo(404);
            assertThat(number("select count(*) from addressee_name")).isEqualByComparingTo(decided);
            String office = before.select("tr:has(th:contains(Urząd Wojewódzki)) input[name=adresat]").val();
            String person = before.select("tr:has(li:contains(do wojewody pomorskiego)) input[name=adresat]").val();
            var nameless = rops.post(page, List.of(Map.entry("adresat", office), Map.entry("adresat", person), Map.entry("do", "polacz"), Map.entry("nazwa", "")));
            assertThat(nameless.statusCode()).isEqualTo(422);
            assertThat(Jsoup.parse(nameless.body()).select("input[name=adresat][checked]")).hasSize(2);
            assertThat(rops.post(page, List.of(Map.entry("adresat", office), Map.entry("do", "polacz"), Map.entry("nazwa", "..."))).body()).contains("Wpisz nazwę słowami.");
            assertThat(rops.post(page, List.of(Map.entry("adresat", office), Map.entry("adresat", person), Map.entry("do", "polacz"), Map.entry("nazwa", "Wojewoda Pomorski z urzędem"))).statusCode()).isEqualTo(303);
            Document merged = page("rops", page);
            assertThat(merged.select("tr:has(th:contains(z urzędem)) li").text()).contains("Urząd Wojewódzki", "do wojewody pomorskiego");
            assertThat(rops.post(page, Map.of("oddziel", "Urząd Wojewódzki")).statusCode()).isEqualTo(303);
            Document apart = page("rops", page);
            assertThat(apart.select("tr:has(li:contains(Urząd Wojewódzki))").text()).contains("stoi osobno").doesNotContain("wojewody");
            String undone = apart.select("button[name=cofnij]").first().val();
            assertThat(rops.post(page, Map.of("cofnij", undone)).statusCode()).isEqualTo(303);
            assertThat(rops.post(page, Map.of("cofnij", undone)).statusCode()).as("pressed twice").isEqualTo(303);
            assertThat(rops.post(page, Map.of("cofnij", "999999")).statusCode()).isEqualTo(404);
            assertThat(page("rops", page).select("tr:has(th:contains(z urzędem)) li").text()).as("what held before holds again").contains("Urząd Wojewódzki");
            assertThat(rops.post(page, Map.of("cofnij", page("rops", page).select("button[name=cofnij]").first().val())).statusCode()).isEqualTo(303);
            assertThat(page("rops", page).select("tr:has(th:contains(z urzędem)) li")).isEmpty();
            assertThat(of("auditor").post(page, Map.of("oddziel", "MSWiA")).statusCode()).isEqualTo(403);
        } finally {
            run("delete from postulate where code like 'P-9_' and position = 900");
            run("delete from addressee_name where decided_by is not null");
        }
    }

    @Test
    void changesAreCountedOverThoseThatHaveBothAssessments() throws SQLException {
        String edition = "0a1f6f0e-6f0e-4f3a-9c7a-000000002019";
        String enrolment = "0a1f6f0e-6f0e-4f3a-9c7a-000000002205";
        try {
            run("insert into edition (id, year, name, languages, version) values ('" + edition + "', 2019, 'Dawna', '[\"pl\"]', 0)");
            run("insert into enrolment (id, powiat, edition_id, enrolled_on, version) values ('" + enrolment + "', '2205', '" + edition + "', '2019-01-10', 0)");
            for (String[] old : new String[][] {{"EDU-1", "agreed_level - 1", "standard_version"}, {"EDU-2", "agreed_level", "standard_version + 6"}}) {
                run("insert into self_assessment (id, enrolment_id, position, standard, standard_version, area, agreed_level, ratings, version, extra) select uuid(), '" + enrolment + "', s.position, s.standard, " + old[2]
                        + ", s.area, " + old[1] + ", '[]', 0, '{}' from self_assessment s join enrolment e on e.id = s.enrolment_id join edition y on y.id = e.edition_id where e.powiat = '2205' and y.year = 2027 and s.standard = '"
                        + old[0] + "'");
            }
            Document page = page("koordynator-2206", "/porownanie/zmiany?od=2019&do=2027&powiat=2205");
            assertThat(page.select("#zmiany-kierunek tr:contains(EDU-1 ) td").eachText()).as("both, higher, same, lower, by another version").containsExactly("1", "1", "0", "0", "0");
            assertThat(page.select("#zmiany-kierunek tr:contains(EDU-2 ) td").eachText()).containsExactly("1", "0", "1", "0", "1");
            assertThat(page.select("#zmiany-kierunek tr:contains(EDU-3 ) td").eachText()).as("nobody said anything of it then").containsExactly("–", "–", "–", "–", "–");
            assertThat(page.select("#zmiany-powiat tr:contains(EDU-1 )").text()).contains("wyżej o 1");
            assertThat(page.select("#zmiany-powiat tr:contains(EDU-2 )").text()).contains("według wersji 1", "bez zmiany (inna wersja standardu)");
            assertThat(page.select("figure svg[role=img]")).hasSize(2);
            assertThat(page.select("a[href*=.svg]").eachText()).hasSize(2);
            assertThat(new String(of("koordynator-2206").download(page.select("a[href*=.svg]").last().attr("href")), StandardCharsets.UTF_8)).contains("województwie", "2019");
        } finally {
            run("delete from self_assessment where enrolment_id = '" + enrolment + "'");
            run("delete from enrolment where id = '" + enrolment + "'");
            run("delete from edition where id = '" + edition + "'");
        }
    }

    @Test
    void everyViewIsAPageAndFiles() throws Exception {
        for (String path : new String[] {"mapa?co=EDU-1", "mapa?co=etap", "mapa?co=obszar:EDU", "profil?powiat=2205&cechy=rodzaj&cechy=sasiedzi", "zmiany?powiat=2205", "obok?powiat=2205&powiat=2206&obszar=EDU", "region?obszar=EDU",
                "region/wiersze?co=luki&standard=EDU-1"}) {
            Document page = page("koordynator-2206", "/porownanie/" + path);
            assertThat(page.select("main table")).as(path).isNotEmpty();
            assertThat(of("koordynator-2206").download(page.select("a[href*=/pliki/][href*=.xlsx]").attr("href"))).as(path).startsWith('P', 'K');
        }
        assertThat(page("koordynator-2206", "/porownanie/obok?powiat=2205&powiat=2206&obszar=EDU").select("main").text()).contains("D-EDU-01").contains("A-EDU-1").contains("C-EDU-1");
        Document profile = page("koordynator-2206", "/porownanie/profil");
        assertThat(profile.select("h1").text()).contains("kościerski");
        assertThat(profile.select("main").text()).contains("Podobne powiaty, od najbardziej podobnych");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(of("rops").download("/porownanie/pliki/macierz.xlsx")))) {
            assertThat(book.getSheetAt(1).getRow(0).getLastCellNum()).isEqualTo((short) 27);
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(of("rops").download("/porownanie/pliki/macierz.csv")))) {
            int kinds = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                kinds += entry.getName().matches("(?i)(excel-pl|rfc4180)/poziomy.*csv") ? 1 : 0;
            }
            assertThat(kinds).isEqualTo(2);
        }
        assertThat(of("rops").download("/porownanie/pliki/region.pdf")).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(new String(of("rops").download("/porownanie/pliki/macierz.svg"), StandardCharsets.UTF_8)).startsWith("<?xml").contains("powiat kartuski").contains("EDU-1");
    }

    private BigDecimal number(String sql) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getBigDecimal(1);
        }
    }

    private String text(String sql) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private Session of(String user) {
        return Sessions.of(user, address.replaceAll("/$", ""));
    }

    private Document page(String user, String path) {
        var answer = of(user).get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(HTML.findings(answer.body())).as(path).isEmpty();
        return Jsoup.parse(answer.body());
    }
}
