package pl.pomost.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.access.Duty;
import pl.pomost.access.KeepNoLonger;
import pl.pomost.access.Membership;
import pl.pomost.access.Scopes;
import pl.pomost.access.Viewer;
import pl.pomost.mail.MailServer;
import pl.pomost.mail.RealMailer;
import pl.pomost.shared.DomainClock;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.HtmlCheck;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** An organisation outside is invited by a letter over SMTP, reads its areas, keeps a draft, sends its opinion and corrects it; what its link must not do; and an expert's areas in all plans. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@QuarkusTestResource(RealMailer.class)
class OutsideOpinionsTest {

    private static final String ORGANISATION = "opinie@organizacja.example.org";
    private static final String NOTE = "Do przemyślenia w zespole: budżet wygląda na przepisany.";
    private static final Pattern LINK = Pattern.compile("http://[^\\s\"]+(/opinia/[A-Za-z0-9_-]{43})");

    @TestHTTPResource
    String address;
    @Inject
    MailServer mail;
    @Inject
    Scopes scopes;
    @Inject
    SubmitPlan submit;
    @Inject
    Standings standings;
    @Inject
    RemindOutside reminding;
    @Inject
    OutsideInvitations invitations;
    @Inject
    OutsideLinks links;
    @Inject
    KeepNoLonger retention;
    @Inject
    DomainClock days;
    @Inject
    Clock clock;
    @Inject
    EntityManager database;

    @BeforeEach
    void aSubmittedPlan() throws Exception {
        DemoProcess.restore();
        ObjectNode file = (ObjectNode) new ObjectMapper().readTree(DemoProcess.of("2205"));
        ((ObjectNode) file.get("review")).putArray("remarks");
        ((ObjectNode) file.get("plan")).put("status", "roboczy");
        DemoProcess.replace("2205", file.toString());
        mail.start();
        var coordinator = scopes.of(new Viewer(Optional.empty(), "Joanna Miotk", "koordynator-2205", Set.of(),
                Set.of(new Duty(Membership.Kind.COORDINATOR, Optional.of("2205"), Optional.empty(), Optional.empty(), Optional.empty()))), "2205", Optional.empty());
        submit.submit(coordinator, new Wish(Optional.empty(), "", Optional.of(Marks.of(Refusals.toConfirm(standings.of(coordinator))))));
    }

    @AfterEach
    void forget() {
        mail.leave();
        QuarkusTransaction.requiringNew().run(invitations::deleteAll);
        DemoProcess.restore();
    }

    @Test
    void anOrganisationReadsItsAreasKeepsADraftSendsAndCorrects() {
        Desk reviewer = new Desk(rops());
        reviewer.open("/powiaty/2205/ocena").send("/notatki", Map.of("note", NOTE)).saved();
        reviewer.open("/oceny/organizacje").sees("Nikogo jeszcze nie zaproszono");
        reviewer.open("/oceny/organizacje/nowe?powiat=2205").send("/nowe", Map.of("organisation", "", "email", "nikt")).refused(422, "Organizacja");
        assertThat(reviewer.page().select(".errors li")).hasSize(2);
        invite("POM");
        reviewer.open("/oceny").sees("0 z 1");
        String link = link();

        HttpResponse<String> opened = nobody().get(link + "/2205");
        Document page = Jsoup.parse(opened.body());
        assertThat(new HtmlCheck().findings(opened.body())).isEmpty();
        assertThat(opened.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(opened.headers().firstValue("X-Robots-Tag").orElse("")).contains("noindex");
        assertThat(page.text()).contains("D-POM-03", "mniej niż 5", "Czy to realne?").doesNotContain("A-EDU-1", "A-ZDR-3", NOTE, "3 – osoby w programach");
        assertThat(page.select("[name^=rodzaj-]").eachAttr("name").stream().distinct()).containsExactly("rodzaj-POM");

        assertThat(write(link, Map.of("do", "szkic", "calosc", "Plan jest <b>dobry</b>")).statusCode()).isEqualTo(303);
        Document draft = Jsoup.parse(nobody().get(link + "/2205").body());
        assertThat(draft.select("#calosc").val()).isEqualTo("Plan jest <b>dobry</b>");
        assertThat(draft.text()).contains("ROPS go jeszcze nie widzi");
        reviewer.open("/powiaty/2205/ocena/opinie").sees("Biuro organizacji", "czeka, termin", "organizacja spoza urzędu").seesNot("dobry");
        HttpResponse<String> unfinished = write(link, Map.of("do", "wyslij", "rodzaj-POM", "concern"));
        assertThat(unfinished.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(unfinished.body()).select(".errors li")).hasSize(5);
        assertThat(nobody().get(link + "/2205/wyslij").statusCode()).as("nothing to confirm yet").isEqualTo(303);

        assertThat(finish(link, "A-POM-2 nie ma wykonawcy.").statusCode()).isEqualTo(303);
        Document confirm = Jsoup.parse(nobody().get(link + "/2205/wyslij").body());
        assertThat(confirm.select("main").text()).contains("A-POM-2 nie ma wykonawcy.", "zastrzeżenie", "z uwagami", "Ewa Przykładowa");
        reviewer.open("/powiaty/2205/ocena/opinie").seesNot("nie ma wykonawcy");
        assertThat(send(link).statusCode()).isEqualTo(303);
        reviewer.open("/powiaty/2205/ocena/opinie").sees("nie ma wykonawcy", "zastrzeżenie", "z uwagami", "Ewa Przykładowa, koordynatorka", "organizacja spoza urzędu");
        reviewer.open("/oceny").sees("1 z 1");
        Document again = Jsoup.parse(nobody().get(link + "/2205").body());
        assertThat(again.select("main").text()).contains("Opinię wysłano");
        assertThat(again.select("#ocena [checked], #rodzaj-POM [checked]").eachAttr("value")).as("to be corrected").containsExactly("with_remarks", "concern");

        assertThat(finish(link, "A-POM-2 ma już wykonawcę.").statusCode()).isEqualTo(303);
        assertThat(send(link).statusCode()).isEqualTo(303);
        reviewer.open("/powiaty/2205/ocena/opinie").sees("poprawiona", "ma już wykonawcę").seesNot("nie ma wykonawcy");
        reviewer.open("/powiaty/2205/ocena/karta").sees("Opinie organizacji z zewnątrz", "Biuro organizacji: z uwagami", "ma już wykonawcę", "zastrzeżenie").seesNot("Ewa Przykładowa");
        mail.digestsGo();
        assertThat(mail.newest("rops@example.org")).contains("Jest opinia organizacji: Biuro organizacji, powiat kartuski");
        assertThat(as("koordynator-2205").get("/powiaty/2205/ocena/opinie").statusCode()).isEqualTo(403);
        assertThat(as("koordynator-2205").get("/oceny/organizacje").statusCode()).isEqualTo(403);
    }

    @Test
    void aLinkEndsIsRevokedAndRenewedRemindsOnceAndLeavesNothingBehind() {
        invite("POM");
        String first = link();
        assertThat(nobody().get("/opinia/" + "A".repeat(43)).statusCode()).isEqualTo(404);
        assertThat(nobody().get(first + "/2206").statusCode()).as("another plan").isEqualTo(404);
        String one = "/oceny/organizacje/" + QuarkusTransaction.requiringNew().call(() -> invitations.newestFirst().get(0).id());
        assertThat(rops().post(one + "/odwolaj", Map.of()).statusCode()).isEqualTo(303);
        assertThat(nobody().get(first).statusCode()).isEqualTo(410);
        assertThat(nobody().post(first + "/2205", Map.of("do", "szkic")).statusCode()).isEqualTo(410);
        assertThat(rops().post(one + "/przypomnij", Map.of()).statusCode()).as("a revoked one is not reminded").isEqualTo(409);

        assertThat(rops().post(one + "/nowy-link", Map.of("due", days.today().toString(), "do", "zapisz")).statusCode()).isEqualTo(422);
        assertThat(rops().post(one + "/nowy-link", Map.of("due", days.today().plusDays(3).toString(), "do", "zapisz")).statusCode()).as("a letter a day").isEqualTo(422);
        QuarkusTransaction.requiringNew().run(() -> invitations.update("askedAt = ?1", clock.instant().minus(Duration.ofDays(1))));
        assertThat(rops().post(one + "/nowy-link", Map.of("due", days.today().plusDays(3).toString(), "do", "zapisz")).statusCode()).isEqualTo(303);
        String second = link();
        assertThat(second).isNotEqualTo(first);
        assertThat(nobody().get(second + "/2205").statusCode()).isEqualTo(200);
        assertThat(reminding.remindAll()).as("asked today").isZero();
        QuarkusTransaction.requiringNew().run(() -> {
            invitations.update("askedAt = ?1", clock.instant().minus(Duration.ofDays(5)));
            database.createNativeQuery("insert into outside_invitation select uuid(), organisation, 'zepsute@example.org', '\"nie lista\"', question, asked_by, asked_on, asked_at, due_on, reminded_at, version"
                    + " from outside_invitation").executeUpdate();
        });
        assertThat(reminding.remindAll()).as("one that cannot be written keeps nobody from theirs").isOne();
        assertThat(reminding.remindAll()).as("once a day").isZero();
        QuarkusTransaction.requiringNew().run(() -> invitations.delete("email = 'zepsute@example.org'"));
        assertThat(mail.subjects(ORGANISATION)).hasSize(3).last().asString().startsWith("Przypomnienie");
        assertThat(nobody().get(second + "/2205").statusCode()).as("both work").isEqualTo(200);

        finish(link(), "A-POM-2 nie ma wykonawcy.");
        assertThat(send(link()).statusCode()).isEqualTo(303);
        String kept = QuarkusTransaction.requiringNew().call(() -> String.valueOf(database.createNativeQuery(
                "select concat((select group_concat(secret) from outside_link), (select group_concat(concat(subject, coalesce(paragraphs, ''))) from mail_outbox where kind = 'OUTSIDE_OPINION'))").getSingleResult()));
        assertThat(kept).doesNotContain(first.substring(8), second.substring(8), link().substring(8));
        QuarkusTransaction.requiringNew().run(() -> invitations.update("askedAt = ?1", clock.instant().minus(Duration.ofDays(120))));
        retention.run();
        assertThat(QuarkusTransaction.requiringNew().call(() -> invitations.count("email is not null"))).as("asked long ago, but the links are open").isOne();
        QuarkusTransaction.requiringNew().run(() -> links.update("expiresAt = ?1", clock.instant().minus(Duration.ofDays(91))));
        assertThat(nobody().get(second).statusCode()).isEqualTo(410);
        retention.run();
        assertThat(QuarkusTransaction.requiringNew().call(() -> links.count())).isZero();
        assertThat(QuarkusTransaction.requiringNew().call(() -> invitations.count("email is not null"))).isZero();
        assertThat(Jsoup.parse(rops().get("/powiaty/2205/ocena/opinie").body()).text()).as("what was said stays").contains("nie ma wykonawcy");
    }

    /** Also when they wait in a draft, which is kept without a question, and the address of the last page is typed by hand. */
    @Test
    void wordsAboutAPersonAreAskedAboutBeforeAnythingIsSent() {
        invite("POM");
        String link = link();
        String words = "Opiekunem jest pan Jan Kowalski, PESEL 44051401359.";
        var opinion = new HashMap<>(Map.of("ocena", "with_remarks", "calosc", "Cele są dobre, terminy za krótkie.", "rodzaj-POM", "concern", "slowa-POM", words, "imie", "Ewa Przykładowa",
                "stanowisko", "koordynatorka", "do", "szkic", "version", "0"));
        assertThat(nobody().post(link + "/2205", opinion).statusCode()).isEqualTo(303);
        HttpResponse<String> asked = nobody().get(link + "/2205/wyslij");
        assertThat(asked.statusCode()).as("back to the form").isEqualTo(303);
        assertThat(nobody().post(link + "/2205/wyslij", Map.of("version", "1")).headers().firstValue("Location").orElseThrow()).endsWith("?kolumna=opinia");
        assertThat(Jsoup.parse(rops().get("/powiaty/2205/ocena/opinie").body()).text()).doesNotContain("Kowalski");

        opinion.putAll(Map.of("do", "wyslij", "version", "1"));
        HttpResponse<String> doubtful = nobody().post(link + "/2205", opinion);
        assertThat(doubtful.statusCode()).isEqualTo(422);
        opinion.put("do", Jsoup.parse(doubtful.body()).select("#dane-osobowe button[name=do]").attr("value"));
        String confirm = nobody().post(link + "/2205", opinion).headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", "");
        Document last = Jsoup.parse(nobody().get(confirm).body());
        assertThat(nobody().post(link + "/2205/wyslij", Map.of("version", last.select("[name=version]").val(), "mimo", last.select("[name=mimo]").val())).statusCode()).isEqualTo(303);
        assertThat(Jsoup.parse(rops().get("/powiaty/2205/ocena/opinie").body()).text()).contains("Kowalski");
    }

    @Test
    void anExpertReadsTheirAreaInAllPlansUnderReviewAndWritesUnasked() {
        Desk expert = new Desk(as("ekspert-zdrowie"));
        expert.open("/opinie").sees("Wszystkie plany w ocenie");
        expert.open("/opinie/plany").sees("powiat kartuski", "ocena do", "nikt jeszcze nie prosi");
        assertThat(expert.page().select("tbody .area").eachText()).containsOnly("zdrowie");
        expert.open("/opinie/plany/2205/ZDR").sees("A-ZDR-3").seesNot("A-EDU-1");
        assertThat(as("ekspert-zdrowie").get("/opinie/plany/2205/EDU").statusCode()).isEqualTo(404);
        assertThat(as("koordynator-2205").get("/opinie/plany/2205/ZDR").statusCode()).isEqualTo(404);
        expert.send("/opinie/plany/2205/ZDR", Map.of()).saved();
        Desk reviewer = new Desk(rops());
        reviewer.open("/oceny").seesNot("0 z 1");
        reviewer.open("/powiaty/2205/ocena/opinie").seesNot("z własnej inicjatywy");
        String own = expert.page().select("form[method=post]").attr("action");
        expert.send(own, Map.of("stance", "positive", "answer", "A-ZDR-3 jest potrzebne.")).saved();
        reviewer.open("/powiaty/2205/ocena/opinie").sees("A-ZDR-3 jest potrzebne.", "z własnej inicjatywy");
        reviewer.open("/oceny").sees("1 z 1");
    }

    private void invite(String area) {
        new Desk(rops()).open("/oceny/organizacje/nowe?powiat=2205").send("/nowe", Map.of("organisation", "Biuro organizacji", "email", ORGANISATION, "areas", area, "question", "Czy to realne?"))
                .saved().sees("Zaproszenie wysłane.", "Biuro organizacji", "0 z 1");
    }

    private HttpResponse<String> finish(String link, String words) {
        return write(link, Map.of("do", "wyslij", "ocena", "with_remarks", "calosc", "Cele są dobre, terminy za krótkie.", "rodzaj-POM", "concern", "slowa-POM", words, "imie", "Ewa Przykładowa",
                "stanowisko", "koordynatorka"));
    }

    private HttpResponse<String> write(String link, Map<String, String> changed) {
        Session organisation = nobody();
        var fields = new HashMap<>(changed);
        fields.put("version", Jsoup.parse(organisation.get(link + "/2205").body()).select("[name=version]").val());
        HttpResponse<String> answer = organisation.post(link + "/2205", fields);
        String despite = answer.statusCode() == 422 ? Jsoup.parse(answer.body()).select("#dane-osobowe button[name=do]").attr("value") : "";
        if (!despite.isEmpty() && Jsoup.parse(answer.body()).select("#bledy").isEmpty()) {
            fields.put("do", despite);
            return organisation.post(link + "/2205", fields);
        }
        return answer;
    }

    private HttpResponse<String> send(String link) {
        Session organisation = nobody();
        String version = Jsoup.parse(organisation.get(link + "/2205/wyslij").body()).select("[name=version]").val();
        return organisation.post(link + "/2205/wyslij", Map.of("version", version));
    }

    /** The newest that came. */
    private String link() {
        Matcher found = LINK.matcher(mail.newest(ORGANISATION));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private Session rops() {
        return as("rops");
    }

    private Session as(String username) {
        return Sessions.of(username, address.replaceAll("/$", ""));
    }

    private Session nobody() {
        return Sessions.anonymous(address.replaceAll("/$", ""));
    }
}
