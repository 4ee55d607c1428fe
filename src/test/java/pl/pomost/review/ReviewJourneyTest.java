package pl.pomost.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.access.Duty;
import pl.pomost.access.Membership;
import pl.pomost.access.Scope;
import pl.pomost.access.Scopes;
import pl.pomost.access.Viewer;
import pl.pomost.plan.FrozenPlans;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;

/** A plan goes through its review as people take it: submitted, judged, returned with ten remarks, corrected, submitted again, accepted. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class ReviewJourneyTest {

    private static final String POWIAT = "/powiaty/2205";
    private static final String REVIEW = POWIAT + "/ocena";
    private static final String SECRET = "Do przemyślenia w zespole: budżet wygląda na przepisany.";

    @TestHTTPResource
    String address;
    @Inject
    Scopes scopes;
    @Inject
    SubmitPlan submit;
    @Inject
    Standings standings;
    @Inject
    FrozenPlans frozen;
    @Inject
    ReviewTables tables;

    private Desk coordinator;
    private Desk reviewer;
    private Desk approver;
    private Desk expert;
    private JsonNode fixture;

    @BeforeEach
    void aPlanThatNobodyHasReviewed() throws Exception {
        DemoProcess.restore();
        ObjectNode file = (ObjectNode) new ObjectMapper().readTree(DemoProcess.of("2205"));
        fixture = file.get("review").deepCopy();
        ((ObjectNode) file.get("review")).putArray("remarks");
        ((ObjectNode) file.get("plan")).put("status", "roboczy");
        DemoProcess.replace("2205", file.toString());
        coordinator = desk("koordynator-2205");
        reviewer = desk("rops");
        approver = desk("rops-approver");
        expert = desk("ekspert-zdrowie");
    }

    @AfterEach
    void leaveThePowiatAsItWas() {
        tables.forget("2205");
        DemoProcess.restore();
    }

    @Test
    void aPlanIsReturnedOnceAndAcceptedThen() {
        reviewer.open(REVIEW).sees("Plan nie jest jeszcze złożony do ROPS.");
        submit();
        assigned();
        tenRemarks();
        judged();
        notes();
        opinion();
        notAccepted();
        returned();
        answered();
        submittedAgain();
    }

    private void assigned() {
        reviewer.open("/oceny").sees("powiat kartuski").sees("Przydziel");
        reviewer.open(REVIEW + "/przydzial");
        String self = option(reviewer, "reviewer", "Monika Dąbek");
        String other = option(reviewer, "approver", "Wojciech Serafin");
        reviewer.send("/przydzial", Map.of("reviewer", self, "approver", other)).saved().sees("Monika Dąbek", "Wojciech Serafin");
        coordinator.open(REVIEW + "/przydzial");
        assertThat(coordinator.status()).isEqualTo(403);
    }

    private void tenRemarks() {
        reviewer.open(REVIEW + "/decyzja").send("/krok", Map.of()).saved().sees("kontrola formalna");
        reviewer.open(REVIEW + "/decyzja").send("/krok", Map.of()).saved().sees("ocena merytoryczna", "Spełnione");
        assertThat(reviewer.page().select("article.document").text()).contains("A-ZAT-4");
        for (JsonNode remark : fixture.get("remarks")) {
            reviewer.open(REVIEW + "/uwagi/nowa?cel=" + remark.get("target").asText());
            if (reviewer.status() == 404) {
                reviewer.open(REVIEW + "/uwagi/nowa?cel=rozdzial-" + remark.get("chapter").asText());
            }
            reviewer.send("/uwagi/" + reviewer.page().select("form[method=post]").attr("action").replaceAll(".*/uwagi/", ""), Map.of("kind", remark.get("kind").asText(),
                    "topic", "no_funding", "criterion", remark.get("criterion").asText(), "text", remark.get("text").asText())).saved();
        }
        reviewer.open(POWIAT + "/uwagi").sees("U-01", "U-10", "jeszcze niewysłana");
        assertThat(reviewer.page().select("section.remark")).hasSize(10);
        reviewer.open(REVIEW + "/uwagi/U-01/edycja").send("/U-01/edycja", Map.of("text", "", "sentence", "")).refused(422, "wpisz treść");
        coordinator.open(POWIAT + "/uwagi").sees("Nie ma jeszcze uwag").seesNot("U-01", "48 000");
    }

    private void judged() {
        reviewer.open(REVIEW + "?kolumna=kryteria");
        List<String> codes = reviewer.page().select("li.check form").stream().map(form -> form.attr("action").replaceAll(".*/", "")).toList();
        assertThat(codes).contains("P2", "A2", "L1", "M2");
        for (String code : codes) {
            if (!code.equals("A2")) {
                reviewer.open(REVIEW + "?kolumna=kryteria").send("/kryteria/" + code, Map.of()).saved();
            }
        }
        reviewer.open(REVIEW + "/kryteria/A2").send("/kryteria/A2", Map.of("verdict", "not_met")).refused(422, "Napisz, czego brakuje.");
        reviewer.send("/kryteria/A2", Map.of("verdict", "not_met", "reason", "A-POM-6 nie jest zadaniem powiatu.")).saved().sees("A-POM-6 nie jest zadaniem powiatu.");
    }

    private void notes() {
        approver.open(REVIEW).send("/notatki", Map.of("note", SECRET)).saved().sees(SECRET);
        reviewer.open(REVIEW).sees(SECRET);
        desk("auditor").open(REVIEW).sees("A-ZAT-4").seesNot(SECRET);
        for (String page : List.of("/uwagi", "/plan", "/historia", "/roznice")) {
            coordinator.open(POWIAT + page).seesNot(SECRET);
            assertThat(coordinator.status()).isEqualTo(200);
        }
        coordinator.open(REVIEW);
        assertThat(coordinator.status()).isEqualTo(403);
        assertThat(DemoProcess.of("2205")).doesNotContain(SECRET).doesNotContain("U-01");
    }

    private void opinion() {
        reviewer.open(REVIEW + "/opinie");
        String asked = option(reviewer, "expert", "Ekspert Zdrowie");
        reviewer.send("/opinie", Map.of("area", "EDU", "expert", asked, "question", "Czy to realne?")).refused(422, "nie jest ekspertem w tym obszarze");
        reviewer.open(REVIEW + "/opinie").send("/opinie", Map.of("area", "ZDR", "expert", asked, "question", "Czy to realne?")).saved().sees("czeka, termin");
        expert.open("/opinie");
        String link = expert.page().select("main table a").attr("href");
        expert.open(link).sees("Czy to realne?", "A-ZDR-3", "D-ZDR-04").seesNot("A-EDU-1", "A-ZAT-4");
        coordinator.open(link);
        assertThat(coordinator.status()).isEqualTo(404);
        expert.send(link, Map.of("stance", "with_remarks", "answer", "A-ZDR-3 jest potrzebne, ale termin za krótki.")).saved().sees("z uwagami");
        reviewer.open(REVIEW + "/opinie").sees("termin za krótki");
    }

    private void notAccepted() {
        approver.open(REVIEW + "/decyzja").sees("Kryterium A2", "Uwaga blokująca U-01");
        assertThat(approver.page().select("form[action$=/akceptacja]")).isEmpty();
        assertThat(reviewer.open(REVIEW + "/decyzja").page().select("form[action$=/akceptacja]")).as("who reviews does not accept").isEmpty();
    }

    private void returned() {
        reviewer.open(REVIEW + "/decyzja").send("/zwrot", Map.of("giveBackReason", "")).refused(422, "wpisz treść");
        reviewer.send("/zwrot", Map.of("giveBackReason", "Dobry plan, ale brakuje źródeł i wartości bazowej.")).saved().sees("do poprawy", "A-POM-6 nie jest zadaniem powiatu.");
        coordinator.open(REVIEW + "/karta").sees("do poprawy", "Dobry plan, ale brakuje źródeł").seesNot(SECRET, "termin za krótki");
        coordinator.open(REVIEW + "/pismo").sees("Prosimy o poprawienie planu", "U-01");
        reviewer.open("/oceny/statystyka").sees("brak źródła finansowania", "B1");
    }

    private void answered() {
        coordinator.open(POWIAT + "/uwagi");
        assertThat(coordinator.page().select("section.remark")).hasSize(10);
        List<JsonNode> remarks = new ArrayList<>();
        fixture.get("remarks").forEach(remarks::add);
        for (int i = 0; i < remarks.size(); i++) {
            String code = "U-%02d".formatted(i + 1);
            coordinator.open(POWIAT + "/uwagi/" + code).send("/odpowiedz", Map.of("answer", remarks.get(i).get("answer").asText())).saved().sees("z odpowiedzią");
        }
        reviewer.open(POWIAT + "/uwagi/U-01").sees("24 000 zł wpłacą pracodawcy", "Nie ma jeszcze nowszej wersji");
    }

    private void submittedAgain() {
        submit();
        reviewer.open(POWIAT + "/uwagi/U-01").send("/rozstrzygniecie", Map.of("settlement", "reopen")).refused(422, "Napisz, czego jeszcze brakuje.");
        reviewer.send("/rozstrzygniecie", Map.of("settlement", "close")).saved().sees("zamknięta");
        reviewer.open(POWIAT + "/roznice").sees("Wersja");
        reviewer.open(REVIEW + "?kolumna=kryteria").sees("runda 2", "Ocena z wersji 1");
    }

    private void submit() {
        Scope scope = scopes.of(new Viewer(Optional.empty(), "Joanna Miotk", "koordynator-2205", Set.of(),
                Set.of(new Duty(Membership.Kind.COORDINATOR, Optional.of("2205"), Optional.empty(), Optional.empty(), Optional.empty()))), "2205", Optional.empty());
        submit.submit(scope, new Wish(Optional.empty(), "", Optional.of(Marks.of(Refusals.toConfirm(standings.of(scope))))));
    }

    private Desk desk(String username) {
        return new Desk(Sessions.of(username, address.replaceAll("/$", "")));
    }

    private static String option(Desk desk, String select, String label) {
        return desk.page().select("select[name=" + select + "] option").stream().filter(each -> each.text().startsWith(label)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + label + " in\n" + desk.text())).attr("value");
    }
}
