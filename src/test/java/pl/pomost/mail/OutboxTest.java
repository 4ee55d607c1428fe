package pl.pomost.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.shared.Secret;
import pl.pomost.testing.LocalStackResource;

/** The outbox with a mail server that speaks SMTP: what goes out, when, and that nothing goes out twice. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@QuarkusTestResource(RealMailer.class)
class OutboxTest {

    @Inject
    MailServer mail;
    @ConfigProperty(name = "pomost.public-address")
    String here;
    @Inject
    Outbox outbox;
    @Inject
    SendDue sending;
    @Inject
    SendAgain again;
    @Inject
    QueuedLetters letters;
    @Inject
    OutboxRows rows;
    @Inject
    MailPreferences preferences;

    @BeforeEach
    void sendInEarnest() {
        mail.takeOver();
    }

    @AfterEach
    void stopTheServer() {
        mail.leave();
    }

    @Test
    void aLetterGoesAfterItsTransactionAndOnlyWhenThatIsCommitted() throws Exception {
        mail.goUp();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
            outbox.put(letter("nie-zapisano"));
            throw new IllegalStateException("undone");
        })).isInstanceOf(IllegalStateException.class);
        assertThat(put(letter("zapisano"))).isTrue();
        assertThat(put(letter("zapisano"))).as("the same key is the same letter").isFalse();

        mail.everythingGoes();

        MimeMessage only = only();
        assertThat(only.getSubject()).isEqualTo("Plan złożony: zapisano");
        assertThat(MailServer.text(only)).contains("Proszę o ocenę do 12 stycznia 2028 r.", "Rodzaj listu: Droga planu", "/poczta/rezygnacja/");
        assertThat(MailServer.html(only)).contains("<a href=\"" + here + "/powiaty/2205\">");
        assertThat(only.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(only.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(only.getHeader("List-Unsubscribe", null)).matches("<https?://[^>]+/poczta/rezygnacja/[^>]+>");
        QueuedLetter kept = stored("zapisano");
        assertThat(kept.state()).isEqualTo(LetterState.SENT);
        assertThat(kept.address()).as("what has gone is kept without its words and its address").isEqualTo("j…@example.org");
        assertThat(kept.message().paragraphs()).isEmpty();
    }

    @Test
    void whileTheServerIsDownALetterWaitsAndGoesWithTheSameIdLater() throws Exception {
        put(letter("pozniej"));
        mail.everythingGoes();
        QueuedLetter waiting = stored("pozniej");
        assertThat(waiting.state()).isEqualTo(LetterState.WAITING);
        assertThat(waiting.lastError()).contains(Fault.UNREACHABLE);
        assertThat(waiting.attempts()).isEqualTo(1);
        assertThat(Duration.between(Instant.now(), waiting.notBefore())).isBetween(Duration.ofSeconds(20), Duration.ofSeconds(61));
        mail.goUp();
        assertThat(sending.run()).as("its time has not come").isZero();

        timePasses();
        assertThat(sending.run()).isEqualTo(1);
        assertThat(only().getMessageID()).isEqualTo("<" + Secret.hash("pozniej").substring(0, 40) + "@localhost>");

        QuarkusTransaction.requiringNew().run(() -> letters.update("state = ?1, attempts = 5, lastError = null", LetterState.WAITING));
        mail.goDown();
        sending.run();
        assertThat(stored("pozniej").state()).as("the sixth attempt is the last").isEqualTo(LetterState.FAILED);
    }

    @Test
    void whatNobodyWantedSentIsEmptiedOnceAndNotReadEveryNight() {
        put(letter("niechciany"));
        Instant now = Instant.now();
        QuarkusTransaction.requiringNew().run(() -> letters.update("state = ?1, createdAt = ?2", LetterState.FAILED, now.minus(Duration.ofDays(40))));
        QuarkusTransaction.requiringNew().run(() -> rows.forget(now, Duration.ofDays(700)));
        assertThat(stored("niechciany").message().paragraphs()).isEmpty();
        assertThat(QuarkusTransaction.requiringNew().call(() -> letters.withWords(List.of(LetterState.FAILED), now))).isEmpty();
    }

    @Test
    void manyWhoSendAtOnceSendEachLetterOnce() throws Exception {
        mail.goUp();
        QuarkusTransaction.requiringNew().run(() -> IntStream.range(0, 40).forEach(number -> outbox.put(letter("wiele-" + number))));
        var threads = Executors.newFixedThreadPool(3);
        try {
            Callable<Integer> sender = sending::run;
            threads.invokeAll(List.of(sender, sender, sender)).forEach(OutboxTest::done);
        } finally {
            threads.shutdown();
        }
        mail.everythingGoes();
        assertThat(letters.count("state", LetterState.SENT)).isEqualTo(40);
        assertThat(mail.received().stream().map(OutboxTest::id)).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void aLetterInWhoseSendingTheServiceDiedIsNotSentAgainByItself() throws Exception {
        QuarkusTransaction.requiringNew().run(() -> {
            letters.enterOnce(UUID.randomUUID(), letter("przerwany"), LetterState.WAITING, new Route(LetterState.WAITING, false, Instant.now()), Instant.now());
            letters.find("letterKey", "przerwany").firstResult().claim("killed", Instant.now().minusSeconds(1));
        });
        mail.goUp();
        assertThat(sending.run()).isZero();
        QueuedLetter unsure = stored("przerwany");
        assertThat(unsure.state()).isEqualTo(LetterState.UNSURE);
        assertThat(mail.received()).isEmpty();

        assertThat(again.all("rops")).as("not with all others").isZero();
        assertThat(again.one(unsure.id(), "rops")).isTrue();
        assertThat(again.one(unsure.id(), "rops")).as("pressed twice").isFalse();
        mail.everythingGoes();
        only();
    }

    /** It says yes to everything, takes the letter and hangs up before it says so. */
    @Test
    void aTalkThatBreaksOffAfterTheLetterLeavesItUnsure() throws Exception {
        try (var socket = new ServerSocket(mail.port(), 1, InetAddress.getByName("127.0.0.1"))) {
            socket.setSoTimeout(10_000);
            var talk = Executors.newSingleThreadExecutor();
            var taken = talk.submit(() -> HangingUp.afterTheLetter(socket));
            put(letter("urwany"));
            mail.everythingGoes();
            assertThat(taken.get()).isTrue();
            talk.shutdown();
        }
        assertThat(stored("urwany").state()).isEqualTo(LetterState.UNSURE);
        assertThat(stored("urwany").lastError()).contains(Fault.BROKEN_OFF);
    }

    @Test
    void whatNeedNotBeKnownAtOnceComesAsOneLetterADay() throws Exception {
        mail.goUp();
        put(quiet("u1", "Uwaga do celu C-EDU-1", MailKind.REMARKS).about("powiat kartuski"));
        put(quiet("o1", "Prośba o opinię", MailKind.OPINION).about("powiat kartuski"));
        put(quiet("u2", "Uwaga do diagnozy", MailKind.REMARKS).about("powiat bytowski"));
        put(quiet("n1", "Niechciany", MailKind.CONSULTATION));
        QuarkusTransaction.requiringNew().run(() -> preferences.choose(Recipient.of("JAN@example.org"), MailKind.CONSULTATION, MailChoice.NEVER, Instant.now()));
        mail.everythingGoes();
        assertThat(mail.received()).isEmpty();

        timePasses();
        assertThat(sending.run()).isEqualTo(1);

        assertThat(only().getSubject()).isEqualTo("Pomost: podsumowanie dnia (3)");
        assertThat(MailServer.text(only())).containsSubsequence("POWIAT BYTOWSKI", "Uwagi do planu", "Uwaga do diagnozy – " + here + "/powiaty/2205", "POWIAT KARTUSKI", "Uwaga do celu C-EDU-1",
                "Prośby o opinię", "Prośba o opinię – termin: 20 stycznia 2028 – " + here).doesNotContain("Niechciany");
        assertThat(stored("n1").state()).isEqualTo(LetterState.UNWANTED);
        assertThat(stored("u1").state()).isEqualTo(LetterState.GATHERED);

        put(quiet("u3", "Za późno na dziś", MailKind.REMARKS));
        timePasses();
        assertThat(sending.run()).as("one a day").isZero();
        assertThat(stored("u3").notBefore()).isAfter(Instant.now());
        assertThat(mail.received()).hasSize(1);
    }

    @Test
    void headersHoldWhatTheyShouldWhateverSomebodyTyped() throws Exception {
        mail.goUp();
        put(new Letter("zly\r\nBcc: x@example.org", MailKind.REMARKS, new Message("jan@example.org", "pl", "Temat\r\nBcc: ewa@example.org", List.of("a"), "b"), Optional.empty(), true));
        put(new Letter("adres", MailKind.REMARKS, new Message("a@example.org\r\nBcc: b@example.org", "pl", "Temat", List.of("a"), "b"), Optional.empty(), true));
        mail.everythingGoes();
        assertThat(only().getSubject()).isEqualTo("Temat Bcc: ewa@example.org");
        assertThat(only().getAllRecipients()).hasSize(1);
        assertThat(only().getHeader("Bcc")).isNull();
        assertThat(stored("adres").lastError()).contains(Fault.BAD_ADDRESS);
        assertThat(stored("adres").mayBeSentAgain()).isFalse();
    }

    @Test
    void whereEmailsAreSwitchedOffLettersAreKeptToBeSeenAndNothingFails() {
        mail.isOn(false);
        assertThat(put(letter("wylaczone"))).isTrue();
        assertThat(sending.run()).isZero();
        assertThat(stored("wylaczone").state()).isEqualTo(LetterState.OFF);
        assertThat(stored("wylaczone").mayBeSentAgain()).isTrue();
    }

    private boolean put(Letter letter) {
        return QuarkusTransaction.requiringNew().call(() -> outbox.put(letter));
    }

    private void timePasses() {
        QuarkusTransaction.requiringNew().run(() -> letters.update("notBefore = ?1 where state = ?2", Instant.now().minusSeconds(1), LetterState.WAITING));
    }

    private QueuedLetter stored(String key) {
        return QuarkusTransaction.requiringNew().call(() -> letters.find("letterKey", key).firstResult());
    }

    private Letter letter(String key) {
        return new Letter(key, MailKind.REVIEW_HANDOVER, new Message("jan@example.org", "pl", "Plan złożony: " + key,
                List.of("Dzień dobry,", "Proszę o ocenę do 12 stycznia 2028 r.", here + "/powiaty/2205"), "Pomost"), Optional.of(LocalDate.of(2028, 1, 12)), true);
    }

    private Letter quiet(String key, String subject, MailKind kind) {
        return new Letter(key, kind, new Message("jan@example.org", "pl", subject, List.of("Dzień dobry,", here + "/powiaty/2205"), "Pomost"),
                kind == MailKind.OPINION ? Optional.of(LocalDate.of(2028, 1, 20)) : Optional.empty(), false);
    }

    private MimeMessage only() {
        assertThat(mail.received()).hasSize(1);
        return mail.received().get(0);
    }

    private static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void done(Future<?> run) {
        try {
            run.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
