package pl.pomost.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.PlanState;
import pl.pomost.plan.FrozenPlan;
import pl.pomost.plan.FrozenPlans;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.Forms;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;

/** A public consultation from its announcement to its end: what the coordinator does, and what the world sees of it. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class ConsultationPagesTest extends ConsultationAtHand {

    @Inject
    FrozenPlans frozen;
    @Inject
    Enrolments enrolments;

    @Test
    void theWorldSeesTheFrozenVersionWhileItIsConsultedAndTheDraftNever() {
        assertThat(world.get(PLACE).statusCode()).isEqualTo(404);
        settle("2028-01-12", "2028-02-05");
        assertThat(world.get(PLACE).statusCode()).as("prepared only").isEqualTo(404);
        assertThat(coordinator.post(DESK + "/otwarcie", Map.of()).statusCode()).isEqualTo(303);
        Document announced = page(world, PLACE);
        assertThat(announced.text()).contains("Konsultacje zaczną się 12 stycznia 2028");
        assertThat(announced.select("a[href*=/projekt/]")).isEmpty();
        assertThat(world.get(PLACE + "/projekt/8").statusCode()).isEqualTo(404);
        coordinator.post(DESK + "/zamkniecie", Map.of());

        region.fillUnconsulted(TERYT);
        open();
        rename("Tytuł zmieniony po otwarciu konsultacji");

        UUID enrolment = QuarkusTransaction.requiringNew().call(() -> enrolments.of(TERYT, Optional.of(2027)).orElseThrow().id());
        assertThat(frozen.submitted(enrolment)).extracting(FrozenPlan::number).doesNotContain(frozen.of(enrolment).get(0).number());
        assertThat(page(world, PLACE).select("h1").text()).startsWith("Konsultacje planu: ");
        Document chapter = page(world, PLACE + "/projekt/8");
        assertThat(chapter.text()).contains("A-EDU-1").doesNotContain("Tytuł zmieniony");
        assertThat(chapter.select("a[href$=?o=A-EDU-1]").text()).isEqualTo("Zgłoś uwagę do tej części");
        assertThat(page(coordinator, "/powiaty/" + TERYT + "/dzialania/A-EDU-1").text()).contains("Tytuł zmieniony");
        assertThat(world.get("/powiaty/" + TERYT + "/plan").statusCode()).isEqualTo(302);
        assertThat(world.get("/powiaty/" + TERYT + "/plan.docx").statusCode()).isEqualTo(302);
        assertThat(page(world, "/konsultacje").select("a[href=" + PLACE + "]")).hasSize(1);
        assertThat(page(world, "/").select("a[href=" + PLACE + "]")).hasSize(1);
        assertThat(state()).isEqualTo(PlanState.CONSULTATION);
        assertThat(world.get("/konsultacje/0000/2027").statusCode()).isEqualTo(404);
        assertThat(world.get("/konsultacje/2205/2027").body()).contains("K-04", "Konsultacje skończyły się 22 grudnia 2027");

        coordinator.post(DESK + "/zamkniecie", Map.of());
        assertThat(state()).isEqualTo(PlanState.DRAFT);
        assertThat(coordinator.post(DESK + "/otwarcie", Map.of()).statusCode()).as("a second time").isEqualTo(409);
        assertThat(page(world, PLACE).text()).contains("Konsultacje skończyły się 10 stycznia 2028");
    }

    @Test
    void remarksFromPaperAreEnteredOneAfterAnotherAndTheTableHasNoFormulas() {
        open();
        Map<String, String> paper = Map.of("kanal", "paper", "dzien", "2028-01-09", "jezyk", "pl", "dotyczy", "10", "slowa", "=1+1; \"drogo\"", "od-kogo", "@mieszkaniec", "do", "zapisz");
        HttpResponse<String> entered = coordinator.post(DESK + "/nowa-uwaga", paper);
        assertThat(entered.headers().firstValue("Location").orElseThrow()).endsWith("?zapisano=K-01&kanal=paper&dzien=2028-01-09");
        Document next = page(coordinator, DESK + "/nowa-uwaga?zapisano=K-01&kanal=paper&dzien=2028-01-09");
        assertThat(next.select("[name=kanal][checked]").val()).isEqualTo("paper");
        assertThat(next.select("#dzien").val()).isEqualTo("2028-01-09");
        assertThat(coordinator.get(DESK + "/uwagi.csv").body()).contains("\"'=1+1; \"\"drogo\"\"\"", "'@mieszkaniec", "rozdział 10");
        assertThat(page(coordinator, DESK).select("h3").eachText()).anyMatch(title -> title.startsWith("Rozdział 10."));
        assertThat(coordinator.post(DESK + "/nowa-uwaga", Map.of("do", "zapisz")).statusCode()).isEqualTo(422);

        HttpResponse<String> shorter = settle("2028-01-10", "2028-01-20");
        assertThat(shorter.statusCode()).isEqualTo(422);
        assertThat(settle("2028-01-10", "2028-02-20").statusCode()).isEqualTo(303);
        assertThat(page(world, PLACE).text()).contains("20 lutego 2028");
        assertThat(Sessions.of("koordynator-2206", address.replaceAll("/$", "")).get(DESK).statusCode()).isEqualTo(404);
        assertThat(Sessions.of("rops", address.replaceAll("/$", "")).post(DESK + "/zamkniecie", Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void aCorrectedDraftIsConsultedAgainAndWhatWasSaidBeforeStaysToBeRead() {
        assertThat(coordinator.post(DESK + "/nastepne", Map.of()).statusCode()).as("there is none yet").isEqualTo(409);
        open();
        enter("Za mało kursów.");
        assertThat(coordinator.post(DESK + "/nastepne", Map.of()).statusCode()).as("the first one is under way").isEqualTo(409);
        coordinator.post(DESK + "/zamkniecie", Map.of());
        rename("Tytuł poprawiony po konsultacjach");

        assertThat(coordinator.post(DESK + "/nastepne", Map.of()).headers().firstValue("Location").orElseThrow()).endsWith(DESK + "/ustalenia");
        assertThat(page(coordinator, DESK).select("#stan").text()).isEqualTo("Przygotowane, nieotwarte");
        assertThat(coordinator.post(DESK + "/rezygnacja", Map.of()).statusCode()).isEqualTo(303);
        assertThat(page(coordinator, DESK).select("#stan").text()).isEqualTo("Zamknięte");
        assertThat(coordinator.post(DESK + "/rezygnacja", Map.of()).statusCode()).as("one that everybody knows is never given up").isEqualTo(409);
        coordinator.post(DESK + "/nastepne", Map.of());
        assertThat(settle("2028-01-10", "2028-02-20").statusCode()).isEqualTo(303);
        assertThat(page(world, PLACE).text()).as("prepared only").contains("Konsultacje skończyły się 10 stycznia 2028", "Za mało kursów.");
        assertThat(coordinator.post(DESK + "/otwarcie", Map.of()).statusCode()).isEqualTo(303);
        enter("Teraz lepiej.");

        Document now = page(world, PLACE);
        assertThat(now.text()).contains("Teraz lepiej.", "zostało dni").doesNotContain("Za mało kursów.");
        assertThat(now.select("a[href=" + PLACE + "/1]").text()).isEqualTo("od 10 stycznia 2028 do 10 stycznia 2028");
        Document before = page(world, PLACE + "/1");
        assertThat(before.select("h1").text()).startsWith("Wcześniejsze konsultacje planu");
        assertThat(before.select("#K-01").text()).contains("Za mało kursów.");
        assertThat(before.select("#K-02, a[href$=/uwaga]")).isEmpty();
        assertThat(before.select("a[href=" + PLACE + "]")).hasSize(1);
        assertThat(page(world, PLACE + "/1/projekt/8").text()).doesNotContain("Tytuł poprawiony");
        assertThat(page(world, PLACE + "/projekt/8").text()).contains("Tytuł poprawiony");
        assertThat(page(world, PLACE + "/2").text()).contains("Teraz lepiej.");
        assertThat(world.get(PLACE + "/3").statusCode()).isEqualTo(404);

        assertThat(page(coordinator, DESK).select("main a[href^=/konsultacje]").eachAttr("href")).containsExactly(PLACE, PLACE + "/druk");
        assertThat(page(coordinator, DESK + "?nr=1").select("main a[href^=/konsultacje]").eachAttr("href")).containsExactly(PLACE + "/1");
        answered("K-01");
        assertThat(coordinator.post(DESK + "/publikacja", Map.of()).headers().firstValue("Location").orElseThrow()).as("nothing of the new one is ready").endsWith("?opublikowano=0");
        assertThat(coordinator.post(DESK + "/publikacja?nr=1", Map.of()).headers().firstValue("Location").orElseThrow()).endsWith("?nr=1&opublikowano=1");
        assertThat(page(world, PLACE + "/1").select("#K-01").text()).contains("Dodano grupę.");
        assertThat(page(coordinator, DESK).text()).contains("Teraz lepiej.", "Konsultacje nr 1, od 10 stycznia").doesNotContain("Za mało kursów.");
        assertThat(page(coordinator, DESK + "?nr=1").text()).contains("Za mało kursów.", "Są nowsze konsultacje").doesNotContain("Teraz lepiej.", "Wpisz uwagę");
        assertThat(page(coordinator, DESK + "/raport?nr=1").text()).contains("Za mało kursów.").doesNotContain("Teraz lepiej.");
        assertThat(coordinator.get(DESK + "/uwagi.csv?nr=2").body()).contains("Teraz lepiej.").doesNotContain("Za mało kursów.");
        assertThat(coordinator.get(DESK + "?nr=7").statusCode()).isEqualTo(404);
        assertThat(page(coordinator, "/powiaty/" + TERYT + "/plan").text()).contains("Uwagi z konsultacji i odpowiedzi (1 z 2)", "Uwagi z konsultacji i odpowiedzi (2 z 2)", "Za mało kursów.", "Teraz lepiej.");

        coordinator.post(DESK + "/zamkniecie", Map.of());
        String file = DemoProcess.of(TERYT);
        DemoProcess.replace(TERYT, file);
        assertThat(DemoProcess.of(TERYT)).isEqualTo(file);
        assertThat(page(world, PLACE + "/1").select("#K-01").text()).contains("Dodano grupę.");
        assertThat(page(world, PLACE).select("#K-02")).hasSize(1);
        assertThat(page(world, PLACE + "/1/projekt/8").text()).as("it shows the version that it showed").doesNotContain("Tytuł poprawiony");
    }

    private void enter(String words) {
        var remark = Map.of("kanal", "paper", "dzien", "2028-01-09", "jezyk", "pl", "dotyczy", "", "slowa", words, "od-kogo", "", "do", "zapisz");
        assertThat(coordinator.post(DESK + "/nowa-uwaga", remark).statusCode()).isEqualTo(303);
    }

    private void answered(String code) {
        HttpResponse<String> saved = coordinator.post(DESK + "/uwagi/" + code, Map.of("pokazac", "tak", "decyzja", "uwzględniona", "odpowiedz-pl", "Dodano grupę.", "odpowiedz", "Dodano grupę.",
                "version", version(code), "do", "zapisz"));
        assertThat(saved.headers().firstValue("Location").orElseThrow()).endsWith("?nr=1#" + code);
    }

    private void rename(String title) {
        Document form = page(coordinator, "/powiaty/" + TERYT + "/dzialania/A-EDU-1/edycja");
        assertThat(coordinator.post("/powiaty/" + TERYT + "/dzialania/A-EDU-1/edycja", Forms.filled(form, "title", title)).statusCode()).isEqualTo(303);
    }

    private PlanState state() {
        return QuarkusTransaction.requiringNew().call(() -> enrolments.of(TERYT, Optional.of(2027)).orElseThrow().planState());
    }
}
