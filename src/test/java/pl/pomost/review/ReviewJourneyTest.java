package pl.pomost.review;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.pomost.review.PathByApi.COORDINATOR;
import static pl.pomost.review.PathByApi.adopt;
import static pl.pomost.review.PathByApi.mark;
import static pl.pomost.review.PathByApi.step;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.consent.EveryConsent;
import pl.pomost.mail.MailServer;
import pl.pomost.mail.RealMailer;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;

/**
 * A plan goes through its review as people take it: submitted, judged, returned with ten remarks, corrected, agreed to by an institution
 * that follows the link of a letter, submitted again, accepted, adopted and published.
 */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@QuarkusTestResource(RealMailer.class)
class ReviewJourneyTest {

    private static final String POWIAT = "/powiaty/2205";
    private static final String REVIEW = POWIAT + "/ocena";
    private static final String SECRET = "Do przemyślenia w zespole: budżet wygląda na przepisany.";

    @TestHTTPResource
    String address;
    @Inject
    EveryConsent consents;
    @Inject
    MailServer mail;

    private Desk coordinator;
    private Desk reviewer;
    private Desk approver;
    private Desk expert;
    private JsonNode fixture;

    @BeforeEach
    void aPlanThatNobodyHasReviewed() {
        mail.start();
        DemoProcess.restore();
        ObjectNode file = (ObjectNode) read(DemoProcess.of("2205"));
        fixture = file.get("review").deepCopy();
        ((ObjectNode) file.get("review")).putArray("remarks");
        ((ObjectNode) file.get("plan")).put("status", "roboczy");
        DemoProcess.replace("2205", file.toString());
        coordinator = desk(COORDINATOR);
        reviewer = desk("rops");
        approver = desk("rops-approver");
        expert = desk("ekspert-zdrowie");
    }

    @AfterEach
    void leaveThePowiatAsItWas() {
        mail.leave();
        consents.forget("2205");
        DemoProcess.restore();
    }

    @Test
    void aPlanIsReturnedOnceAndAcceptedThen() {
        reviewer.open(REVIEW).sees("Plan nie jest jeszcze złożony do ROPS.");
        submit("DRAFT");
        assigned();
        tenRemarks();
        judged();
        notes();
        opinion();
        notAccepted();
        returned();
        corrected();
        answered();
        agreed();
        submittedAgain();
        remarksSettled();
        accepted();
        adoptedAndPublished();
    }

    private void assigned() {
        reviewer.open("/oceny").sees("powiat kartuski").sees("Przydziel");
        reviewer.open(REVIEW + "/przydzial");
        String self = reviewer.option("reviewer", "Monika Dąbek");
        String other = reviewer.option("approver", "Wojciech Serafin");
        reviewer.send("/przydzial", Map.of("reviewer", self, "approver", other)).saved().sees("Monika Dąbek", "Wojciech Serafin");
        coordinator.open(REVIEW + "/przydzial");
        assertThat(coordinator.status()).isEqualTo(403);
    }

    private void tenRemarks() {
        reviewer.open(REVIEW + "/decyzja").send("/krok", Map.of()).saved().sees("ocena formalna");
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
        JsonNode file = read(DemoProcess.of("2205"));
        assertThat(file.toString()).doesNotContain(SECRET);
        assertThat(file.at("/review/remarks")).as("remarks that are not sent yet").isEmpty();
    }

    private void opinion() {
        new ExpertSteps(reviewer, expert, coordinator).askAndAnswer();
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

    private void corrected() {
        new Corrections(coordinator, fixture).enter();
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
        assertThat(reviewer.page().select("form")).as("a reviewer never edits what the powiat wrote").allSatisfy(form -> assertThat(form.attr("action")).doesNotContain("odpowiedz"));
    }

    /** An institution gets a letter, follows its link without an account, and agrees to its part. */
    private void agreed() {
        String institution = POWIAT + "/zgody/i02";
        coordinator.open(institution).send("/pytanie", Map.of("email", "pcpr@example.org", "do-kiedy", "2028-01-31")).saved();
        String link = MailServer.link(mail.newest("pcpr@example.org"), "/zgoda/[A-Za-z0-9_-]{43}");
        Desk nobody = new Desk(Sessions.anonymous(base()));
        nobody.open(link).sees("Powiatowe Centrum Pomocy Rodzinie w Kartuzach");
        Map<String, String> form = new HashMap<>(Map.of("imie", "Maria Zielińska", "stanowisko", "dyrektor", "do", "wyslij"));
        nobody.page().select("input[type=radio][name^=odp-]").forEach(choice -> form.put(choice.attr("name"), "accepted"));
        nobody.send(link, form).saved().sees("Dziękujemy");
        coordinator.open(institution).sees("zgoda");
        assertThat(Sessions.anonymous(base()).get(REVIEW).statusCode()).as("the link opens nothing else").isEqualTo(302);
    }

    private String base() {
        return address.replaceAll("/$", "");
    }

    private void submittedAgain() {
        coordinator.open(POWIAT + "/uwagi/U-09").sees("z odpowiedzią");
        submit("RETURNED");
        reviewer.open(POWIAT + "/roznice").sees("A-POM-6", "usunięto", "WSK-12");
        assertThat(reviewer.page().select("del").text()).contains("28", "A-POM-6", "kierownik Oddziału Epidemiologii");
        assertThat(reviewer.page().select("ins").text()).contains("27", "inspektor ds. promocji zdrowia");
        reviewer.open(REVIEW + "/decyzja").send("/krok", Map.of()).saved().sees("runda oceny 2", "bez zmian");
        reviewer.sees("ocena merytoryczna");
        coordinator.open(POWIAT + "/droga").sees("Ocena formalna bez udziału osoby oceniającej");
    }

    private void remarksSettled() {
        reviewer.open(POWIAT + "/uwagi/U-01").sees("Co zmieniło się od tej uwagi", "A-ZAT-4", "24 000");
        reviewer.send("/rozstrzygniecie", Map.of("settlement", "reopen")).refused(422, "Napisz, czego jeszcze brakuje.");
        for (JsonNode remark : fixture.get("remarks")) {
            String state = remark.get("state").asText();
            if (!state.equals("open")) {
                reviewer.open(POWIAT + "/uwagi/" + remark.get("id").asText())
                        .send("/rozstrzygniecie", Map.of("settlement", state.equals("closed") ? "close" : "implementation")).saved();
            }
        }
        reviewer.open(POWIAT + "/uwagi?pokaz=zamkniete");
        assertThat(reviewer.page().select("section.remark")).hasSize(7);
    }

    private void accepted() {
        reviewer.open(REVIEW + "?kolumna=kryteria");
        for (String code : reviewer.page().select("li.check form").stream().map(form -> form.attr("action").replaceAll(".*/", "")).toList()) {
            reviewer.open(REVIEW + "?kolumna=kryteria").send("/kryteria/" + code, Map.of()).saved();
        }
        reviewer.open(REVIEW + "/kryteria/A2");
        reviewer.send("/kryteria/A2", Map.of("verdict", "met", "reason", "")).saved();
        approver.open(REVIEW + "/decyzja").sees("Bez odpowiedzi na prośbę o zgodę");
        consents.give("2205");
        approver.open(REVIEW + "/decyzja").sees("Nic nie przeszkadza w akceptacji.");
        approver.send("/akceptacja", Map.of("acceptKind", "with-recommendations", "acceptReason", "Plan jest realny i policzony. Zalecenia w uwagach.")).saved()
                .sees("zaakceptowany z zaleceniami", "Wojciech Serafin");
        coordinator.open(REVIEW + "/pismo").sees("Plan może teraz przyjąć właściwy organ powiatu");
        reviewer.open("/oceny?stan=dalej").sees("powiat kartuski", "zaakceptowany");
    }

    /** The published plan is open to the world, the draft is not. */
    private void adoptedAndPublished() {
        assertThat(Sessions.anonymous(base()).get("/plany/2205/2027").statusCode()).isEqualTo(404);
        adopt("2028-01-10").statusCode(200);
        step(COORDINATOR, "publication", "ADOPTED", Map.of()).statusCode(200);
        Desk world = new Desk(Sessions.anonymous(base()));
        world.open("/plany/2205/2027").sees("XII/123/2028", "A-ZAT-4").seesNot("A-POM-6", SECRET);
        assertThat(Sessions.anonymous(base()).get(POWIAT + "/plan").statusCode()).as("the draft").isEqualTo(302);
        assertThat(desk("ekspert-edukacja").open(POWIAT + "/plan").status()).isEqualTo(404);
        assertThat(coordinator.open(POWIAT + "/uwagi").page().select("section.remark")).hasSize(10);
    }

    private void submit(String seen) {
        String mark = mark();
        step(COORDINATOR, "submission", seen, mark == null ? Map.of() : Map.of("confirms", mark)).statusCode(200);
    }

    private static JsonNode read(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private Desk desk(String username) {
        return new Desk(Sessions.of(username, address.replaceAll("/$", "")));
    }
}
