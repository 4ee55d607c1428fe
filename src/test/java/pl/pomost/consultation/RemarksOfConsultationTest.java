package pl.pomost.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import pl.pomost.access.KeepNoLonger;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.PlanState;
import pl.pomost.testing.Browser;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.PageLooks;

/** Remarks that the world sends to a public consultation, from their arrival to their published answers; and what is done with words that nobody may read. In one class: all come from one network. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RemarksOfConsultationTest extends ConsultationAtHand {

    @Inject
    Enrolments enrolments;
    @Inject
    EntityManager database;
    @Inject
    KeepNoLonger retention;

    @Test
    void aRemarkInUkrainianIsReadAnsweredAndPublishedInBothLanguages() {
        open();
        world.get("/jezyk/uk?wroc=" + PLACE);
        Document form = page(world, PLACE + "/uwaga?o=A-EDU-1");
        assertThat(form.selectFirst("html").attr("lang")).isEqualTo("uk");
        assertThat(form.select("#o option[selected]").val()).isEqualTo("A-EDU-1");
        assertThat(form.select("#jezyk option[selected]").val()).isEqualTo("uk");
        assertThat(world.get(PLACE + "/uwaga").body().getBytes(StandardCharsets.UTF_8).length).as("a weak phone, with the names of a hundred entries").isLessThan(27_000);

        Map<String, String> remark = remark(UKRAINIAN, Map.of("o", "A-EDU-1", "jezyk", "uk", "kto", "мама", "email", "o.kovalenko@example.org"));
        HttpResponse<String> sent = world.post(PLACE + "/uwaga", remark);
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.headers().firstValue("Location").orElseThrow()).endsWith(PLACE + "/dziekujemy/K-01");
        assertThat(world.post(PLACE + "/uwaga", remark).headers().firstValue("Location").orElseThrow()).as("the same form twice").endsWith("/K-01");
        assertThat(lettersWith("m.letter_key like concat('consultation/remark/', r.id, '/%') and m.daily")).as("told with the day's digest").isEqualTo(1);
        assertThat(page(world, PLACE + "/dziekujemy/K-01").text()).contains("K-01");
        assertThat(page(world, PLACE).text()).as("nobody has read it yet").doesNotContain(UKRAINIAN);
        assertThat(page(coordinator, DESK).text()).contains(UKRAINIAN, "Odpowiedzi: 0 z 1", "do przeczytania: 1");

        Map<String, String> answer = new HashMap<>(Map.of("pokazac", "tak", "decyzja", "uwzględniona", "odpowiedz-pl", "Dodano grupę wieczorną.", "do", "zapisz"));
        answer.put("version", version("K-01"));
        HttpResponse<String> half = coordinator.post(DESK + "/uwagi/K-01", answer);
        assertThat(half.statusCode()).isEqualTo(422);
        assertThat(half.body()).contains("Dodano grupę wieczorną.", "napisz ją także w języku uwagi");
        answer.putAll(Map.of("odpowiedz", "Додано вечірню групу.", "tlumaczenie", "Dlaczego nie ma kursów wieczorem?", "tlumaczyl", "tłumaczka PCPR"));
        assertThat(coordinator.post(DESK + "/uwagi/K-01", answer).statusCode()).isEqualTo(303);
        assertThat(page(world, PLACE).text()).contains(UKRAINIAN).doesNotContain("Додано вечірню групу");
        assertThat(coordinator.post(DESK + "/publikacja", Map.of()).headers().firstValue("Location").orElseThrow()).endsWith("?opublikowano=1");

        Document published = page(world, PLACE);
        assertThat(published.select("#K-01 [lang=uk]").text()).contains(UKRAINIAN, "Додано вечірню групу.");
        assertThat(published.select("#K-01 [lang=pl]").text()).contains("Dlaczego nie ma kursów wieczorem?", "Dodano grupę wieczorną.");
        assertThat(published.select("#K-01").text()).contains("враховано").doesNotContain("example.org");
        assertThat(lettersWith("m.letter_key = concat('consultation/answer/', r.id) and m.language = 'uk' and r.answer_to is null")).isEqualTo(1);
        assertThat(coordinator.get(DESK + "/uwagi/K-01").body()).as("the letter has the address now").doesNotContain("example.org");
        assertThat(coordinator.get("/powiaty/" + TERYT + "/plan").body()).contains("Uwagi z konsultacji i odpowiedzi", "Dodano grupę wieczorną.");
    }

    @Test
    void personalDataIsAskedAboutHeldBackAndForgotten() {
        open();
        String words = "Mój sąsiad Jan Kowalski, PESEL 44051401359, nie płaci ludziom.";
        HttpResponse<String> asked = world.post(PLACE + "/uwaga", remark(words, Map.of("kto", "sąsiad spod czwórki")));
        assertThat(asked.statusCode()).isEqualTo(422);
        Document doubtful = Jsoup.parse(asked.body());
        assertThat(doubtful.select("#dane-osobowe mark").eachText()).contains("44051401359");
        assertThat(doubtful.select("#uwaga").val()).isEqualTo(words);
        String consent = doubtful.select("#dane-osobowe button").val();
        assertThat(world.post(PLACE + "/uwaga", remark(words, Map.of("do", consent, "kto", "sąsiad spod czwórki"))).statusCode()).isEqualTo(303);

        coordinator.post(DESK + "/uwagi/K-01", Map.of("pokazac", "personal_data", "version", version("K-01"), "do", "zapisz"));
        assertThat(page(world, PLACE).text()).contains("K-01", "są w niej dane osobowe").doesNotContain("Kowalski", "44051401359");
        assertThat(coordinator.get(DESK + "/uwagi.csv").body()).contains("K-01").doesNotContain("Kowalski");
        assertThat(coordinator.get(DESK + "/raport").body()).contains("dane osobowe").doesNotContain("Kowalski");
        assertThat(coordinator.get("/powiaty/" + TERYT + "/plan").body()).contains("Treści nie publikujemy: dane osobowe").doesNotContain("Kowalski");
        assertThat(coordinator.get(DESK + "/uwagi/K-01").body()).contains("Kowalski", "spod czwórki");

        age("K-01");
        retention.run();
        assertThat(coordinator.get(DESK + "/uwagi/K-01").body()).doesNotContain("Kowalski", "spod czwórki");
    }

    @Test
    void aFileOpensNothingAndHoldsNoWordsThatOnlyTheCoordinatorReads() {
        settle("2028-01-10", "2028-02-05");
        DemoProcess.replace(TERYT, DemoProcess.of(TERYT));
        assertThat(world.get(PLACE).statusCode()).as("prepared only, and its first day has come").isEqualTo(404);

        assertThat(coordinator.post(DESK + "/otwarcie", Map.of()).statusCode()).isEqualTo(303);
        world.post(PLACE + "/uwaga", remark("Słowa, których nikt nie czytał", Map.of("kto", "sąsiad spod czwórki", "email", "kto@example.org")));
        String file = DemoProcess.of(TERYT);
        assertThat(file).contains("K-01").doesNotContain("Słowa, których", "czwórki", "kto@example.org");
        coordinator.post(DESK + "/zamkniecie", Map.of());
        DemoProcess.replace(TERYT, file);
        assertThat(page(world, PLACE).text()).as("closed as it was, though the last day of the file is still to come").contains("Konsultacje skończyły się");
        assertThat(page(coordinator, DESK + "/uwagi/K-01").text()).contains("Słowa, których nikt nie czytał", "spod czwórki", "kto@example.org");

        coordinator.post(DESK + "/uwagi/K-01", Map.of("pokazac", "insult", "version", version("K-01"), "do", "zapisz"));
        assertThat(DemoProcess.of(TERYT)).contains("insult").doesNotContain("Słowa, których", "czwórki");
    }

    /** Answers are sent by hand where there are no e-mails, also while ROPS judges the plan. */
    @Test
    void theAddressForAnAnswerIsThereWhateverThePlansState() {
        open();
        world.post(PLACE + "/uwaga", remark(UKRAINIAN, Map.of("email", "kto@example.org")));
        move(PlanState.CONSULTATION, PlanState.SUBMITTED);
        Document closed = page(coordinator, DESK + "/uwagi/K-01");
        assertThat(closed.text()).contains(UKRAINIAN, "kto@example.org", "tylko przeczytać");
        assertThat(closed.select("textarea")).isEmpty();
        assertThat(coordinator.post(DESK + "/uwagi/K-01", Map.of("pokazac", "tak", "version", "0", "do", "zapisz")).statusCode()).isEqualTo(409);
        assertThat(coordinator.post(DESK + "/uwagi/K-01/adres", Map.of()).statusCode()).isEqualTo(303);
        assertThat(coordinator.get(DESK + "/uwagi/K-01").body()).doesNotContain("kto@example.org");
        move(PlanState.SUBMITTED, PlanState.CONSULTATION);
    }

    /** With a consultation that runs: the demo's is over. */
    @Test
    void itsPagesAreSoundForEverybody() {
        open();
        world.post(PLACE + "/uwaga", remark(UKRAINIAN, Map.of("o", "A-EDU-1", "jezyk", "uk")));
        coordinator.post(DESK + "/uwagi/K-01", Map.of("pokazac", "tak", "version", version("K-01"), "do", "zapisz"));
        var looks = new PageLooks();
        try (var browser = new Browser(address)) {
            var phone = browser.window(375, 740);
            List.of("/konsultacje", PLACE, PLACE + "/projekt/8", PLACE + "/projekt/13", PLACE + "/uwaga?o=A-EDU-1", PLACE + "/dziekujemy/K-01", PLACE + "/druk")
                    .forEach(page -> looks.at(phone, page));
            var office = browser.window(375, 740);
            browser.logIn(office, "koordynator-" + TERYT).close();
            List.of(DESK, DESK + "/ustalenia", DESK + "/nowa-uwaga", DESK + "/uwagi/K-01", DESK + "/raport").forEach(page -> looks.at(office, page));
            coordinator.post(DESK + "/zamkniecie", Map.of());
            looks.at(office, DESK);
            coordinator.post(DESK + "/nastepne", Map.of());
            List.of(DESK, DESK + "?nr=1").forEach(page -> looks.at(office, page));
            settle("2028-01-10", "2028-02-20");
            coordinator.post(DESK + "/otwarcie", Map.of());
            List.of(PLACE, PLACE + "/1", PLACE + "/1/projekt/8").forEach(page -> looks.at(phone, page));
            looks.at(office, DESK);
        }
        assertThat(looks.problems()).isEmpty();
    }

    /** The last one: it uses up what one network may send. */
    @Test
    @Order(Integer.MAX_VALUE)
    void whateverIsWrongEverythingTypedComesBack() {
        open();
        String longer = "a".repeat(4001);
        Document mistakes = Jsoup.parse(world.post(PLACE + "/uwaga", remark(longer, Map.of("email", "bez-malpy", "witryna", "http://kup.example", "kto", "rodzic"))).body());
        assertThat(mistakes.select("#bledy li")).hasSize(3);
        assertThat(mistakes.select("#uwaga").val()).isEqualTo(longer);
        assertThat(mistakes.select("#kto").val()).isEqualTo("rodzic");
        assertThat(mistakes.select("#witryna").val()).isEqualTo("http://kup.example");

        for (int i = 0; i < RemarkLimits.FROM_ONE_NETWORK; i++) {
            world.post(PLACE + "/uwaga", remark("Uwaga numer " + i, Map.of()));
        }
        HttpResponse<String> tooMany = world.post(PLACE + "/uwaga", remark("Jeszcze jedna", Map.of()));
        assertThat(tooMany.statusCode()).isEqualTo(429);
        assertThat(Jsoup.parse(tooMany.body()).select("#uwaga").val()).isEqualTo("Jeszcze jedna");

        coordinator.post(DESK + "/zamkniecie", Map.of());
        HttpResponse<String> closed = world.post(PLACE + "/uwaga", remark("Spóźniona uwaga", Map.of()));
        assertThat(closed.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(closed.body()).select("textarea").val()).isEqualTo("Spóźniona uwaga");
        assertThat(page(coordinator, DESK).text()).doesNotContain("Jeszcze jedna", "Spóźniona uwaga");
    }

    private void move(PlanState from, PlanState to) {
        QuarkusTransaction.requiringNew().run(() -> enrolments.lock(enrolments.of(TERYT, Optional.of(2027)).orElseThrow().id()).planMoves(from, to));
    }

    /** To how many remarks there is a letter. */
    private long lettersWith(String what) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) database.createNativeQuery("select count(distinct r.id) from mail_outbox m join consultation_remark r on "
                + what).getSingleResult()).longValue());
    }

    private void age(String code) {
        QuarkusTransaction.requiringNew().run(() -> database
                .createNativeQuery("update consultation_remark set arrived_at = '2020-01-01' where code = :code and enrolment_id = (select id from enrolment where powiat = :teryt limit 1)")
                .setParameter("code", code).setParameter("teryt", TERYT).executeUpdate());
    }
}
