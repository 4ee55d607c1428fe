package pl.pomost.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import pl.pomost.mail.RealMailer;
import pl.pomost.network.OwnGroups;
import pl.pomost.review.Desk;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** A group writes a standard together, asks for opinions, decides, sends it to all teams; teams answer, plans and the comparison tell of it. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@QuarkusTestResource(RealMailer.class)
class AgreementPagesTest extends AgreementStage {

    @Inject
    OwnGroups groups;
    @Inject
    SettleRound settling;
    @Inject
    RemindOfTerms reminding;

    @Test
    void aGroupWritesTogetherDecidesSendsToAllAndTeamsAnswer() throws Exception {
        writeTogether();
        decide();
        String code = sendAndAnswer();
        toldElsewhere(code);
    }

    private void writeTogether() {
        Desk moderator = moderator();
        moderator.open("/zespoly/EDU").sees("Ustalenia", "Projekt wersji 2 standardu EDU-3");
        moderator.open(GROUP).sees("EDU-3", "projekt", "wersja 2");
        Desk member = as("koordynator-2205");
        member.open(DRAFT).sees("Poziom 2", "Nie więcej niż 35 uczniów na etat.", "początek projektu").seesNot("Otwórz głosowanie");
        member.open(DRAFT + "/sekcje/level-2").send("/propozycje", Map.of("wanted", "Nie więcej niż 35 uczniów na etat.", "reason", "bo tak")).refused(422, "te same słowa");
        member.send("/propozycje", Map.of("wanted", "", "reason", "")).refused(422, "Dlaczego");
        member.send("/propozycje", Map.of("wanted", "Nie więcej niż 30 uczniów na etat.", "reason", "W małych szkołach 35 to za dużo.")).saved()
                .sees("do rozstrzygnięcia", "W małych szkołach 35 to za dużo.", "powiat kartuski").seesNot("Rozstrzygnij");
        Desk second = as("koordynator-2201");
        second.open(DRAFT + "/sekcje/level-2").send("/propozycje", Map.of("wanted", "Nie więcej niż 25 uczniów na etat.", "reason", "Tak jest u nas.")).saved();
        second.send("/komentarze", Map.of("comment", "Kto policzy etaty?")).saved().sees("Kto policzy etaty?");
        Session outsider = Sessions.of("koordynator-2206", base());
        assertThat(outsider.get(DRAFT).statusCode()).as("an open group is read by everybody who is signed in").isEqualTo(200);
        assertThat(outsider.post(DRAFT + "/sekcje/level-2/komentarze", Map.of("comment", "x", "do", "zapisz")).statusCode()).isEqualTo(403);
        assertThat(outsider.get("/zespoly/BEZ/ustalenia").statusCode()).as("a closed one is not").isEqualTo(404);
        assertThat(outsider.get(GROUP + "/projekty/EDU-3/1").statusCode()).as("no version of the group").isEqualTo(404);

        moderator.open(DRAFT).sees("propozycje: 2 do rozstrzygnięcia z 2, komentarze: 1", "Rozstrzygnij propozycje, zanim otworzysz rundę.");
        moderator.open(DRAFT + "/sekcje/level-2");
        String first = moderator.page().select("a.button:contains(Rozstrzygnij)").get(0).attr("href");
        String other = moderator.page().select("a.button:contains(Rozstrzygnij)").get(1).attr("href");
        assertThat(Sessions.of("koordynator-2205", base()).get(first).statusCode()).isEqualTo(403);
        Desk slower = moderator().open(other);
        moderator.open(first).send(first, Map.of("decision", "accept", "why", "")).refused(422, "Uzasadnienie");
        moderator.send(first, Map.of("decision", "accept", "why", "Tak uzgodniono na spotkaniu.")).saved().sees("przyjęta", "Tak uzgodniono na spotkaniu.", "Od dnia propozycji ta część już się zmieniła.");
        assertThat(moderator.page().select("h2:contains(Jak brzmi teraz) + p").text()).isEqualTo("Nie więcej niż 30 uczniów na etat.");
        slower.send(other, Map.of("decision", "accept", "why", "Dobrze.")).refused(409, "Nie więcej niż 30 uczniów na etat.");
        slower.send(other, Map.of("decision", "reject", "why", "Mamy już 30.")).saved().sees("nieprzyjęta", "Mamy już 30.");
        assertThat(Sessions.of("koordynator-2214", base()).post(other, Map.of("decision", "reject", "why", "x", "do", "zapisz")).statusCode()).as("decided once").isEqualTo(422);

        moderator.open(DRAFT + "?od=1&do=2").sees("treść 2", "przyjęta propozycja", "powiat kartuski");
        Element difference = moderator.page().select("#roznice ~ .difference").first();
        assertThat(difference.select("del").text()).contains("35");
        assertThat(difference.select("ins").text()).contains("30");
        moderator.open(DRAFT + "?od=0&do=2").sees("obowiązująca wersja 1");
        mail.digestsGo();
        assertThat(mail.subjects("koordynator-2205@example.org")).isNotEmpty();
    }

    private void decide() {
        Desk moderator = moderator();
        moderator.open(DRAFT + "/rundy/nowa").sees("powiat bytowski", "powiat kartuski").send("/nowa", Map.of("kind", "consent", "ends", days.today().plusDays(7).toString())).saved()
                .sees("Runda zgody", "jeszcze bez głosu", "trwa do 17 stycznia 2028");
        String round = moderator.page().select("form[action$=/odwolanie]").attr("action").replace("/odwolanie", "");
        moderator.open("/standardy/EDU-3?wersja=2").send("/stan", Map.of("target", "draft", "note", "jednak nie")).refused(422, "Trwa runda");
        assertThat(Sessions.of("ekspert-edukacja", base()).post(round, Map.of("choice", "agree", "version", "0", "do", "zapisz")).statusCode()).as("experts advise").isEqualTo(403);
        Desk member = as("koordynator-2205");
        member.open("/start").sees("Twoje zespoły i ustalenia", "Głos twojego powiatu: standard EDU-3 do 17 stycznia 2028", "Edukacja");
        member.open(round).send(round, Map.of("choice", "object", "reason", "")).refused(422, "Napisz, dlaczego.");
        member.send(round, Map.of("choice", "object", "reason", "Nie stać nas na etaty.")).saved().sees("sprzeciw", "Nie stać nas na etaty.");
        member.open("/start").seesNot("Głos twojego powiatu");
        assertThat(Sessions.of("koordynator-2214", base()).post(round + "/wynik", Map.of()).statusCode()).as("before its day").isEqualTo(409);
        assertThat(Sessions.of("koordynator-2205", base()).post(round + "/wynik", Map.of()).statusCode()).isEqualTo(403);
        as("koordynator-2201").open(round).send(round, Map.of("choice", "agree")).saved();
        as("koordynator-2216").open(round).send(round, Map.of("choice", "live_with", "reason", "Wolelibyśmy 35.")).saved();
        own.roundsEndOn(days.today().minusDays(1));
        assertThat(Sessions.of("koordynator-2261", base()).post(round, Map.of("choice", "agree", "version", "0", "do", "zapisz")).statusCode()).as("the day is over").isEqualTo(422);
        settling.overdue();
        settling.overdue();
        assertThat(groups.letters("round-result/%")).as("all of the group, once").hasSizeGreaterThan(4).allMatch("AGREEMENT Nie uzgodniono: Runda zgody, EDU-3"::equals);
        moderator.open("/zespoly/EDU/watki").sees("Nie uzgodniono: Runda zgody, EDU-3");
        moderator.open("/standardy/EDU-3").sees("Nie uzgodniono: Runda zgody, EDU-3");
        assertThat(Sessions.of("koordynator-2214", base()).post(round + "/wynik", Map.of()).statusCode()).as("it has its result").isEqualTo(409);
        moderator.open(round).sees("nie uzgodniono", "zgadzamy się 1, możemy z tym żyć 1, sprzeciw 1. Wypowiedziało się 3 z 5 powiatów.");
        moderator.open("/standardy/EDU-3?wersja=2").send("/stan", Map.of("target", "agreed")).refused(422, "wymaga głosowania albo rundy zgody");

        Map<String, String> another = Map.of("kind", "consent", "ends", days.today().plusDays(7).toString(), "do", "zapisz");
        assertThat(IntStream.range(0, 4).parallel().map(any -> Sessions.of("koordynator-2214", base()).post(DRAFT + "/rundy/nowa", another).statusCode()).filter(status -> status == 303).count())
                .as("a button pressed by two at once opens one round").isEqualTo(1);
        moderator.open(DRAFT);
        assertThat(moderator.page().select("#rundy + ul li:contains(trwa do)")).hasSize(1);
        moderator.open(moderator.page().select("#rundy + ul li:contains(trwa do) a").attr("href")).send("/odwolanie", Map.of("why", "x".repeat(5_001))).refused(422, "Dlaczego odwołujesz");
        assertThat(moderator.page().select("textarea[name=why]").val()).as("what was typed").hasSize(5_001);
        assertThat(Sessions.of("koordynator-2214", base()).post(moderator.page().select("form[action$=/odwolanie]").attr("action"), Map.of("why", "Pani Anna Kowalska się pomyliła.", "do", "zapisz")).body())
                .as("words about persons are asked about").contains("dane-osobowe");
        moderator.send("/odwolanie", Map.of("why", "Otwarta za wcześnie.")).saved();
        moderator.open(DRAFT).send("/redakcja", Map.of("why", "")).refused(422, "Dlaczego wracacie do redakcji");
        moderator.open(DRAFT).send("/redakcja", Map.of("why", "Odpowiadamy na sprzeciw.")).saved().sees("Treść jest otwarta");
        moderator.open(DRAFT + "/rundy/nowa").send("/nowa", Map.of("kind", "vote", "ends", days.today().plusDays(3).toString())).saved();
        String vote = moderator.page().select("form[action$=/odwolanie]").attr("action").replace("/odwolanie", "");
        reminding.remind();
        reminding.remind();
        mail.everythingGoes();
        assertThat(mail.subjects("koordynator-2261@example.org")).filteredOn(subject -> subject.contains("Zostało dni: 3")).hasSize(1);
        member.open(vote).send(vote, Map.of("choice", "against", "reason", "Nadal za drogo.")).saved();
        member.send(vote, Map.of("choice", "for", "reason", "")).saved().sees("zmieniony, wcześniej: przeciw");
        for (String other : new String[] {"2201", "2214", "2216", "2261"}) {
            as("koordynator-" + other).open(vote).send(vote, Map.of("choice", "for")).saved();
        }
        moderator.open(vote).sees("uzgodniono 10 stycznia 2028", "za 5, przeciw 0, wstrzymujemy się 0");
        as("rops").open("/standardy/EDU-3").sees("wersja 2", "uzgodniony", "Głosowanie zespołu EDU z 10 stycznia 2028: za 5, przeciw 0", "Skrót treści");
        moderator.open(DRAFT).sees("Ta wersja jest rozstrzygnięta.").seesNot("Poproś o opinię");
    }

    /** @return code of what was sent */
    private String sendAndAnswer() {
        Desk moderator = moderator();
        assertThat(Sessions.of("koordynator-2205", base()).get("/ustalenia/nowe?grupa=EDU").statusCode()).isEqualTo(403);
        assertThat(Sessions.of("koordynator-2214", base()).get("/ustalenia/nowe").statusCode()).as("not in the name of ROPS").isEqualTo(403);
        moderator.open(GROUP).sees("Roześlij do powiatów");
        moderator.open("/ustalenia/nowe?grupa=EDU&standard=EDU-3").send("grupa=EDU", Map.of("words", "", "due", "")).refused(422, "Odpowiedź do");
        moderator.send("grupa=EDU", Map.of("words", "Prosimy o przyjęcie wspólnego progu.", "due", days.today().plusDays(3).toString())).saved().sees("Asystent międzykulturowy w szkole", "bez odpowiedzi");
        assertThat(moderator.page().select("tbody tr")).hasSize(17);
        String code = moderator.page().select("main .code").first().text();
        mail.everythingGoes();
        assertThat(mail.subjects("koordynator-2205@example.org")).anySatisfy(subject -> assertThat(subject).contains("Do odpowiedzi", "powiat kartuski"));

        String at = "/powiaty/2205/ustalenia/" + code;
        Desk coordinator = as("koordynator-2205");
        coordinator.open("/start").sees("Czeka na odpowiedź waszego powiatu", "odpowiedź do 13 stycznia 2028");
        assertThat(Sessions.of("czlonek-2205", base()).get(at).statusCode()).isEqualTo(200);
        assertThat(Sessions.of("czlonek-2205", base()).post(at, Map.of("answer", "adopt", "version", "0", "do", "zapisz")).statusCode()).isEqualTo(403);
        assertThat(Sessions.of("koordynator-2206", base()).get(at).statusCode()).isEqualTo(404);
        coordinator.open(at).send(at, Map.of("answer", "adapt", "words", "")).refused(422, "inni nie zrozumieją");
        coordinator.send(at, Map.of("answer", "not_ours", "words", "Nie mamy takich szkół.")).saved();
        Desk window = as("koordynator-2205").open(at);
        coordinator.open(at).send(at, Map.of("answer", "adapt", "words", "Próg 32 uczniów w szkołach do stu uczniów.")).saved().sees("przyjmujemy po dostosowaniu", "Wcześniejsze odpowiedzi", "Nie mamy takich szkół.");
        window.send(at, Map.of("answer", "adopt", "words", "")).refused(409, "Próg 32 uczniów");
        coordinator.open("/start").seesNot("Czeka na odpowiedź waszego powiatu");
        as("koordynator-2201").open("/powiaty/2201/ustalenia/" + code).send(code, Map.of("answer", "adopt")).saved();
        reminding.remind();
        reminding.remind();
        mail.everythingGoes();
        assertThat(mail.subjects("koordynator-2206@example.org")).filteredOn(subject -> subject.contains("Za 3 dni mija termin")).hasSize(1);
        assertThat(mail.subjects("koordynator-2205@example.org")).noneMatch(subject -> subject.contains("mija termin odpowiedzi"));

        own.dueOn(code, days.today().minusDays(1));
        coordinator.open(at).sees("odpowiedzi nie można już zmienić");
        Desk cell = as("koordynator-2216").open("/porownanie/komorka/2205/EDU-3").sees("Odpowiedź na rozesłany standard", "przyjmujemy po dostosowaniu", "Próg 32 uczniów");
        assertThat(cell.page().select("a[href=/ustalenia/" + code + "]")).isNotEmpty();
        as("koordynator-2207").open("/porownanie/komorka/2205/EDU-3").sees("przyjmujemy po dostosowaniu").seesNot("Próg 32 uczniów");
        as("koordynator-2216").open("/porownanie/komorka/2206/EDU-3").sees("powiat jeszcze nie odpowiedział");
        as("koordynator-2207").open("/porownanie/komorka/2206/EDU-3").seesNot("Odpowiedź na rozesłany standard", "powiat jeszcze nie odpowiedział");
        assertThat(Sessions.of("koordynator-2205", base()).post(at, Map.of("answer", "adopt", "version", "2", "do", "zapisz")).statusCode()).isEqualTo(422);
        as("koordynator-2206").open("/powiaty/2206/ustalenia/" + code).sees("będzie oznaczona jako późna").send(code, Map.of("answer", "not_ours", "words", "U nas uczy się jedno dziecko.")).saved().sees("po terminie", "Odpowiedź można zmienić do 17 stycznia 2028");
        as("koordynator-2206").open("/powiaty/2206/ustalenia/" + code).send(code, Map.of("answer", "not_ours", "words", "U nas uczy się dwoje dzieci.")).saved().sees("po terminie", "U nas uczy się dwoje dzieci.");
        as("koordynator-2216").open("/porownanie/komorka/2206/EDU-3").sees("po terminie", "U nas uczy się dwoje dzieci.");
        as("koordynator-2207").open("/porownanie/komorka/2206/EDU-3").sees("Odpowiedź na rozesłany standard").seesNot("po terminie", "U nas uczy się dwoje dzieci.");
        return code;
    }

    private void toldElsewhere(String code) throws Exception {
        Desk rops = as("rops");
        rops.open("/ustalenia").sees(code, "3 z 17");
        rops.open("/ustalenia/" + code).sees("Próg 32 uczniów w szkołach do stu uczniów.", "U nas uczy się dwoje dzieci.", "po terminie", "zmieniona");
        assertThat(rops.page().select("dl.facts dd").eachText()).containsExactly("1", "1", "1", "14", "1");
        assertThat(rops.page().select("tbody tr:contains(bez odpowiedzi)")).hasSize(14);
        as("koordynator-2216").open("/ustalenia/" + code).sees("Kto co odpowiedział");
        as("koordynator-2207").open("/ustalenia/" + code).sees("Prosimy o przyjęcie").seesNot("Próg 32 uczniów", "Kto co odpowiedział");
        assertThat(Sessions.of("koordynator-2207", base()).get("/ustalenia/" + code + "/odpowiedzi.csv").statusCode()).isEqualTo(404);
        String csv = new String(Sessions.of("rops", base()).download("/ustalenia/" + code + "/odpowiedzi.csv"), StandardCharsets.UTF_8);
        assertThat(csv).contains("przyjmujemy po dostosowaniu", "Próg 32 uczniów", "bez odpowiedzi");
        assertThat(Sessions.of("rops", base()).get("/ustalenia/" + code + "/odpowiedzi.xlsx").headers().firstValue("Content-Type").orElse("")).contains("spreadsheet");

        as("koordynator-2205").open("/powiaty/2205/plan").sees("Ustalenia między powiatami", "Próg 32 uczniów w szkołach do stu uczniów.");
        as("koordynator-2216").open("/porownanie?obszar=EDU&widok=tabela").sees("Odpowiedź na ustalenie", "dostosowany", "przyjęty", "nie nasz");
        as("koordynator-2216").open("/porownanie?obszar=EDU").sees("P – przyjęty, D – dostosowany, N – nie nasz");
        as("koordynator-2207").open("/szukaj?slowa=wspolnego+progu");

        JsonNode before = new ObjectMapper().readTree(DemoProcess.of("2205"));
        assertThat(before.at("/agreements/0/answer").asText()).isEqualTo("adapt");
        assertThat(before.at("/agreements/0/earlier/0/answer").asText()).isEqualTo("not_ours");
        var file = (ObjectNode) before.deepCopy();
        ((ObjectNode) file.at("/agreements/0")).put("words", "podmienione w pliku");
        file.withArray("agreements").addObject().put("code", "UST-900").put("title", "Skądinąd").put("answer", "adopt").put("date", "2027-12-01");
        ((ObjectNode) file.get("plan")).put("status", "roboczy");
        DemoProcess.replace("2205", file.toString());
        JsonNode after = new ObjectMapper().readTree(DemoProcess.of("2205"));
        assertThat(after.at("/agreements/0")).as("an answer that was given is changed by no file").isEqualTo(before.at("/agreements/0"));
        assertThat(after.at("/agreements/1/code").asText()).as("what was never sent here is kept as it came").isEqualTo("UST-900");

        rops.open("/ustalenia/" + code).send("/wycofanie", Map.of("why", "")).refused(422, "wpisz treść");
        var answer = Map.of("answer", "adopt", "version", "0", "do", "zapisz");
        Session late = Sessions.of("koordynator-2207", base());
        var answering = CompletableFuture.supplyAsync(() -> late.post("/powiaty/2207/ustalenia/" + code, answer).statusCode());
        rops.send("/wycofanie", Map.of("why", "Pomyłka w progu.")).saved();
        assertThat(answering.join()).as("answered just before it was taken back, or too late").isIn(303, 404, 422);
        assertThat(own.answersWithoutMark(code)).isZero();
        rops.open("/ustalenia/" + code).sees("wycofane", "Pomyłka w progu.");
        as("koordynator-2205").open("/powiaty/2205/plan").seesNot("Ustalenia między powiatami");
        Desk compared = as("koordynator-2216").open("/porownanie?obszar=EDU&widok=tabela").sees("Odpowiedź na ustalenie");
        assertThat(compared.page().select("td:contains(dostosowany)")).isEmpty();
    }

    /** Each page and each step of a draft, for whoever leads the group, belongs to it, advises it, or only reads it. */
    @Test
    void whoReadsDoesNotWriteAndWhoWritesDoesNotDecide() {
        String id = "/0a1f6f0e-6f0e-4f3a-9c7a-3b2f5d1c2205";
        Map.of("koordynator-2214", "leads", "koordynator-2205", "writes", "ekspert-edukacja", "writes", "koordynator-2206", "reads", "auditor", "reads", "rops", "leads").forEach((user, is) -> {
            Session session = Sessions.of(user, base());
            boolean leads = is.equals("leads");
            assertThat(session.get(DRAFT).statusCode()).isEqualTo(200);
            assertThat(session.get(DRAFT + "/sekcje/name").statusCode()).isEqualTo(200);
            for (String page : List.of("/rundy/nowa", "/opinie/nowa")) {
                assertThat(session.get(DRAFT + page).statusCode()).as(user + page).isEqualTo(leads ? 200 : 403);
                assertThat(session.post(DRAFT + page, Map.of()).statusCode()).as(user + page).isEqualTo(leads ? 422 : 403);
            }
            for (String step : List.of("/sekcje/name/propozycje", "/sekcje/name/komentarze")) {
                assertThat(session.post(DRAFT + step, Map.of()).statusCode()).as(user + step).isEqualTo(is.equals("reads") ? 403 : 422);
            }
            assertThat(session.post(DRAFT + "/rundy/redakcja", Map.of()).statusCode()).as(user).isEqualTo(leads ? 422 : 403);
            for (String step : List.of("/propozycje" + id, "/rundy" + id + "/wynik", "/rundy" + id + "/odwolanie")) {
                assertThat(session.post(DRAFT + step, Map.of()).statusCode()).as(user + step).isEqualTo(leads ? 404 : 403);
            }
            assertThat(session.get("/ustalenia/nowe?grupa=EDU").statusCode()).as(user).isEqualTo(leads ? 200 : 403);
        });
    }
}
