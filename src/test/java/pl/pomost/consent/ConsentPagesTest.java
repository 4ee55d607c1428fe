package pl.pomost.consent;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.mailer.MailerName;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.access.KeepNoLonger;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.PlanState;
import pl.pomost.mail.RealMailer;
import pl.pomost.mail.SendDue;
import pl.pomost.process.ProcessJson;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** An institution is asked by a letter over SMTP, answers by its link without an account, and the plan says so; and what a link must not do. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@QuarkusTestResource(RealMailer.class)
class ConsentPagesTest {

    private static final String CONSENTS = "/powiaty/2205/zgody";
    /** The centre for family support: responsible for three actions, partner in three. */
    private static final String INSTITUTION = CONSENTS + "/i02";
    private static final Pattern LINK = Pattern.compile("http://[^\\s\"]+(/zgoda/[A-Za-z0-9_-]{43})");
    private static final int PATIENCE = 5_000;

    @TestHTTPResource
    String address;
    @Inject
    @MailerName("real")
    ReactiveMailer mailer;
    @Inject
    Vertx vertx;
    @ConfigProperty(name = RealMailer.PORT)
    int port;
    @Inject
    SendDue sending;
    @Inject
    RemindInstitutions reminding;
    @Inject
    KeepNoLonger retention;
    @Inject
    ConsentRequests requests;
    @Inject
    ConsentLinks links;
    @Inject
    ConsentAnswers answers;
    @Inject
    Enrolments enrolments;
    @Inject
    Clock clock;

    private GreenMail server;

    @BeforeEach
    void sendInEarnest() {
        RealMailer.takeOver(mailer, vertx);
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    @AfterEach
    void forget() {
        server.stop();
        QuarkusTransaction.requiringNew().run(() -> {
            requests.deleteAll();
            requests.getEntityManager().createNativeQuery("delete from mail_outbox").executeUpdate();
        });
        DemoProcess.restore();
    }

    @Test
    void anInstitutionAnswersByItsLetterAndThePlanSaysSo() throws MessagingException, IOException {
        assertThat(coordinator().get("/powiaty/2205/plan").body()).doesNotContain("Zgoda odpowiedzialnego");
        assertThat(ask("pcpr@example.org").statusCode()).isEqualTo(303);
        assertThat(Jsoup.parse(ask("pcpr@example.org").body()).select(".errors").text()).contains("nie ma o co pytać");
        String link = link(letters("example.org", 1).get(0));

        HttpResponse<String> opened = nobody().get(link);
        Document page = Jsoup.parse(opened.body());
        assertThat(opened.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(opened.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(opened.headers().firstValue("X-Robots-Tag").orElse("")).contains("noindex");
        assertThat(page.select("h2 .code").eachText()).containsExactlyInAnyOrder("A-EDU-4", "A-ZDR-1", "A-ZDR-4", "A-ZAT-2", "A-POM-2", "A-POM-5");
        assertThat(page.select("main").text()).contains("Powiatowe Centrum Pomocy Rodzinie w Kartuzach").doesNotContain("Starostwo");
        assertThat(requests.findAll().count()).as("opening says nothing").isOne();
        assertThat(answers.count()).isZero();

        HttpResponse<String> refused = answer(link, Map.of("A-ZDR-4", "with_change", "A-POM-2", "declined"), Map.of(), "", "dyrektor");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select(".errors li").eachText()).hasSize(3).anyMatch(each -> each.contains("jaka zmiana")).anyMatch(each -> each.contains("dlaczego nie"))
                .anyMatch(each -> each.contains("imię i nazwisko"));
        assertThat(Jsoup.parse(refused.body()).select("#stanowisko").val()).isEqualTo("dyrektor");

        HttpResponse<String> taken = answer(link, Map.of("A-ZDR-4", "with_change", "A-POM-2", "declined", "A-POM-5", "accepted"),
                Map.of("A-ZDR-4", "od 2029 roku, po <b>remoncie</b>", "A-POM-2", "brak etatu"), "Maria Zielińska", "dyrektor");
        assertThat(taken.statusCode()).isEqualTo(303);
        assertThat(nobody().get(taken.headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", "")).body()).contains("Dziękujemy", "po &lt;b&gt;remoncie");
        assertThat(stateOf("A-ZDR-4")).isEqualTo("zgoda ze zmianą");
        assertThat(stateOf("A-POM-2")).isEqualTo("odmowa");
        assertThat(stateOf("A-EDU-4")).isEqualTo("czeka na odpowiedź");

        String plan = Jsoup.parse(coordinator().get("/powiaty/2205/plan").body()).select("main").text();
        assertThat(plan).contains("Zgoda odpowiedzialnego", "tak, ze zmianą (10.01.2028)", "nie (10.01.2028)", "nie zapytano").doesNotContain("Zielińska");
        assertThat(Jsoup.parse(coordinator().get("/powiaty/2205/dzialania/A-POM-2").body()).select("dl.attrs").text()).contains("Zgody instytucji", "Kartuzach – nie (10.01.2028)");
        assertThat(Jsoup.parse(coordinator().get("/powiaty/2205/braki").body()).text()).contains("Bez odpowiedzi na prośbę o zgodę: 123 z 126 części planu", "odmówiła zgody instytucja: Powiatowe Centrum Pomocy Rodzinie");

        assertThat(answer(link, Map.of("A-POM-2", "accepted"), Map.of(), "Jan Nowak", "zastępca dyrektora").statusCode()).isEqualTo(303);
        Document own = Jsoup.parse(coordinator().get(INSTITUTION).body());
        assertThat(stateOf("A-POM-2")).isEqualTo("zgoda");
        assertThat(own.select("section:contains(A-POM-2) details li").eachText()).satisfiesExactly(newest -> assertThat(newest).startsWith("zgoda – 10 stycznia 2028, Jan Nowak"),
                first -> assertThat(first).startsWith("odmowa – 10 stycznia 2028, Maria Zielińska").contains("brak etatu", "przez link"));
        assertThat(answer(link, Map.of("A-POM-2", "accepted"), Map.of(), "Jan Nowak", "zastępca dyrektora").statusCode()).isEqualTo(303);
        assertThat(answers.count()).as("the same once more is no new answer").isEqualTo(4);

        move(PlanState.SUBMITTED);
        HttpResponse<String> late = answer(link, Map.of("A-EDU-4", "accepted", "A-POM-2", "declined"), Map.of("A-POM-2", "jednak nie"), "Jan Nowak", "zastępca dyrektora");
        assertThat(late.statusCode()).as("what was submitted stands, what is missing may come").isEqualTo(303);
        assertThat(stateOf("A-POM-2")).isEqualTo("zgoda");
        assertThat(stateOf("A-EDU-4")).isEqualTo("zgoda");
        move(PlanState.ACCEPTED);
        assertThat(Jsoup.parse(nobody().get(link).body()).select("form button[value=wyslij]")).isEmpty();
        move(PlanState.DRAFT);
    }

    @Test
    void aLinkThatIsExpiredRevokedOrGuessedOpensNothingAndNoLogTellsOfIt() throws MessagingException, IOException {
        var logged = new StringBuilder();
        Handler listener = listener(logged);
        Logger.getLogger("").addHandler(listener);
        ask("pcpr@example.org");
        String link = link(letters("example.org", 1).get(0));
        String guessed = "/zgoda/" + "A".repeat(43);

        String unknown = main(nobody().get(guessed), 404);
        assertThat(unknown).contains("Ten link nie działa").doesNotContain("Kartuz", "kartusk");
        assertThat(nobody().get(guessed).headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
        QuarkusTransaction.requiringNew().run(() -> links.update("expiresAt = ?1", clock.instant().minusSeconds(1)));
        assertThat(main(nobody().get(link), 410)).isEqualTo(unknown);
        assertThat(nobody().post(link, Map.of()).statusCode()).isEqualTo(410);
        assertThat(stateOf("A-POM-2")).isEqualTo("brak odpowiedzi, link nie działa");

        assertThat(ask("pcpr@example.org").statusCode()).as("what nobody can answer any more may be asked again").isEqualTo(303);
        String second = link(letters("example.org", 2).get(1));
        assertThat(nobody().get(second).statusCode()).isEqualTo(200);
        assertThat(ask("sekretariat@pcpr.example.net").statusCode()).as("another address").isEqualTo(303);
        assertThat(main(nobody().get(second), 410)).isEqualTo(unknown);
        String third = link(letters("example.net", 1, 3).get(0));
        assertThat(nobody().get(third).statusCode()).isEqualTo(200);
        assertThat(coordinator().post(INSTITUTION + "/odwolanie", Map.of()).statusCode()).isEqualTo(303);
        assertThat(main(nobody().get(third), 410)).isEqualTo(unknown);
        assertThat(answers.count()).isZero();

        Logger.getLogger("").removeHandler(listener);
        assertThat(logged.toString()).doesNotContain(link.substring(7), second.substring(7));
        String kept = QuarkusTransaction.requiringNew().call(() -> String.valueOf(links.getEntityManager()
                .createNativeQuery("select concat((select group_concat(secret) from consent_link), (select group_concat(concat(subject, paragraphs)) from mail_outbox where kind = 'CONSENT'))").getSingleResult()));
        assertThat(kept).as("sent letters forget their words, links their words").doesNotContain(link.substring(7), second.substring(7));
    }

    @Test
    void oneReminderGoesOutAndNoneAfterAnAnswer() throws MessagingException, IOException {
        ask("pcpr@example.org");
        letters("example.org", 1);
        assertThat(Jsoup.parse(coordinator().post(INSTITUTION + "/przypomnienie", Map.of()).body()).select(".errors").text()).contains("za niedawno");
        assertThat(reminding.remindAll()).as("the term is far").isZero();

        QuarkusTransaction.requiringNew().run(() -> {
            requests.update("askedAt = ?1", clock.instant().minus(Duration.ofDays(18)));
            links.update("expiresAt = ?1", clock.instant().plus(Duration.ofDays(2)));
        });
        assertThat(reminding.remindAll()).isOne();
        assertThat(reminding.remindAll()).isZero();
        MimeMessage reminder = letters("example.org", 2).get(1);
        assertThat(reminder.getSubject()).startsWith("Przypomnienie");
        assertThat(stateOf("A-POM-2")).isEqualTo("przypomniano, czeka");

        String link = link(reminder);
        var all = new HashMap<String, String>();
        Jsoup.parse(nobody().get(link).body()).select("h2 .code").eachText().forEach(code -> all.put(code, "accepted"));
        assertThat(answer(link, all, Map.of(), "Jan Nowak", "dyrektor").statusCode()).isEqualTo(303);
        QuarkusTransaction.requiringNew().run(() -> {
            requests.update("remindedAt = null");
            links.update("expiresAt = ?1", clock.instant().plus(Duration.ofDays(2)));
        });
        assertThat(reminding.remindAll()).as("never after an answer").isZero();
        assertThat(Jsoup.parse(coordinator().post(INSTITUTION + "/przypomnienie", Map.of()).body()).select(".errors").text()).contains("nic nie czeka");
    }

    @Test
    void aSheetOfPaperAndAnAnswerByTelephoneWorkWithoutMail() {
        Document sheet = Jsoup.parse(coordinator().post(INSTITUTION + "/kartka", Map.of("do-kiedy", "2028-01-31")).body());
        String code = sheet.select(".join-code").text();
        String link = sheet.select("a[rel=noreferrer]").attr("href").replaceFirst("https?://[^/]+", "");
        assertThat(sheet.select("svg.qr path").attr("d")).isNotEmpty();
        assertThat(nobody().get(link).statusCode()).isEqualTo(200);
        HttpResponse<String> typed = nobody().post("/zgoda", Map.of("kod", code.toLowerCase(Locale.ROOT)));
        assertThat(typed.statusCode()).isEqualTo(303);
        assertThat(nobody().get(typed.headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", "")).body()).contains("A-POM-2");
        assertThat(nobody().post("/zgoda", Map.of("kod", "ABCD EFGH JKMN PQRS")).statusCode()).isEqualTo(422);

        var heard = Map.of("do", "zapisz", "zadanie", "A-POM-2:RESPONSIBLE", "odpowiedz", "accepted", "imie", "Jan Nowak", "stanowisko", "dyrektor", "jak", "PHONE", "kiedy", "2028-01-07",
                "uwaga", "rozmowa z sekretariatem");
        assertThat(coordinator().post(INSTITUTION + "/odpowiedz", Map.of("do", "zapisz")).statusCode()).isEqualTo(422);
        assertThat(coordinator().post(INSTITUTION + "/odpowiedz", heard).statusCode()).isEqualTo(303);
        Document own = Jsoup.parse(coordinator().get(INSTITUTION).body());
        assertThat(own.select("section:contains(A-POM-2) details li").text()).contains("7 stycznia 2028, Jan Nowak, dyrektor, przez telefon, zapisane przez zespół", "rozmowa z sekretariatem");
        assertThat(stateOf("A-POM-2")).isEqualTo("zgoda");
        assertThat(coordinator().post(INSTITUTION + "/cofniecie", Map.of("odpowiedz", own.select("button[name=odpowiedz]").val())).statusCode()).isEqualTo(303);
        assertThat(stateOf("A-POM-2")).isEqualTo("czeka na odpowiedź");
        assertThat(Jsoup.parse(coordinator().get(INSTITUTION).body()).select("section:contains(A-POM-2) details li").text()).contains("cofnięte");
    }

    @Test
    void everybodyIsAskedOnceAProcessFileKeepsAnswersAndAChangedActionAsksAgain() throws MessagingException, IOException {
        HttpResponse<String> asked = coordinator().post(CONSENTS + "/pytania", Map.of("do-kiedy", "2028-01-31"));
        int institutions = Integer.parseInt(asked.headers().firstValue("Location").orElseThrow().replaceFirst(".*=", ""));
        assertThat(institutions).isGreaterThan(20);
        assertThat(coordinator().post(CONSENTS + "/pytania", Map.of("do-kiedy", "2028-01-31")).statusCode()).isEqualTo(422);
        List<MimeMessage> letters = letters("example.org", institutions);
        assertThat(letters.stream().map(ConsentPagesTest::recipient)).doesNotHaveDuplicates().hasSize(institutions);
        MimeMessage own = letters.stream().filter(each -> recipient(each).equals("pcpr@example.org")).findFirst().orElseThrow();
        answer(link(own), Map.of("A-POM-2", "accepted", "A-POM-5", "accepted"), Map.of(), "Jan Nowak", "dyrektor");

        ObjectNode process = (ObjectNode) ProcessJson.parse(DemoProcess.of("2205"));
        String title = action(process).get("title").asText();
        action(process).put("title", "Coś zupełnie innego");
        DemoProcess.replace("2205", process.toString());
        assertThat(stateOf("A-POM-5")).as("kept by the code of the action").isEqualTo("zgoda");
        assertThat(stateOf("A-POM-2")).isEqualTo("dotyczy wcześniejszej treści");
        assertThat(Jsoup.parse(nobody().get(link(own)).body()).select("main").text()).as("it still shows what was asked").contains(title).doesNotContain("zupełnie innego");
        assertThat(ask("pcpr@example.org").statusCode()).isEqualTo(303);
        assertThat(Jsoup.parse(nobody().get(link(own)).body()).select("main").text()).contains("Coś zupełnie innego");
        assertThat(stateOf("A-POM-2")).isEqualTo("czeka na odpowiedź");

        QuarkusTransaction.requiringNew().run(() -> {
            links.update("expiresAt = ?1", clock.instant().minus(Duration.ofDays(91)));
            requests.update("askedAt = ?1", clock.instant().minus(Duration.ofDays(120)));
        });
        retention.run();
        assertThat(requests.count("email is not null")).isZero();
        assertThat(links.count()).isZero();
        assertThat(stateOf("A-POM-5")).as("what was answered stays").isEqualTo("zgoda");
    }

    private HttpResponse<String> ask(String email) {
        return coordinator().post(INSTITUTION + "/pytanie", Map.of("email", email, "do-kiedy", "2028-01-31"));
    }

    /** Fills the page behind the link as a browser would. */
    private HttpResponse<String> answer(String link, Map<String, String> replies, Map<String, String> words, String name, String position) {
        Session institution = nobody();
        Document page = Jsoup.parse(institution.get(link).body());
        var fields = new HashMap<String, String>(Map.of("imie", name, "stanowisko", position, "do", "wyslij"));
        page.select("section:has(h2 .code)").forEach(section -> {
            String code = section.select("h2 .code").text();
            Optional.ofNullable(replies.get(code)).ifPresent(reply -> fields.put("odp-" + section.attr("aria-labelledby").substring(2), reply));
            Optional.ofNullable(words.get(code)).ifPresent(text -> fields.put("slowa-" + section.attr("aria-labelledby").substring(2), text));
        });
        return institution.post(link, fields);
    }

    private String stateOf(String action) {
        return Jsoup.parse(coordinator().get(INSTITUTION).body()).select("section:has(> p .code:matchesOwn(^" + action + "$)) > p .state").text();
    }

    private List<MimeMessage> letters(String domain, int count) {
        return letters(domain, count, count);
    }

    /** @param total letters that the server has taken by then, also for others */
    private List<MimeMessage> letters(String domain, int count, int total) {
        sending.run();
        assertThat(server.waitForIncomingEmail(PATIENCE, total)).isTrue();
        MimeMessage[] all = server.getReceivedMessagesForDomain(domain);
        assertThat(all).as("each letter once").hasSize(count);
        return List.of(all);
    }

    private static String link(MimeMessage letter) throws MessagingException, IOException {
        Matcher found = LINK.matcher(((Multipart) letter.getContent()).getBodyPart(0).getContent().toString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String recipient(MimeMessage letter) {
        try {
            return letter.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode action(ObjectNode process) {
        return StreamSupport.stream(process.get("actions").spliterator(), false).filter(each -> each.get("code").asText().equals("A-POM-2")).map(ObjectNode.class::cast).findFirst()
                .orElseThrow();
    }

    private static String main(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        return Jsoup.parse(answer.body()).select("main").text();
    }

    private void move(PlanState to) {
        QuarkusTransaction.requiringNew().run(() -> {
            Enrolment process = enrolments.locked(enrolments.of("2205", Optional.empty()).orElseThrow().id());
            process.planMoves(process.planState(), to);
        });
    }

    private static Handler listener(StringBuilder heard) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                heard.append(line.getMessage()).append(line.getParameters() == null ? "" : List.of(line.getParameters())).append('\n');
            }

            @Override
            public void flush() {
                // nothing is kept back
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }

    private Session coordinator() {
        return Sessions.of("koordynator-2205", address.replaceAll("/$", ""));
    }

    private Session nobody() {
        return Sessions.anonymous(address.replaceAll("/$", ""));
    }
}
