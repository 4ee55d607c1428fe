package pl.pomost.consent;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import pl.pomost.access.KeepNoLonger;
import pl.pomost.mail.MailServer;
import pl.pomost.mail.RealMailer;
import pl.pomost.process.ProcessJson;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.LocalStackResource;

/** Letters to institutions: each is asked once and reminded once, asked again when its part changes; and what a link must not do. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@QuarkusTestResource(RealMailer.class)
class ConsentLettersTest extends AskingInEarnest {

    @Inject
    RemindInstitutions reminding;
    @Inject
    KeepNoLonger retention;
    @Inject
    ConsentLinks links;
    @Inject
    Clock clock;

    @Test
    void aLinkThatIsExpiredRevokedOrGuessedOpensNothingAndNoLogTellsOfIt() {
        var logged = new StringBuilder();
        Handler listener = listener(logged);
        Logger.getLogger("").addHandler(listener);
        institution.ask("pcpr@example.org");
        String link = AskedInstitution.link(institution.letters("example.org", 1).get(0));
        String guessed = "/zgoda/" + "A".repeat(43);

        String unknown = main(institution.nobody().get(guessed), 404);
        assertThat(unknown).contains("Ten link nie działa").doesNotContain("Kartuz", "kartusk");
        assertThat(institution.nobody().get(guessed).headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
        QuarkusTransaction.requiringNew().run(() -> links.update("expiresAt = ?1", clock.instant().minusSeconds(1)));
        assertThat(main(institution.nobody().get(link), 410)).isEqualTo(unknown);
        assertThat(institution.nobody().post(link, Map.of()).statusCode()).isEqualTo(410);
        assertThat(institution.stateOf("A-POM-2")).isEqualTo("brak odpowiedzi, link nie działa");

        assertThat(institution.ask("pcpr@example.org").statusCode()).as("what nobody can answer any more may be asked again").isEqualTo(303);
        String second = AskedInstitution.link(institution.letters("example.org", 2).get(1));
        assertThat(institution.nobody().get(second).statusCode()).isEqualTo(200);
        assertThat(institution.ask("sekretariat@pcpr.example.net").statusCode()).as("another address").isEqualTo(303);
        assertThat(main(institution.nobody().get(second), 410)).isEqualTo(unknown);
        String third = AskedInstitution.link(institution.letters("example.net", 1, 3).get(0));
        assertThat(institution.nobody().get(third).statusCode()).isEqualTo(200);
        assertThat(institution.coordinator().post(AskedInstitution.PAGE + "/odwolanie", Map.of()).statusCode()).isEqualTo(303);
        assertThat(main(institution.nobody().get(third), 410)).isEqualTo(unknown);
        assertThat(answers.count()).isZero();

        Logger.getLogger("").removeHandler(listener);
        assertThat(logged.toString()).doesNotContain(link.substring(7), second.substring(7));
        String kept = QuarkusTransaction.requiringNew().call(() -> String.valueOf(links.getEntityManager()
                .createNativeQuery("select concat((select group_concat(secret) from consent_link), (select group_concat(concat(subject, paragraphs)) from mail_outbox where kind = 'CONSENT'))").getSingleResult()));
        assertThat(kept).as("sent letters forget their words, links their words").doesNotContain(link.substring(7), second.substring(7));
    }

    @Test
    void oneReminderGoesOutAndNoneAfterAnAnswer() throws MessagingException {
        institution.ask("pcpr@example.org");
        institution.letters("example.org", 1);
        assertThat(Jsoup.parse(institution.coordinator().post(AskedInstitution.PAGE + "/przypomnienie", Map.of()).body()).select(".errors").text()).contains("zbyt niedawno");
        assertThat(reminding.remindAll()).as("the term is far").isZero();

        QuarkusTransaction.requiringNew().run(() -> {
            requests.update("askedAt = ?1", clock.instant().minus(Duration.ofDays(18)));
            links.update("expiresAt = ?1", clock.instant().plus(Duration.ofDays(2)));
        });
        assertThat(reminding.remindAll()).isOne();
        assertThat(reminding.remindAll()).isZero();
        MimeMessage reminder = institution.letters("example.org", 2).get(1);
        assertThat(reminder.getSubject()).startsWith("Przypomnienie");
        assertThat(institution.stateOf("A-POM-2")).isEqualTo("przypomniano, czeka");

        String link = AskedInstitution.link(reminder);
        var all = new HashMap<String, String>();
        Jsoup.parse(institution.nobody().get(link).body()).select("h2 .code").eachText().forEach(code -> all.put(code, "accepted"));
        assertThat(institution.answer(link, all, Map.of(), "Jan Nowak", "dyrektor").statusCode()).isEqualTo(303);
        QuarkusTransaction.requiringNew().run(() -> {
            requests.update("remindedAt = null");
            links.update("expiresAt = ?1", clock.instant().plus(Duration.ofDays(2)));
        });
        assertThat(reminding.remindAll()).as("never after an answer").isZero();
        assertThat(Jsoup.parse(institution.coordinator().post(AskedInstitution.PAGE + "/przypomnienie", Map.of()).body()).select(".errors").text()).contains("nic nie czeka");
    }

    @Test
    void oneReminderThatCannotBeWrittenKeepsNobodyFromTheirs() {
        institution.ask("pcpr@example.org");
        assertThat(institution.coordinator().post(AskedInstitution.CONSENTS + "/i01/pytanie", Map.of("email", "starostwo@example.net", "do-kiedy", "2028-01-31")).statusCode()).isEqualTo(303);
        institution.letters("example.org", 1, 2);
        QuarkusTransaction.requiringNew().run(() -> {
            requests.update("askedAt = ?1", clock.instant().minus(Duration.ofDays(18)));
            requests.update("answerBy = null where email = 'starostwo@example.net'");
            links.update("expiresAt = ?1", clock.instant().plus(Duration.ofDays(2)));
        });
        assertThat(reminding.remindAll()).isOne();
        institution.letters("example.org", 2, 3);
    }

    @Test
    void everybodyIsAskedOnceAProcessFileKeepsAnswersAndAChangedActionAsksAgain() {
        HttpResponse<String> asked = institution.coordinator().post(AskedInstitution.CONSENTS + "/pytania", Map.of("do-kiedy", "2028-01-31"));
        int institutions = Integer.parseInt(asked.headers().firstValue("Location").orElseThrow().replaceFirst(".*=", ""));
        assertThat(institutions).isGreaterThan(20);
        assertThat(institution.coordinator().post(AskedInstitution.CONSENTS + "/pytania", Map.of("do-kiedy", "2028-01-31")).statusCode()).isEqualTo(422);
        List<MimeMessage> letters = institution.letters("example.org", institutions);
        assertThat(letters.stream().map(MailServer::recipients)).doesNotHaveDuplicates().hasSize(institutions);
        MimeMessage own = letters.stream().filter(each -> MailServer.recipients(each).equals("pcpr@example.org")).findFirst().orElseThrow();
        institution.answer(AskedInstitution.link(own), Map.of("A-POM-2", "accepted", "A-POM-5", "accepted"), Map.of(), "Jan Nowak", "dyrektor");

        ObjectNode process = (ObjectNode) ProcessJson.parse(DemoProcess.of("2205"));
        String title = action(process).get("title").asText();
        action(process).put("title", "Coś zupełnie innego");
        DemoProcess.replace("2205", process.toString());
        assertThat(institution.stateOf("A-POM-5")).as("kept by the code of the action").isEqualTo("zgoda");
        assertThat(institution.stateOf("A-POM-2")).isEqualTo("dotyczy wcześniejszej treści");
        assertThat(Jsoup.parse(institution.nobody().get(AskedInstitution.link(own)).body()).select("main").text()).as("it still shows what was asked").contains(title).doesNotContain("zupełnie innego");
        assertThat(institution.ask("pcpr@example.org").statusCode()).isEqualTo(303);
        assertThat(Jsoup.parse(institution.nobody().get(AskedInstitution.link(own)).body()).select("main").text()).contains("Coś zupełnie innego");
        assertThat(institution.stateOf("A-POM-2")).isEqualTo("czeka na odpowiedź");

        QuarkusTransaction.requiringNew().run(() -> requests.update("askedAt = ?1", clock.instant().minus(Duration.ofDays(120))));
        retention.run();
        assertThat(requests.count("email is not null")).as("asked long ago, but the links are open").isEqualTo(institutions);
        QuarkusTransaction.requiringNew().run(() -> links.update("expiresAt = ?1", clock.instant().minus(Duration.ofDays(91))));
        retention.run();
        assertThat(requests.count("email is not null")).isZero();
        assertThat(links.count()).isZero();
        assertThat(institution.stateOf("A-POM-5")).as("what was answered stays").isEqualTo("zgoda");
    }

    private static ObjectNode action(ObjectNode process) {
        return StreamSupport.stream(process.get("actions").spliterator(), false).filter(each -> each.get("code").asText().equals("A-POM-2")).map(ObjectNode.class::cast).findFirst()
                .orElseThrow();
    }

    private static String main(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        return Jsoup.parse(answer.body()).select("main").text();
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
}
