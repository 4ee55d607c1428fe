package pl.pomost.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;

/** Texts of a plan that two people write at once: nobody loses a word. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class WritingTest {

    private static final String TEXT = "/powiaty/2262/plan/tekst/management";

    @TestHTTPResource
    String address;
    @Inject
    BlankPlan plan;
    private Sessions.Session session;

    @BeforeEach
    void logIn() {
        session = Sessions.of("koordynator-2262", address.replaceAll("/$", ""));
    }

    @AfterEach
    void forget() {
        plan.forget("2262");
    }

    @Test
    void aPageThatSavesByItselfIsToldWhenAndFromWhichRevisionToGoOn() {
        HttpResponse<String> first = type("", "Zespół spotyka się");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).matches("zapisano \\d\\d:\\d\\d");
        HttpResponse<String> next = type(revision(first), "Zespół spotyka się co kwartał.");
        assertThat(revision(next)).isNotEqualTo(revision(first));
        assertThat(page(TEXT).select("textarea[name=text]").val()).isEqualTo("Zespół spotyka się co kwartał.");
        assertThat(page(TEXT + "/wersje").select("tbody tr")).as("what one person types in one go is one version").hasSize(1);
    }

    @Test
    void typingNeverOverwritesWhatSomebodyElseSaved() {
        String opened = revision(type("", "Tekst początkowy."));
        type(opened, "Tekst Ani.");
        HttpResponse<String> late = type(opened, "Tekst Jana.");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(page(TEXT).select("textarea[name=text]").val()).isEqualTo("Tekst Ani.");
    }

    @Test
    void bothVersionsAndTheirWordsThatDifferAreShownAndCanBeMerged() {
        String opened = revision(type("", "Zespół spotyka się."));
        save(opened, "Zespół spotyka się co kwartał.");
        HttpResponse<String> late = save(opened, "Zespół spotyka się w starostwie.");
        assertThat(late.statusCode()).isEqualTo(409);
        Document clash = Jsoup.parse(late.body());
        assertThat(clash.select(".difference del").text()).contains("co kwartał.");
        assertThat(clash.select(".difference ins").text()).contains("w starostwie.");
        assertThat(clash.select("textarea[name=text]").val()).isEqualTo("Zespół spotyka się w starostwie.");
        assertThat(clash.select("[data-autosave]")).as("nothing is saved until a person has decided").isEmpty();
        String now = clash.select("input[name=version]").val();
        Document both = Jsoup.parse(session.post(TEXT, Map.of("do", "obie", "version", now, "text", clash.select("textarea[name=text]").val())).body());
        assertThat(both.select("textarea[name=text]").val()).isEqualTo("Zespół spotyka się co kwartał.\nZespół spotyka się w starostwie.");
        assertThat(save(now, "Zespół spotyka się co kwartał w starostwie.").statusCode()).isEqualTo(303);
        assertThat(page(TEXT).select("textarea[name=text]").val()).isEqualTo("Zespół spotyka się co kwartał w starostwie.");
    }

    @Test
    void changesOfDifferentParagraphsComeTogetherAndAreReadBeforeTheyAreSaved() {
        String base = "Zespół spotyka się.\n\nPlan trwa trzy lata.";
        String opened = revision(type("", base));
        save(opened, "Zespół spotyka się co kwartał.\n\nPlan trwa trzy lata.");
        HttpResponse<String> late = session.post(TEXT, Map.of("do", "zapisz", "version", opened, "base", base, "text", "Zespół spotyka się.\n\nPlan trwa cztery lata."));
        assertThat(late.statusCode()).isEqualTo(409);
        Document clash = Jsoup.parse(late.body());
        assertThat(clash.select("textarea[name=text]").val()).isEqualTo("Zespół spotyka się co kwartał.\n\nPlan trwa cztery lata.");
        assertThat(clash.select(".difference del").text()).isEqualTo("usunięte: trzy");
        assertThat(clash.select("main").text()).contains("w polu niżej są już zmiany was obojga");
        assertThat(page(TEXT).select("textarea[name=text]").val()).as("nobody has read it yet").endsWith("Plan trwa trzy lata.");
    }

    @Test
    void wordsAboutAPersonAreNotSavedByThePageUntilSomebodyWasAsked() {
        String words = "Uczeń Artem opowiedział o szkole.";
        HttpResponse<String> typed = type("", words);
        assertThat(typed.statusCode()).isEqualTo(422);
        assertThat(typed.body()).contains("jeszcze nie zapisaliśmy", "w tej przeglądarce");
        assertThat(page(TEXT).select("textarea[name=text]").val()).isEmpty();

        Document asked = Jsoup.parse(save("", words).body());
        assertThat(asked.select("#dane-osobowe mark").text()).isEqualTo("Artem");
        assertThat(session.post(TEXT, Map.of("do", asked.select("#dane-osobowe button").val(), "version", "", "text", words)).statusCode()).isEqualTo(303);
        String now = page(TEXT).select("input[name=version]").val();
        assertThat(type(now, words + " I jeszcze").statusCode()).as("the question was answered").isEqualTo(200);
    }

    @Test
    void aVeryLongTextIsComparedInTime() {
        String one = "słowo inne ".repeat(2_500);
        String opened = revision(type("", "Początek."));
        save(opened, one);
        assertThat(save(opened, one.replace("inne", "nowe")).statusCode()).isEqualTo(409);
    }

    @Test
    void anEarlierVersionCanBeLookedAtAndRestored() {
        String first = revision(type("", "Pierwsza wersja."));
        save(first, "Pierwsza wersja.");
        save(first, "Druga wersja.");
        Document history = page(TEXT + "/wersje");
        assertThat(history.select("tbody tr")).hasSize(2);
        Document earlier = page(history.select("tbody a").attr("href"));
        assertThat(earlier.select(".difference").first().text()).contains("Druga", "Pierwsza");
        String now = earlier.select("input[name=version]").val();
        assertThat(session.post(history.select("tbody a").attr("href"), Map.of("version", now)).statusCode()).isEqualTo(303);
        assertThat(page(TEXT).select("textarea[name=text]").val()).isEqualTo("Pierwsza wersja.");
        assertThat(page(TEXT + "/wersje").select("tbody tr")).as("what was replaced stays").hasSize(3);
    }

    @Test
    void restoringDoesNotReplaceWhatNobodyLookedAt() {
        String first = revision(type("", "Pierwsza wersja."));
        save(first, "Pierwsza wersja.");
        save(first, "Druga wersja.");
        String way = page(TEXT + "/wersje").select("tbody a").attr("href");
        String looked = page(way).select("input[name=version]").val();
        save(looked, "Trzecia wersja.");
        assertThat(session.post(way, Map.of("version", looked)).statusCode()).isEqualTo(409);
        assertThat(page(TEXT).select("textarea[name=text]").val()).isEqualTo("Trzecia wersja.");
    }

    private HttpResponse<String> type(String version, String words) {
        return session.post(TEXT + "/samo", Map.of("version", version, "text", words));
    }

    private HttpResponse<String> save(String version, String words) {
        return session.post(TEXT, Map.of("do", "zapisz", "version", version, "text", words));
    }

    private Document page(String path) {
        return Jsoup.parse(session.get(path).body());
    }

    private static String revision(HttpResponse<String> answer) {
        return answer.headers().firstValue("Pomost-Revision").orElseThrow();
    }
}
