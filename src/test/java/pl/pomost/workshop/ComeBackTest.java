package pl.pomost.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.access.KeptForAWhile;
import pl.pomost.team.GuestPasses;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions.Session;
import pl.pomost.testing.Sessions;

/** People who come back: guests who are somebody of the team, guests who get an account, and those who were absent. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class ComeBackTest {

    private static final String WORKSHOP = "/warsztaty/3";
    private static final String GUESTS = "/zespol/goscie";
    private static final String EXERCISE = "W3-2:headline";
    private static final String LAST_DAY = "2028-01-12";

    @TestHTTPResource
    String address;

    @Inject
    GuestPasses passes;
    @Inject
    @Any
    Instance<KeptForAWhile> kept;

    private Hall hall;
    private String code;

    @BeforeEach
    void begin() {
        hall = new Hall("koordynator-2263", "2263", address).opened(3);
        hall.post(WORKSHOP + "/otwarte-po", Map.of());
        hall.post(WORKSHOP + "/prowadzenie/rozpoczecie", Map.of());
        code = hall.page(WORKSHOP + "/prowadzenie").select(".join-code").text();
        hall.post(WORKSHOP + "/prowadzenie/punkt", Map.of("punkt", "W3-2"));
    }

    @Test
    void aGuestWhoIsSomebodyOfTheTeamBringsEverythingAlongAndItCanBeUndone() throws Exception {
        String member = hall.page("/zespol").select("#osoby tbody th").last().text();
        Session phone = joined(member);
        UUID card = UUID.randomUUID();
        card(phone, card, "Nagłówek " + card);
        Document guests = hall.page(GUESTS);
        String guest = guests.select("tr:contains(" + member + ") button[name=gosc]").last().val();
        String likely = guests.select("select[name=osoba." + guest + "] option[selected]").val();
        assertThat(guests.select("select[name=osoba." + guest + "] option[selected]").text()).isEqualTo(member);
        assertThat(people(member)).as("member and guest").isEqualTo(2);

        assertThat(hall.post(GUESTS + "/polaczenie", Map.of("gosc", guest, "osoba." + guest, likely)).statusCode()).isEqualTo(303);
        assertThat(people(member)).as("one person").isEqualTo(1);
        assertThat(hall.page(WORKSHOP).select("tr:contains(" + member + ") input[name=osoba]").hasAttr("checked")).isTrue();
        assertThat(own(phone)).as("the phone goes on").anySatisfy(each -> assertThat(each.path("id").asText()).isEqualTo(card.toString()));

        assertThat(hall.post(GUESTS + "/rozlaczenie", Map.of("gosc", guest)).statusCode()).isEqualTo(303);
        assertThat(people(member)).isEqualTo(2);
        assertThat(own(phone)).anySatisfy(each -> assertThat(each.path("id").asText()).isEqualTo(card.toString()));
        assertThat(hall.page(WORKSHOP).select("tr:contains(" + member + "):not(:contains(gość)) input[name=osoba]").hasAttr("checked")).isFalse();
    }

    @Test
    void codesOnBadgesAreShownOnceAndOpenTheDoor() {
        String name = "Gość Identyfikator " + UUID.randomUUID().toString().substring(0, 8);
        joined(name);
        String guest = hall.page(GUESTS).select("tr:contains(" + name + ") button[name=gosc]").val();
        assertThat(hall.post(GUESTS + "/identyfikatory", Map.of()).statusCode()).isEqualTo(422);
        String secret = Jsoup.parse(hall.post(GUESTS + "/identyfikatory", Map.of("komu", guest)).body()).select(".badge:contains(" + name + ") .badge-code").text();
        Session other = Sessions.anonymous(base());
        assertThat(other.post("/w/" + code + "/powrot", Map.of("kod", secret.toLowerCase())).statusCode()).isEqualTo(303);
        assertThat(Jsoup.parse(other.get("/w/" + code).body()).select("main").text()).contains(name);
        assertThat(hall.page(GUESTS).text()).doesNotContain(secret);
    }

    @Test
    void aGuestWithAnAccountLinksTheTwoAndLosesNothing() throws Exception {
        Session phone = Sessions.alone("ekspert-kultura", base());
        String words = "Słowa gościa z kontem " + UUID.randomUUID();
        phone.post("/w/" + code + "/wejscie", Map.of("imie", "Gość Z Kontem", "sektor", sector()));
        card(phone, UUID.randomUUID(), words);
        assertThat(phone.get("/moje-dane/plik").body()).doesNotContain(words);
        assertThat(Jsoup.parse(phone.get("/w/" + code + "/konto").body()).select("main").text()).contains("Gość Z Kontem");
        assertThat(phone.post("/w/" + code + "/konto", Map.of()).body()).contains("Konto jest połączone");
        assertThat(phone.get("/moje-dane/plik").body()).contains(words);
        assertThat(own(phone)).anySatisfy(each -> assertThat(each.path("text").asText()).isEqualTo(words));
        assertThat(Sessions.anonymous(base()).get("/w/" + code + "/konto").statusCode()).as("first log in").isEqualTo(302);
    }

    @Test
    void whoeverWasAbsentMayWriteUntilTheDayAndIsNotCountedAsPresent() {
        joined("Była Na Sali");
        assertThat(hall.page(WORKSHOP + "/prowadzenie").select("[data-live]")).hasSizeGreaterThan(8).noneMatch(part -> part.hasAttr("hidden"));
        hall.post(WORKSHOP + "/zamkniecie", Map.of("podsumowanie", "Skończone."));
        Session late = Sessions.anonymous(base());
        assertThat(hall.page(WORKSHOP + "/prowadzenie").select("[data-live]")).hasSizeGreaterThan(8).allMatch(part -> part.hasAttr("hidden"));
        Document door = Jsoup.parse(late.get("/w/" + code).body());
        assertThat(door.select("main").text()).contains("Ten warsztat już się skończył, więc nie można do niego dołączyć.");
        assertThat(door.select("#imie")).isEmpty();
        assertThat(door.select("details[open] #kod")).as("what one can still do").hasSize(1);
        assertThat(join(late, "Nie Było Jej").statusCode()).as("the workshop is over").isEqualTo(422);
        assertThat(hall.post(WORKSHOP + "/otwarte-po", Map.of("cwiczenie", "W3-2", "do", "2028-05-05")).statusCode()).as("too far away").isEqualTo(422);
        assertThat(hall.post(WORKSHOP + "/otwarte-po", Map.of("cwiczenie", "W3-2", "do", LAST_DAY)).statusCode()).isEqualTo(303);

        assertThat(hall.page(WORKSHOP + "/prowadzenie").select("form[action$=drzwi]:not([hidden])")).as("people still come in").hasSize(1);
        door = Jsoup.parse(late.get("/w/" + code).body());
        assertThat(door.select(".word").text()).contains("do 12 stycznia 2028");
        assertThat(door.select("#imie")).hasSize(1);
        assertThat(join(late, "Nie Było Jej").statusCode()).isEqualTo(303);
        assertThat(Jsoup.parse(late.get("/w/" + code).body()).select("main").text()).contains("12 stycznia 2028");
        String words = "Z domu, " + UUID.randomUUID();
        assertThat(card(late, UUID.randomUUID(), words).statusCode()).isEqualTo(303);
        assertThat(hall.page(WORKSHOP + "/tablica").select(".note:contains(" + words + ")").text()).contains("dopisana po czasie").contains("Nie Było Jej");
        assertThat(hall.page(WORKSHOP).select("tr:contains(Nie Było Jej) input[name=osoba]").hasAttr("checked")).isFalse();

        hall.post(WORKSHOP + "/otwarte-po", Map.of());
        assertThat(card(late, UUID.randomUUID(), "Za późno").statusCode()).isEqualTo(403);
    }

    @Test
    void passesGoWhenTheirTimeIsOver() {
        Session phone = joined("Sprzed Dwóch Lat");
        assertThat(Jsoup.parse(phone.get("/w/" + code).body()).select("#imie")).isEmpty();
        QuarkusTransaction.requiringNew().run(() -> {
            passes.update("madeOn = ?1 where participantId in (select p.id from Participant p where p.name = ?2)", LocalDate.now().minusDays(401), "Sprzed Dwóch Lat");
            kept.forEach(each -> each.forget(Instant.now()));
        });
        assertThat(Jsoup.parse(phone.get("/w/" + code).body()).select("#imie")).as("asked for the name again").hasSize(1);
    }

    private long people(String name) {
        return hall.page(WORKSHOP).select("th:contains(" + name + ") input[name=osoba]").size();
    }

    private Session joined(String name) {
        Session phone = Sessions.anonymous(base());
        assertThat(join(phone, name).statusCode()).isEqualTo(303);
        return phone;
    }

    private HttpResponse<String> join(Session phone, String name) {
        return phone.post("/w/" + code + "/wejscie", Map.of("imie", name, "sektor", sector()));
    }

    private HttpResponse<String> card(Session phone, UUID id, String text) {
        return phone.post("/w/" + code + "/kartki", Map.of("id", id.toString(), "cwiczenie", EXERCISE, "tresc", text, "jezyk", "pl", "podpis", "tak"));
    }

    private JsonNode own(Session phone) throws Exception {
        return new ObjectMapper().readTree(phone.get("/w/" + code + "/stan").body()).at("/own/cards");
    }

    private String sector() {
        return Jsoup.parse(Sessions.anonymous(base()).get("/w/" + code).body()).select("#sektor option").eachAttr("value").stream().filter(value -> !value.isEmpty()).findFirst().orElse("jst");
    }

    private String base() {
        return address.replaceAll("/$", "");
    }
}
