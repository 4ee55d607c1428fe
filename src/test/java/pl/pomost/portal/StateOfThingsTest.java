package pl.pomost.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import pl.pomost.access.Accounts;
import pl.pomost.audit.AuditLog;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** The state of things, and the coordinator's role that goes from hand to hand. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class StateOfThingsTest {

    private static final String STATE = "/powiaty/2205/stan-rzeczy";

    @TestHTTPResource
    String address;
    @Inject
    AuditLog audit;
    @Inject
    Accounts accounts;

    @Test
    void pageTellsWhatIsDoneWhatWaitsWhoWasAskedAndWhatIsUnknown() {
        Document page = page(as("czlonek-2205").get(STATE));
        assertThat(page.select("table").eachText()).anyMatch(text -> text.startsWith("Warsztaty") && text.contains("zakończony"))
                .anyMatch(text -> text.startsWith("Co czeka") && text.contains("blokuje plan"))
                .anyMatch(text -> text.startsWith("Kogo pytaliśmy") && text.contains("Panel dyskusyjny 18 maja 2027 39") && text.contains("Warsztat 1: Kim jesteśmy?"))
                .anyMatch(text -> text.startsWith("Terminy") && text.contains("A-EDU-1"))
                .anyMatch(text -> text.startsWith("Kogo lub o co trzeba jeszcze zapytać"));
        assertThat(page.select("#przekazanie")).isEmpty();
    }

    @Test
    void powiatInWhichNothingHappenedHasAStateToo() {
        Document page = page(as("koordynator-2216").get("/powiaty/2216/stan-rzeczy"));
        assertThat(page.select("main").text()).contains("Nie było jeszcze żadnego spotkania.", "Przekaż rolę koordynatora");
    }

    @Test
    void roleGoesToAnotherAccountAndBackAndIsWrittenDown() {
        Session old = as("koordynator-2205");
        Session heir = as("czlonek-2205");
        assertThat(old.post(STATE + "/przekazanie", Map.of("konto", " czlonek-2205 ")).statusCode()).isEqualTo(303);
        try {
            assertThat(old.get("/powiaty/2205/zespol").statusCode()).isEqualTo(200);
            assertThat(old.get("/powiaty/2205/cele/nowy").statusCode()).isEqualTo(403);
            assertThat(heir.get("/powiaty/2205/cele/nowy").statusCode()).isEqualTo(200);
            assertThat(old.post(STATE + "/przekazanie", Map.of("konto", "koordynator-2205")).statusCode()).isEqualTo(403);
            assertThat(audit.count("action = 'coordinator.handed-over' and powiat = '2205' and actor = 'koordynator-2205' and sentence like '%czlonek-2205%'")).isPositive();
        } finally {
            assertThat(heir.post(STATE + "/przekazanie", Map.of("konto", "koordynator-2205")).statusCode()).isEqualTo(303);
        }
        assertThat(old.get("/powiaty/2205/cele/nowy").statusCode()).isEqualTo(200);
        assertThat(heir.get("/powiaty/2205/cele/nowy").statusCode()).isEqualTo(403);
    }

    @Test
    void roleStaysWhereItIsWhenNobodyCanTakeIt() {
        Session coordinator = as("koordynator-2205");
        Map.of("", "Wpisz nazwę konta", "nikt-taki", "Nikt się jeszcze nie zalogował", "koordynator-2205", "już koordynuje").forEach((account, sentence) -> {
            HttpResponse<String> answer = coordinator.post(STATE + "/przekazanie", Map.of("konto", account));
            assertThat(answer.statusCode()).as(account).isEqualTo(422);
            assertThat(page(answer).select("#konto-blad").text()).contains(sentence);
            assertThat(page(answer).select("#konto").val()).isEqualTo(account);
        });
        assertThat(coordinator.get("/powiaty/2205/cele/nowy").statusCode()).isEqualTo(200);
    }

    @Test
    void whoeverLogsInIsKnownByNameFromThenOn() {
        assertThat(Sessions.alone("rops", address.replaceAll("/$", "")).get("/start").statusCode()).isEqualTo(200);
        assertThat(accounts.byUsername("rops")).isPresent();
        assertThat(accounts.count("username", "rops")).isEqualTo(1);
    }

    private Session as(String user) {
        return Sessions.of(user, address.replaceAll("/$", ""));
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }
}
