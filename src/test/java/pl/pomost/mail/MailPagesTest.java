package pl.pomost.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.access.KeepNoLonger;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** What people do about letters: stop them with one click and without logging in, choose when they come, see what did not go and send it again. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@QuarkusTestResource(RealMailer.class)
class MailPagesTest {

    private static final String CHOICES = "/moje-dane/poczta";

    @TestHTTPResource
    String address;
    @Inject
    MailServer mail;
    @Inject
    Outbox outbox;
    @Inject
    QueuedLetters letters;
    @Inject
    MailPreferences preferences;
    @Inject
    ChooseLetters choosing;
    @Inject
    KeepNoLonger removal;

    @BeforeEach
    void sendInEarnest() {
        mail.takeOver();
    }

    @AfterEach
    void stopTheServer() {
        mail.leave();
    }

    @Test
    void oneClickInAMailProgramStopsLettersOfThatKindAndNoOthers() throws Exception {
        mail.goUp();
        put("pierwszy", MailKind.REMARKS, "jan@example.org");
        mail.everythingGoes();
        String link = mail.received().get(0).getHeader("List-Unsubscribe", null).replaceAll("[<>]", "").replaceFirst("https?://[^/]+", "");

        assertThat(get(link).body()).as("asking does nothing, and offers the button").contains("Uwagi do planu i odpowiedzi", "Nie wysyłajcie mi takich listów");
        assertThat(put("drugi", MailKind.REMARKS, "jan@example.org")).isNotEqualTo(LetterState.UNWANTED);
        mail.everythingGoes();

        HttpResponse<String> oneClick = post(link, "List-Unsubscribe=One-Click");
        assertThat(oneClick.statusCode()).as("no redirect: RFC 8058").isEqualTo(200);
        assertThat(put("trzeci", MailKind.REMARKS, "Jan@Example.org")).isEqualTo(LetterState.UNWANTED);
        assertThat(put("czwarty", MailKind.OPINION, "jan@example.org")).isEqualTo(LetterState.WAITING);
        assertThat(put("piąty", MailKind.REMARKS, "ewa@example.org")).isEqualTo(LetterState.WAITING);
        assertThat(get(link).body()).contains("już nie wyślemy", "Cofnij");

        Document page = Jsoup.parse(get(link).body());
        HttpResponse<String> undone = post(page.select("main form").attr("action"), "");
        assertThat(undone.statusCode()).isEqualTo(303);
        assertThat(get(undone.headers().firstValue("Location").orElseThrow()).body()).contains("będą znów przychodzić");
        assertThat(put("szósty", MailKind.REMARKS, "jan@example.org")).isEqualTo(LetterState.WAITING);
        mail.everythingGoes();
        assertThat(mail.received()).hasSize(5);

        String forged = link.replace("REMARKS", "OPINION");
        assertThat(List.of(get(forged).statusCode(), post(forged, "List-Unsubscribe=One-Click").statusCode(), get("/poczta/rezygnacja/x").statusCode())).containsOnly(404);
        assertThat(put("siódmy", MailKind.OPINION, "jan@example.org")).isEqualTo(LetterState.WAITING);
        assertThat(get(link, "uk").body()).contains("Відмова від листів");
    }

    @Test
    void everybodyChoosesWhenTheirLettersCome() throws Exception {
        Session person = session("koordynator-2205");
        person.get("/start");
        Document page = Jsoup.parse(person.get(CHOICES).body());
        assertThat(page.select("main").text()).contains("koordynator-2205@example.org");
        assertThat(page.select("select#CONSENT, select#INVITATION")).as("what nobody chooses").isEmpty();
        Map<String, String> form = new HashMap<>();
        page.select("main select").forEach(select -> form.put(select.attr("name"), ""));
        assertThat(form).containsKeys("REVIEW_HANDOVER", "REMARKS", "DEADLINE", "DIGEST");

        form.put("REMARKS", "NEVER");
        form.put("OPINION", "DAILY");
        assertThat(person.post(CHOICES, form).statusCode()).isEqualTo(303);
        assertThat(Jsoup.parse(person.get(CHOICES).body()).select("#REMARKS option[selected]").attr("value")).isEqualTo("NEVER");
        assertThat(put("a", MailKind.REMARKS, "koordynator-2205@example.org")).isEqualTo(LetterState.UNWANTED);
        put("b", MailKind.OPINION, "koordynator-2205@example.org");
        assertThat(stored("b").isDaily()).isTrue();
        assertThat(Jsoup.parse(person.get("/moje-dane").body()).select("main").text()).contains("Listy do mnie w Pomoście 2");
        assertThat(person.get("/moje-dane/plik").body()).contains("\"REMARKS\" : \"NEVER\"");

        form.put("REMARKS", "CZASEM");
        HttpResponse<String> wrong = person.post(CHOICES, form);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(wrong.body()).select("#REMARKS-blad")).hasSize(1);
        assertThat(Jsoup.parse(wrong.body()).select("#OPINION option[selected]").attr("value")).as("what was chosen stays").isEqualTo("DAILY");

        person.post("/moje-dane", Map.of("imie", "", "email", "inny@example.org", "telefon", ""));
        anAddressThatNobodyHasProvenOpensAndChangesNothing(person, form);
        person.post("/moje-dane", Map.of("imie", "", "email", "", "telefon", ""));

        QuarkusTransaction.requiringNew().run(() -> choosing.forget("Koordynator-2205@example.org"));
        assertThat(letters.count("address like 'k%'") + preferences.count()).as("as when an account is closed").isZero();
    }

    private void anAddressThatNobodyHasProvenOpensAndChangesNothing(Session person, Map<String, String> form) {
        assertThat(put("c", MailKind.REMARKS, "inny@example.org")).as("another's letters come as before").isEqualTo(LetterState.WAITING);
        QuarkusTransaction.requiringNew().run(() -> choosing.choose("inny@example.org", Map.of(MailKind.OPINION, MailChoice.NEVER)));
        assertThat(person.get("/moje-dane/plik").body()).contains("List a").doesNotContain("List c", "\"OPINION\" : \"NEVER\"");
        form.put("REMARKS", "NEVER");
        assertThat(person.post(CHOICES, form).statusCode()).isEqualTo(303);
        assertThat(person.post("/moje-dane", Map.of("imie", "", "email", "koordynator-2205@example.org", "telefon", "")).statusCode()).isEqualTo(303);
        assertThat(choosing.of("inny@example.org")).isEqualTo(Map.of(MailKind.OPINION, MailChoice.NEVER));
        assertThat(choosing.of("koordynator-2205@example.org")).containsEntry(MailKind.REMARKS, MailChoice.NEVER);
        QuarkusTransaction.requiringNew().run(() -> choosing.forget("inny@example.org"));
    }

    @Test
    void ropsSeesWhatDidNotGoAndSendsItAgain() throws Exception {
        mail.isOn(false);
        put("nie-wyszedl", MailKind.REMARKS, "jan.kowalski@example.org");
        Session rops = session("rops");
        assertThat(Jsoup.parse(rops.get("/start").body()).select("a[href=/poczta]")).hasSize(1);
        assertThat(Jsoup.parse(rops.get("/poczta").body()).select("main").text()).contains("Poczta jest wyłączona", "j…@example.org").doesNotContain("jan.kowalski");
        mail.isOn(true);
        mail.goUp();

        Document page = Jsoup.parse(rops.get("/poczta").body());
        String button = page.select("tr:contains(j…@example.org) form").attr("action");
        assertThat(session("koordynator-2205").post(button, Map.of()).statusCode()).isEqualTo(403);
        assertThat(rops.post(button, Map.of()).statusCode()).isEqualTo(303);
        mail.everythingGoes();
        assertThat(mail.received()).hasSize(1);
        assertThat(Jsoup.parse(rops.get("/poczta?stan=wyslane").body()).select("tr:contains(j…@example.org)").text()).contains("wysłany");
        assertThat(rops.post(button, Map.of()).headers().firstValue("Location").orElse("")).as("pressed twice").endsWith("wynik=nie");
        assertThat(mail.received()).hasSize(1);

        QuarkusTransaction.requiringNew().run(() -> letters.update("createdAt = ?1", Instant.now().minusSeconds(731L * 24 * 3600)));
        removal.run();
        assertThat(letters.count()).as("kept as long as logs are").isZero();
    }

    private LetterState put(String key, MailKind kind, String to) {
        QuarkusTransaction.requiringNew().run(() -> outbox.put(new Letter(key, kind, new Message(to, "pl", "List " + key, List.of("Dzień dobry"), "Pomost"), Optional.empty(), true)));
        LetterState state = stored(key).state();
        // sent meanwhile, as it should be: what matters is whether it was wanted
        return state == LetterState.SENDING || state == LetterState.SENT ? LetterState.WAITING : state;
    }

    private QueuedLetter stored(String key) {
        return QuarkusTransaction.requiringNew().call(() -> letters.find("letterKey", key).firstResult());
    }

    private Session session(String user) {
        return Sessions.of(user, address.replaceAll("/$", ""));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return get(path, "pl");
    }

    private HttpResponse<String> get(String path, String language) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address.replaceAll("/$", "") + path)).header("Accept-Language", language).build(), BodyHandlers.ofString());
    }

    /** As a mail program does it: no cookie, no form token. */
    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address.replaceAll("/$", "") + path)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }
}
