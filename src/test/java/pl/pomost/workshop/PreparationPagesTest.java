package pl.pomost.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pomost.process.ProcessJson;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.Forms;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** Getting a workshop of powiat kartuski ready, its papers, its place in a calendar and what people said when they left. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class PreparationPagesTest {

    private static final String FIRST = "/powiaty/2205/warsztaty/1";

    @TestHTTPResource
    String address;

    @AfterEach
    void putTheDemoBack() {
        DemoProcess.restore();
    }

    @Test
    void whatIsTickedOffStaysAndTravelsWithTheProcessFile() {
        Session coordinator = coordinator();
        assertThat(coordinator.post(FIRST + "/przygotowanie", List.of(Map.entry("gotowe", "task:room"), Map.entry("gotowe", "mapa powiatu"),
                Map.entry("gotowe", "czego nie ma na liście"))).statusCode()).isEqualTo(303);
        Document list = page(coordinator.get(FIRST + "/przygotowanie"));
        assertThat(list.select("input[name=gotowe][checked]").eachAttr("value")).containsExactly("task:room", "mapa powiatu");
        assertThat(list.select(".lead").text()).startsWith("Gotowe 2 z ");
        DemoProcess.replace("2205", DemoProcess.of("2205"));
        assertThat(page(coordinator.get(FIRST + "/przygotowanie")).select("input[name=gotowe][checked]").eachAttr("value"))
                .containsExactly("task:room", "mapa powiatu");
    }

    @Test
    void calendarFileHoldsTheHoursThePlaceAndAnIdentityThatLasts() {
        HttpResponse<String> answer = coordinator().get(FIRST + "/termin.ics");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
        ICalendar calendar = Biweekly.parse(answer.body()).first();
        assertThat(calendar.validate(ICalVersion.V2_0)).isEmpty();
        var event = calendar.getEvents().get(0);
        assertThat(event.getDateStart().getValue()).isEqualTo(Date.from(Instant.parse("2027-06-15T07:00:00Z")));
        assertThat(event.getDateEnd().getValue()).isEqualTo(Date.from(Instant.parse("2027-06-15T10:30:00Z")));
        assertThat(event.getSummary().getValue()).isEqualTo("Warsztat 1: Kim jesteśmy? (powiat kartuski)");
        assertThat(event.getLocation().getValue()).contains("Biblioteka");
        assertThat(event.getUrl().getValue()).endsWith(FIRST);
        assertThat(Biweekly.parse(coordinator().get(FIRST + "/termin.ics").body()).first().getEvents().get(0).getUid().getValue()).isEqualTo(event.getUid().getValue());
    }

    @Test
    void workshopWithoutHoursFillsItsDayAndOneWithoutADayHasNoFile() {
        assertThat(coordinator().post(FIRST + "/termin", Map.of("data", "2027-06-16")).statusCode()).isEqualTo(303);
        assertThat(coordinator().get(FIRST + "/termin.ics").body()).contains("DTSTART;VALUE=DATE:20270616", "DTEND;VALUE=DATE:20270617");
        assertThat(coordinator().post(FIRST + "/termin", Map.of("data", "")).statusCode()).isEqualTo(303);
        assertThat(coordinator().get(FIRST + "/termin.ics").statusCode()).isEqualTo(404);
    }

    @Test
    void agendaOnPaperTellsHoursAndAllMinutes() {
        Document agenda = page(coordinator().get(FIRST + "/druk/program"));
        assertThat(agenda.select("tbody tr").first().text()).startsWith("09:00").endsWith("15");
        assertThat(agenda.select("tfoot").text()).isEqualTo("Razem 210");
    }

    @Test
    void attendanceListHasEverybodyFreeLinesAndTheClause() {
        Document list = page(coordinator().get(FIRST + "/druk/lista-obecnosci"));
        assertThat(list.select("table.signing tbody th").eachText()).contains("Joanna Miotk", "Barbara Okrój");
        assertThat(list.select("table.signing tbody tr")).hasSize(list.select("table.signing tbody th").size() + 6);
        assertThat(list.select(".clause").text()).contains("art. 6 ust. 1 lit. e RODO", "powiat kartuski, siedziba: Kartuzy", "Wersja 1.");
    }

    @Test
    void badgesComeTenOnASheet() {
        Document badges = page(coordinator().get(FIRST + "/druk/identyfikatory"));
        List<Integer> onSheets = badges.select("ul.badges").stream().map(sheet -> sheet.select(".badge").size()).toList();
        assertThat(onSheets.subList(0, onSheets.size() - 1)).isNotEmpty().containsOnly(10);
        assertThat(badges.select(".badge strong").eachText()).contains("Joanna Miotk");
    }

    @Test
    void surveySheetAsksThreeQuestionsInThreeLanguages() {
        Document survey = page(coordinator().get(FIRST + "/druk/ankieta"));
        assertThat(survey.select(".leaf").eachAttr("lang")).containsExactly("pl", "uk", "en");
        assertThat(survey.select(".leaf[lang=pl] h3").eachText()).containsExactly("1. Co było potrzebne?", "2. Czego zabrakło?", "3. Jedna rzecz do zmiany");
    }

    @Test
    void resultsOfTheSurveyAreShownOnTheWorkshopsPageAndKeptInTheFile() {
        Session coordinator = coordinator();
        Document form = page(coordinator.get(FIRST + "/ankieta"));
        var sent = List.of(Map.entry("version", form.select("input[name=version]").val()), Map.entry("arkusze", "19"), Map.entry("potrzebne", "wszyscy razem\nmapa <b>"),
                Map.entry("zabraklo", "kawy"), Map.entry("zmiana", ""), Map.entry("do", "zapisz"));
        assertThat(coordinator.post(FIRST + "/ankieta", sent).statusCode()).isEqualTo(303);
        assertThat(page(coordinator.get(FIRST)).select("#ankieta").text()).contains("Oddane arkusze: 19.", "wszyscy razem", "mapa <b>", "kawy").doesNotContain("Jedna rzecz");
        JsonNode survey = ProcessJson.parse(DemoProcess.of("2205")).at("/workshops/0/preparation/exit_survey");
        assertThat(survey.path("sheets").asInt()).isEqualTo(19);
        assertThat(survey.path("needed")).hasSize(2);
        HttpResponse<String> late = coordinator.post(FIRST + "/ankieta", Forms.filled(form, "arkusze", "3"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(page(late).text()).contains("19");
    }

    @Test
    void mistakeInTheResultsComesBackAtItsField() {
        HttpResponse<String> answer = coordinator().post(FIRST + "/ankieta", List.of(Map.entry("do", "zapisz"), Map.entry("arkusze", "dużo"), Map.entry("zabraklo", "kawy")));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page(answer).select(".errors a").eachAttr("href")).containsExactly("#arkusze");
        assertThat(page(answer).select("#zabraklo").text()).isEqualTo("kawy");
    }

    @Test
    void beforeTheFirstWorkshopOpensItsPageShowsWhoIsMissing() {
        Session coordinator = coordinator();
        assertThat(page(coordinator.get(FIRST)).select("#kogo-brakuje")).isEmpty();
        ObjectNode file = (ObjectNode) ProcessJson.parse(DemoProcess.of("2205"));
        ((ObjectNode) file.at("/workshops/0")).put("state", "planned");
        DemoProcess.replace("2205", ProcessJson.text(file));
        Document before = page(coordinator.get(FIRST));
        assertThat(before.select("#kogo-brakuje .seat.is-taken")).isNotEmpty();
        assertThat(before.select("#kogo-brakuje .seat.is-empty")).isNotEmpty();
        assertThat(before.select("#przygotowanie").text()).contains("Gotowe 0 z ");
    }

    private Session coordinator() {
        return Sessions.of("koordynator-2205", address.replaceAll("/$", ""));
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }
}
