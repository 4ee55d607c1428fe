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

    private void rename(String title) {
        Document form = page(coordinator, "/powiaty/" + TERYT + "/dzialania/A-EDU-1/edycja");
        assertThat(coordinator.post("/powiaty/" + TERYT + "/dzialania/A-EDU-1/edycja", Forms.filled(form, "title", title)).statusCode()).isEqualTo(303);
    }

    private PlanState state() {
        return QuarkusTransaction.requiringNew().call(() -> enrolments.of(TERYT, Optional.of(2027)).orElseThrow().planState());
    }
}
