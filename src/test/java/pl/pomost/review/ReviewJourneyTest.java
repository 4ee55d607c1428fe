package pl.pomost.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import pl.pomost.consent.EveryConsent;
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
    ReviewTables tables;
    @Inject
    EveryConsent consents;

    private Desk coordinator;
    private Desk reviewer;
    private Desk approver;
    private Desk expert;
    private JsonNode fixture;

    @BeforeEach
    void aPlanThatNobodyHasReviewed() {
        DemoProcess.restore();
        ObjectNode file = (ObjectNode) read(DemoProcess.of("2205"));
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
        consents.forget("2205");
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
        corrected();
        answered();
        submittedAgain();
        remarksSettled();
        accepted();
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

    /** The corrections of the example, through the same forms as everything else. */
    private void corrected() {
        correct("/dzialania/A-ZAT-4/edycja", Map.of("source-rows", "2", "source-name-0", "pracodawca", "source-amount-0", "24000", "source-state-0", "planned",
                "source-name-1", "FEP_EFS", "source-amount-1", "24000", "source-state-1", "applied"));
        correct("/wskazniki/WSK-12/edycja", Map.of("baseline", "31", "baseline-date", "2028-01-09"));
        correct("/cele/C-KUL-2/edycja", Map.of("baseline", "31", "baseline-date", "2028-01-09"));
        correct("/diagnoza/D-ZDR-04/edycja", Map.of("gap-plan", "Dane z 2023 r.; nowe zestawienie do 15 czerwca 2028 r."));
        correct("/kartki/W2-033/usuniecie", Map.of("powod", "dane osobowe"));
        correct("/diagnoza/D-POM-03/edycja", Map.of("description", correction("FL-05", "description").asText()));
        correct("/samoocena/KUL-1", Map.of("level", "1", "comment", correction("FL-06", "comment").asText()));
        correct("/dzialania/A-KUL-2/edycja", Map.of("standard-rows", "2", "standard-code-0", "KUL-1", "standard-from-0", "1", "standard-to-0", "3", "standard-code-1", "KUL-4",
                "standard-from-1", "1", "standard-to-1", "2"));
        correct("/dzialania/A-ZDR-3/edycja", Map.of("responsible-institution", "i01", "responsible-position", "inspektor ds. promocji zdrowia", "partner-rows", "3",
                "partner-institution-0", "i08", "partner-role-0", "konsultacja merytoryczna", "partner-institution-1", "i24", "partner-role-1", "pediatra",
                "partner-institution-2", "i21", "partner-role-2", "kontakt z rodzicami"));
        correct("/dzialania/A-POM-6/usun", Map.of());
        coordinator.open(POWIAT + "/plan/tekst/summary_plain");
        String text = coordinator.page().select("textarea[name=text]").first().wholeText().replace("28 działań", "27 działań").replace("2,8 miliona", "2,7 miliona");
        coordinator.send("/plan/tekst/summary_plain", Map.of("text", text)).saved();
    }

    private void correct(String form, Map<String, String> changed) {
        coordinator.open(POWIAT + form).send(form, changed).saved();
    }

    private JsonNode correction(String flaw, String field) {
        for (JsonNode each : fixture.get("corrections")) {
            if (each.path("flaw").asText().equals(flaw) && each.path("field").asText().equals(field)) {
                return each.get("value");
            }
        }
        throw new AssertionError(flaw + " " + field);
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

    private void submittedAgain() {
        coordinator.open(POWIAT + "/uwagi/U-09").sees("z odpowiedzią");
        submit();
        reviewer.open(POWIAT + "/roznice").sees("A-POM-6", "usunięto", "WSK-12");
        assertThat(reviewer.page().select("del").text()).contains("28", "A-POM-6", "kierownik Oddziału Epidemiologii");
        assertThat(reviewer.page().select("ins").text()).contains("27", "inspektor ds. promocji zdrowia");
        reviewer.open(REVIEW + "/decyzja").send("/krok", Map.of()).saved().sees("runda 2", "bez zmian");
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
        if (reviewer.open(REVIEW + "/decyzja").page().select("form[action$=/krok]").size() == 1) {
            reviewer.send("/krok", Map.of()).saved();
        }
        reviewer.open(REVIEW + "?kolumna=kryteria");
        for (String code : reviewer.page().select("li.check form").stream().map(form -> form.attr("action").replaceAll(".*/", "")).toList()) {
            reviewer.open(REVIEW + "?kolumna=kryteria").send("/kryteria/" + code, Map.of()).saved();
        }
        reviewer.open(REVIEW + "/kryteria/A2");
        reviewer.send("/kryteria/A2", Map.of("verdict", "met", "reason", "")).saved();
        approver.open(REVIEW + "/decyzja").sees("Bez odpowiedzi na prośbę o zgodę");
        consents.give("2205");
        approver.open(REVIEW + "/decyzja").sees("Nic nie stoi na drodze akceptacji.");
        approver.send("/akceptacja", Map.of("acceptKind", "with-recommendations", "acceptReason", "Plan jest realny i policzony. Zalecenia w uwagach.")).saved()
                .sees("zaakceptowany z zaleceniami", "Wojciech Serafin");
        coordinator.open(REVIEW + "/pismo").sees("Plan może teraz przyjąć właściwy organ powiatu");
        reviewer.open("/oceny?stan=dalej").sees("powiat kartuski", "zaakceptowany");
    }

    private void submit() {
        Scope scope = scopes.of(new Viewer(Optional.empty(), "Joanna Miotk", "koordynator-2205", Set.of(),
                Set.of(new Duty(Membership.Kind.COORDINATOR, Optional.of("2205"), Optional.empty(), Optional.empty(), Optional.empty()))), "2205", Optional.empty());
        submit.submit(scope, new Wish(Optional.empty(), "", Optional.of(Marks.of(Refusals.toConfirm(standings.of(scope))))));
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

    private static String option(Desk desk, String select, String label) {
        return desk.page().select("select[name=" + select + "] option").stream().filter(each -> each.text().startsWith(label)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + label + " in\n" + desk.text())).attr("value");
    }
}
