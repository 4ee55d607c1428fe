package pl.pomost.consent;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.PlanState;
import pl.pomost.mail.RealMailer;
import pl.pomost.testing.LocalStackResource;

/** An institution answers by its letter, on paper and by telephone, without an account, and the plan says so. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@QuarkusTestResource(RealMailer.class)
class ConsentPagesTest extends AskingInEarnest {

    @Inject
    Enrolments enrolments;

    @Test
    void anInstitutionAnswersByItsLetterAndThePlanSaysSo() {
        assertThat(institution.coordinator().get("/powiaty/2205/plan").body()).doesNotContain("Zgoda odpowiedzialnego");
        assertThat(institution.ask("pcpr@example.org").statusCode()).isEqualTo(303);
        assertThat(Jsoup.parse(institution.ask("pcpr@example.org").body()).select(".errors").text()).contains("nie ma o co pytać");
        String link = AskedInstitution.link(institution.letters("example.org", 1).get(0));

        HttpResponse<String> opened = institution.nobody().get(link);
        Document page = Jsoup.parse(opened.body());
        assertThat(opened.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(opened.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(opened.headers().firstValue("X-Robots-Tag").orElse("")).contains("noindex");
        assertThat(page.select("h2 .code").eachText()).containsExactlyInAnyOrder("A-EDU-4", "A-ZDR-1", "A-ZDR-4", "A-ZAT-2", "A-POM-2", "A-POM-5");
        assertThat(page.select("main").text()).contains("Powiatowe Centrum Pomocy Rodzinie w Kartuzach").doesNotContain("Starostwo");
        assertThat(requests.findAll().count()).as("opening says nothing").isOne();
        assertThat(answers.count()).isZero();

        HttpResponse<String> refused = institution.answer(link, Map.of("A-ZDR-4", "with_change", "A-POM-2", "declined"), Map.of(), "", "dyrektor");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select(".errors li").eachText()).hasSize(3).anyMatch(each -> each.contains("jaka zmiana")).anyMatch(each -> each.contains("dlaczego nie"))
                .anyMatch(each -> each.contains("imię i nazwisko"));
        assertThat(Jsoup.parse(refused.body()).select("#stanowisko").val()).isEqualTo("dyrektor");

        HttpResponse<String> taken = institution.answer(link, Map.of("A-ZDR-4", "with_change", "A-POM-2", "declined", "A-POM-5", "accepted"),
                Map.of("A-ZDR-4", "od 2029 roku, po <b>remoncie</b>", "A-POM-2", "brak etatu"), "Maria Zielińska", "dyrektor");
        assertThat(taken.statusCode()).isEqualTo(303);
        assertThat(institution.nobody().get(taken.headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", "")).body()).contains("Dziękujemy", "po &lt;b&gt;remoncie");
        assertThat(institution.stateOf("A-ZDR-4")).isEqualTo("zgoda ze zmianą");
        assertThat(institution.stateOf("A-POM-2")).isEqualTo("odmowa");
        assertThat(institution.stateOf("A-EDU-4")).isEqualTo("czeka na odpowiedź");

        String plan = Jsoup.parse(institution.coordinator().get("/powiaty/2205/plan").body()).select("main").text();
        assertThat(plan).contains("Zgoda odpowiedzialnego", "tak, ze zmianą (10.01.2028)", "nie (10.01.2028)", "nie zapytano").doesNotContain("Zielińska");
        assertThat(Jsoup.parse(institution.coordinator().get("/powiaty/2205/dzialania/A-POM-2").body()).select("dl.attrs").text()).contains("Zgody instytucji", "Kartuzach – nie (10.01.2028)");
        assertThat(Jsoup.parse(institution.coordinator().get("/powiaty/2205/braki").body()).text()).contains("Bez odpowiedzi na prośbę o zgodę: 123 z 126 części planu", "odmówiła zgody instytucja: Powiatowe Centrum Pomocy Rodzinie");

        assertThat(institution.answer(link, Map.of("A-POM-2", "accepted"), Map.of(), "Jan Nowak", "zastępca dyrektora").statusCode()).isEqualTo(303);
        Document own = Jsoup.parse(institution.coordinator().get(AskedInstitution.PAGE).body());
        assertThat(institution.stateOf("A-POM-2")).isEqualTo("zgoda");
        assertThat(own.select("section:contains(A-POM-2) details li").eachText()).satisfiesExactly(newest -> assertThat(newest).startsWith("zgoda – 10 stycznia 2028, Jan Nowak"),
                first -> assertThat(first).startsWith("odmowa – 10 stycznia 2028, Maria Zielińska").contains("brak etatu", "przez link"));
        assertThat(institution.answer(link, Map.of("A-POM-2", "accepted"), Map.of(), "Jan Nowak", "zastępca dyrektora").statusCode()).isEqualTo(303);
        assertThat(answers.count()).as("the same once more is no new answer").isEqualTo(4);
        assertThat(institution.answer(link, Map.of("A-POM-2", "accepted", "A-ZAT-2", "accepted"), Map.of(), "Ewa Mała", "sekretarka").statusCode()).isEqualTo(303);
        assertThat(answers.count()).as("nor is it when somebody else sends it beside a new one").isEqualTo(5);

        move(PlanState.SUBMITTED);
        HttpResponse<String> late = institution.answer(link, Map.of("A-EDU-4", "accepted", "A-POM-2", "declined"), Map.of("A-POM-2", "jednak nie"), "Jan Nowak", "zastępca dyrektora");
        assertThat(late.statusCode()).as("what was submitted stands, what is missing may come").isEqualTo(303);
        assertThat(institution.stateOf("A-POM-2")).isEqualTo("zgoda");
        assertThat(institution.stateOf("A-EDU-4")).isEqualTo("zgoda");
        move(PlanState.ACCEPTED);
        assertThat(Jsoup.parse(institution.nobody().get(link).body()).select("form button[value=wyslij]")).isEmpty();
        move(PlanState.DRAFT);
    }

    @Test
    void aSheetOfPaperAndAnAnswerByTelephoneWorkWithoutMail() {
        Document sheet = Jsoup.parse(institution.coordinator().post(AskedInstitution.PAGE + "/kartka", Map.of("do-kiedy", "2028-01-31")).body());
        String code = sheet.select(".join-code").text();
        String link = sheet.select("a[rel=noreferrer]").attr("href").replaceFirst("https?://[^/]+", "");
        assertThat(sheet.select("svg.qr path").attr("d")).isNotEmpty();
        assertThat(institution.nobody().get(link).statusCode()).isEqualTo(200);
        HttpResponse<String> typed = institution.nobody().post("/zgoda", Map.of("kod", code.toLowerCase(Locale.ROOT)));
        assertThat(typed.statusCode()).isEqualTo(303);
        assertThat(institution.nobody().get(typed.headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", "")).body()).contains("A-POM-2");
        assertThat(institution.nobody().post("/zgoda", Map.of("kod", "ABCD EFGH JKMN PQRS")).statusCode()).isEqualTo(422);

        var heard = Map.of("do", "zapisz", "zadanie", "A-POM-2:RESPONSIBLE", "odpowiedz", "accepted", "imie", "Jan Nowak", "stanowisko", "dyrektor", "jak", "PHONE", "kiedy", "2028-01-07",
                "uwaga", "rozmowa z sekretariatem");
        assertThat(institution.coordinator().post(AskedInstitution.PAGE + "/odpowiedz", Map.of("do", "zapisz")).statusCode()).isEqualTo(422);
        assertThat(institution.coordinator().post(AskedInstitution.PAGE + "/odpowiedz", heard).statusCode()).isEqualTo(303);
        Document own = Jsoup.parse(institution.coordinator().get(AskedInstitution.PAGE).body());
        assertThat(own.select("section:contains(A-POM-2) details li").text()).contains("7 stycznia 2028, Jan Nowak, dyrektor, przez telefon, zapisane przez zespół", "rozmowa z sekretariatem");
        assertThat(institution.stateOf("A-POM-2")).isEqualTo("zgoda");

        move(PlanState.SUBMITTED);
        Map<String, String> takingBack = Map.of("odpowiedz", own.select("button[name=odpowiedz]").val());
        assertThat(institution.coordinator().post(AskedInstitution.PAGE + "/odpowiedz", with(heard, Map.of("odpowiedz", "declined", "slowa", "brak etatu"))).statusCode())
                .as("with what the plan was submitted stands").isEqualTo(422);
        assertThat(Jsoup.parse(institution.coordinator().post(AskedInstitution.PAGE + "/cofniecie", takingBack).body()).select(".errors").text()).contains("plan złożono z tą odpowiedzią");
        assertThat(institution.stateOf("A-POM-2")).isEqualTo("zgoda");
        assertThat(institution.coordinator().post(AskedInstitution.PAGE + "/odpowiedz", with(heard, Map.of("zadanie", "A-POM-5:RESPONSIBLE"))).statusCode()).as("what is missing may come").isEqualTo(303);
        Document submitted = Jsoup.parse(institution.coordinator().get(AskedInstitution.PAGE).body());
        assertThat(submitted.select("button[name=odpowiedz]")).isEmpty();
        move(PlanState.DRAFT);
        assertThat(institution.coordinator().post(AskedInstitution.PAGE + "/cofniecie", Map.of("odpowiedz", own.select("button[name=odpowiedz]").val())).statusCode()).isEqualTo(303);
        assertThat(institution.stateOf("A-POM-2")).isEqualTo("czeka na odpowiedź");
        assertThat(Jsoup.parse(institution.coordinator().get(AskedInstitution.PAGE).body()).select("section:contains(A-POM-2) details li").text()).contains("cofnięte");
    }

    private static Map<String, String> with(Map<String, String> fields, Map<String, String> others) {
        var all = new HashMap<>(fields);
        all.putAll(others);
        return all;
    }

    private void move(PlanState to) {
        QuarkusTransaction.requiringNew().run(() -> {
            Enrolment process = enrolments.lock(enrolments.of("2205", Optional.empty()).orElseThrow().id());
            process.planMoves(process.planState(), to);
        });
    }
}
