package pl.pomost.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.ext.mail.SMTPException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a letter goes, how long it waits for another attempt, what a failure means, what a digest looks like, and who may stop letters. */
class MailRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2028, 1, 10);
    /** Nine in the morning of a summer's day in Poland. */
    private static final Instant NOW = Instant.parse("2026-07-01T07:00:00Z");
    private static final Instant TOMORROW_AT_SEVEN = Instant.parse("2026-07-02T05:00:00Z");
    private static final Route AT_ONCE = new Route(LetterState.WAITING, false, NOW);
    private static final Route DAILY = new Route(LetterState.WAITING, true, TOMORROW_AT_SEVEN);

    @Test
    void whatIsHandedToSomebodyGoesAtOnceAndTheRestWithTheDigest() {
        assertThat(route(letter(MailKind.REVIEW_HANDOVER, true), Map.of())).isEqualTo(AT_ONCE);
        assertThat(route(letter(MailKind.REVIEW_HANDOVER, false), Map.of())).isEqualTo(DAILY);
    }

    @Test
    void aPersonsOwnChoiceGoesBeforeBoth() {
        assertThat(route(letter(MailKind.REMARKS, true), Map.of(MailKind.REMARKS, MailChoice.DAILY))).isEqualTo(DAILY);
        assertThat(route(letter(MailKind.REMARKS, false), Map.of(MailKind.REMARKS, MailChoice.AT_ONCE))).isEqualTo(AT_ONCE);
        assertThat(route(letter(MailKind.REMARKS, true), Map.of(MailKind.REMARKS, MailChoice.NEVER)).state()).isEqualTo(LetterState.UNWANTED);
        assertThat(route(letter(MailKind.REMARKS, true), Map.of(MailKind.OPINION, MailChoice.NEVER))).as("a choice for another kind").isEqualTo(AT_ONCE);
    }

    @Test
    void whoeverWantsNoDigestGetsNothingThatWouldHaveBeenInIt() {
        Map<MailKind, MailChoice> none = Map.of(MailKind.DIGEST, MailChoice.NEVER);
        assertThat(route(letter(MailKind.REMARKS, false), none).state()).isEqualTo(LetterState.UNWANTED);
        assertThat(route(letter(MailKind.REMARKS, true), none)).isEqualTo(AT_ONCE);
    }

    @ParameterizedTest
    @EnumSource(value = MailKind.class, names = {"CONSENT", "INVITATION"})
    void whatNobodyChoosesComesAtOnceUnlessItWasStopped(MailKind kind) {
        assertThat(route(letter(kind, false), Map.of(kind, MailChoice.DAILY))).isEqualTo(AT_ONCE);
        assertThat(route(letter(kind, true), Map.of(kind, MailChoice.NEVER)).state()).isEqualTo(LetterState.UNWANTED);
    }

    @ParameterizedTest(name = "a deadline {0} days from today: waits for the digest: {1}")
    @CsvSource({"-1,false", "0,false", "1,true", "30,true"})
    void noLetterWaitsForADigestThatComesAfterItsDeadline(int days, boolean daily) {
        var letter = new Letter("k", MailKind.OPINION, message(), Optional.of(TODAY.plusDays(days)), false);
        assertThat(route(letter, Map.of()).daily()).isEqualTo(daily);
        assertThat(route(letter, Map.of(MailKind.OPINION, MailChoice.DAILY)).daily()).isEqualTo(daily);
    }

    @ParameterizedTest(name = "after {0} the digest goes at {1}")
    @CsvSource({"2026-07-01T04:59:59Z,2026-07-01T05:00:00Z", "2026-07-01T05:00:00Z,2026-07-02T05:00:00Z", "2026-12-31T22:59:00Z,2027-01-01T06:00:00Z",
            // the nights in which the clocks change
            "2026-03-28T12:00:00Z,2026-03-29T05:00:00Z", "2026-10-24T12:00:00Z,2026-10-25T06:00:00Z"})
    void theDigestGoesAtItsHourInPolandInSummerAndInWinter(String now, String digest) {
        assertThat(Route.nextDigest(Instant.parse(now), 7)).isEqualTo(Instant.parse(digest));
    }

    @Test
    void pausesGrowAndEnd() {
        assertThat(IntStream.rangeClosed(1, 6).mapToObj(Pauses::after).toList()).containsExactly(Optional.of(Duration.ofMinutes(1)), Optional.of(Duration.ofMinutes(5)),
                Optional.of(Duration.ofMinutes(30)), Optional.of(Duration.ofHours(2)), Optional.of(Duration.ofHours(12)), Optional.empty());
    }

    @Test
    void onlyWhatCertainlyEndedBeforeTheLetterWasTakenIsTriedAgain() {
        assertThat(List.of(Fault.of(new CompletionException(new ConnectException())), Fault.of(new RuntimeException(new UnknownHostException())),
                Fault.of(new SSLHandshakeException("no")), Fault.of(new IllegalStateException("STARTTLS required but not supported by server")),
                Fault.of(answer(535)), Fault.of(answer(421)))).containsOnly(Fault.UNREACHABLE);
        assertThat(Fault.of(answer(451))).isEqualTo(Fault.REFUSED_FOR_NOW);
        assertThat(Fault.of(answer(550))).isEqualTo(Fault.REFUSED);
        assertThat(List.of(Fault.of(new RuntimeException(new TimeoutException())), Fault.of(new IOException("socket was closed unexpected.")),
                Fault.of(new IllegalStateException("Connection was closed")))).containsOnly(Fault.BROKEN_OFF);
        assertThat(List.of(Fault.values()).stream().filter(Fault::isWorthAnotherTry)).containsExactly(Fault.UNREACHABLE, Fault.REFUSED_FOR_NOW);
    }

    @Test
    void aDigestIsReadByPlaceThenKindThenWhatIsDueFirst() {
        Digest digest = Digest.of(List.of(line("powiat łobeski", MailKind.REMARKS, "a", null), line(null, MailKind.OPINION, "b", null),
                line("powiat lęborski", MailKind.DEADLINE, "c", null), line("powiat lęborski", MailKind.REMARKS, "d", "2028-02-01"),
                line("powiat lęborski", MailKind.REMARKS, "e", null), line("powiat lęborski", MailKind.REMARKS, "f", "2028-01-12")));
        assertThat(digest.places()).extracting(Digest.Place::name).as("as the Polish alphabet goes, the rest last").containsExactly("powiat lęborski", "powiat łobeski", "");
        assertThat(digest.places().get(0).matters()).extracting(Digest.Matter::kind).containsExactly(MailKind.REMARKS, MailKind.DEADLINE);
        assertThat(digest.places().get(0).matters().get(0).lines()).extracting(Digest.Line::subject).containsExactly("f", "d", "e");
    }

    @Test
    void theLinkOfALetterIsTheFirstThatLeadsHere() {
        assertThat(Digest.link(List.of("Zob. https://gov.pl/x.", "Tutaj (https://pomost.example.org/powiaty/2205/droga): i https://pomost.example.org/a"), "https://pomost.example.org"))
                .contains("https://pomost.example.org/powiaty/2205/droga");
        assertThat(Digest.link(List.of("https://pomost.example.org.evil.example/x"), "https://pomost.example.org")).isEmpty();
    }

    @Test
    void onlyAddressesOfPagesBecomeLinks() {
        assertThat(Links.pieces("Tu: https://a.example/b?c=d&e=f. Koniec")).containsExactly(new Links.Piece("Tu: ", false), new Links.Piece("https://a.example/b?c=d&e=f", true),
                new Links.Piece(". Koniec", false));
        assertThat(Links.pieces("javascript:alert(1) <https://x.example/\"onclick=a> ")).filteredOn(Links.Piece::link).extracting(Links.Piece::text).containsExactly("https://x.example/");
    }

    @Test
    void aStopLinkIsGoodForWhoSignedItAndForNothingElse() {
        var link = new StopLink(Recipient.of(" Jan@Powiat.PL "), MailKind.REMARKS);
        String token = link.token("key");
        assertThat(StopLink.read(token, "key")).contains(new StopLink(Recipient.of("jan@powiat.pl"), MailKind.REMARKS));
        assertThat(StopLink.read(token, "other")).isEmpty();
        assertThat(StopLink.read(token.replace("REMARKS", "OPINION"), "key")).isEmpty();
        assertThat(StopLink.read(new StopLink(Recipient.of("ewa@powiat.pl"), MailKind.REMARKS).token("key").substring(0, 64) + token.substring(64), "key")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "x", "REMARKS", "0000.REMARKS.AAAA"})
    void whatIsNoStopLinkIsNone(String token) {
        assertThat(StopLink.read(token, "key")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"jan.kowalski@powiat.pl,j…@powiat.pl", "a@b.pl,…@b.pl", "kto to,…", "@b.pl,…"})
    void anAddressIsShownByItsBeginningAndItsDomain(String address, String shown) {
        assertThat(Recipient.masked(address)).isEqualTo(shown);
    }

    @Test
    void aLetterHasAKeyThatFits() {
        assertThatThrownBy(() -> new Letter(" ", MailKind.REMARKS, message(), Optional.empty(), true)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Letter("k".repeat(191), MailKind.REMARKS, message(), Optional.empty(), true)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Route route(Letter letter, Map<MailKind, MailChoice> choices) {
        return Route.of(letter, choices, TODAY, NOW, 7);
    }

    private static Letter letter(MailKind kind, boolean urgent) {
        return new Letter("k", kind, message(), Optional.empty(), urgent);
    }

    private static Message message() {
        return new Message("jan@example.org", "pl", "Temat", List.of("Dzień dobry"), "Pomost");
    }

    private static Digest.Line line(String place, MailKind kind, String subject, String deadline) {
        return new Digest.Line(Optional.ofNullable(place), kind, subject, Optional.ofNullable(deadline).map(LocalDate::parse), Optional.empty());
    }

    private static SMTPException answer(int code) {
        return new SMTPException("answer", code, List.of("no"), true);
    }
}
