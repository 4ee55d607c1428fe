package pl.pomost.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pomost.access.Accounts;
import pl.pomost.team.Participant;
import pl.pomost.team.Participants;
import pl.pomost.testing.LocalStackResource;

/** Who may do what in the workshops of powiat kartuski. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class RoomAccessTest {

    @TestHTTPResource
    String address;
    @Inject
    Cards cards;
    @Inject
    Participants participants;
    @Inject
    Accounts accounts;
    @Inject
    WorkshopEvents events;

    private final List<UUID> said = new ArrayList<>(List.of(UUID.randomUUID()));

    /** What the tests say in the demo's workshops is taken out again, so that others find the demo as it was. */
    @AfterEach
    void putTheDemoBack() {
        QuarkusTransaction.requiringNew().run(() -> {
            events.delete("subjectId in ?1", said);
            cards.delete("id in ?1", said);
            participants.list("accountId is not null and code = 't02'").forEach(person -> person.logsInAs(null));
        });
    }

    private UUID saying() {
        UUID id = UUID.randomUUID();
        said.add(id);
        return id;
    }

    @Test
    void aCoordinatorOfAnotherPowiatFindsNothing() {
        var other = new Hall("koordynator-2206", "2205", address);
        for (String path : List.of("/warsztaty", "/warsztaty/2", "/warsztaty/2/tablica", "/warsztaty/2/dopisz", "/warsztaty/2/kropki", "/kartki", "/kartki/W2-024", "/zespol")) {
            assertThat(other.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(other.add(2, UUID.randomUUID(), "W2-4:diagnosis", "EDU", "Cudza kartka").statusCode()).isEqualTo(404);
    }

    @Test
    void aMemberOfTheTeamAddsCardsButNeitherRedactsNorGroupsThem() {
        var member = new Hall("czlonek-2205", "2205", address);
        String code = member.added(2, saying(), "W2-4:diagnosis", "EDU", "Głos członka zespołu");
        assertThat(member.post("/kartki/" + code + "/usuniecie", Map.of("powod", "bo tak")).statusCode()).isEqualTo(403);
        assertThat(member.post("/warsztaty/2/tablica/grupy", Map.of("nazwa", "Grupa")).statusCode()).isEqualTo(403);
        assertThat(member.page("/kartki/" + code).select("#powod")).isEmpty();
        assertThat(member.page("/warsztaty/2/tablica").select("input[name=kartka]")).isEmpty();
    }

    @Test
    void thoseWhoReadOnlySeeCardsAndAddNone() {
        var rops = new Hall("rops", "2205", address);
        assertThat(rops.page("/warsztaty/2/tablica").select(".note")).isNotEmpty();
        assertThat(rops.get("/warsztaty/2/dopisz").statusCode()).isEqualTo(403);
        assertThat(rops.add(2, UUID.randomUUID(), "W2-4:diagnosis", "EDU", "Głos z urzędu").statusCode()).isEqualTo(403);
    }

    @Test
    void onlyTheAuthorPutsACardInOtherWords() {
        var member = new Hall("czlonek-2205", "2205", address);
        var coordinator = new Hall("koordynator-2205", "2205", address);
        UUID author = QuarkusTransaction.requiringNew().call(this::linkAMember);
        UUID id = saying();
        var form = new HashMap<>(Hall.card(id, "W2-4:diagnosis", "EDU", "Pierwsze słowa"));
        form.put("autor", author.toString());
        assertThat(member.post("/warsztaty/2/dopisz", form).statusCode()).isEqualTo(303);
        String code = QuarkusTransaction.requiringNew().call(() -> cards.findById(id).code());
        assertThat(coordinator.post("/kartki/" + code + "/tresc", Map.of("tresc", "Słowa koordynatora")).statusCode()).isEqualTo(422);
        String opened = member.page("/kartki/" + code).select("#popraw input[name=version]").val();
        assertThat(member.post("/kartki/" + code + "/tresc", Map.of("version", opened, "tresc", "Lepsze słowa")).statusCode()).isEqualTo(303);
        assertThat(text(id)).isEqualTo("Lepsze słowa");

        HttpResponse<String> late = member.post("/kartki/" + code + "/tresc", Map.of("version", opened, "tresc", "Inne słowa"));
        assertThat(late.statusCode()).as("the card says something else by now").isEqualTo(409);
        Document clash = Jsoup.parse(late.body());
        assertThat(clash.select("#popraw .difference del").text()).contains("Lepsze");
        assertThat(clash.select("#popraw .difference ins").text()).contains("Inne");
        assertThat(clash.select("#slowa").val()).isEqualTo("Inne słowa");
        assertThat(text(id)).isEqualTo("Lepsze słowa");
        String now = clash.select("#popraw input[name=version]").val();
        assertThat(member.post("/kartki/" + code + "/tresc", Map.of("version", now, "tresc", "Inne słowa")).statusCode()).as("saved on purpose").isEqualTo(303);
        assertThat(member.post("/kartki/" + code + "/tresc", Map.of("version", opened, "tresc", "Inne słowa")).statusCode()).as("sent twice").isEqualTo(303);
    }

    @Test
    void theCoordinatorCompletesWhatACardLacksAndLeavesItsWords() {
        var coordinator = new Hall("koordynator-2205", "2205", address);
        UUID id = saying();
        String code = coordinator.added(1, id, "W1-3:institution", "EDU", "Uczą polskiego w sobotę");
        Document card = coordinator.page("/kartki/" + code);
        assertThat(card.select(".missing a[href=#uzupelnij]")).hasSize(1);
        assertThat(card.select("#uzupelnij input[name='pole.name']")).hasSize(1);
        assertThat(new Hall("czlonek-2205", "2205", address).page("/kartki/" + code).select("#uzupelnij")).isEmpty();
        assertThat(coordinator.post("/kartki/" + code + "/uzupelnienie", Map.of("pole.name", "Biblioteka w Kartuzach", "tresc", "Inne słowa")).statusCode()).isEqualTo(303);
        Document completed = coordinator.page("/kartki/" + code);
        assertThat(completed.select(".told[role=status]").text()).isEqualTo("Zapisano.");
        assertThat(completed.select("dl").text()).contains("Biblioteka w Kartuzach");
        assertThat(completed.select("#uzupelnij, .missing")).isEmpty();
        assertThat(text(id)).isEqualTo("Uczą polskiego w sobotę");
    }

    @Test
    void eachMistakeOfACardNamesItsFieldAndSaysWhatIsExpected() {
        var form = new HashMap<>(Hall.card(saying(), "W1-4:resource", "EDU", "Kurs polskiego"));
        form.putAll(Map.of("pole.per_year", "dużo", "pole.since", "27"));
        Document refused = Jsoup.parse(new Hall("koordynator-2205", "2205", address).post("/warsztaty/1/dopisz", form).body());
        assertThat(refused.select(".errors li").eachText()).containsExactlyInAnyOrder("Ilu osobom rocznie: wpisz liczbę cyframi, na przykład 12 albo 2,5.",
                "Od kiedy: wpisz rok czterema cyframi, na przykład 2027.");
    }

    @Test
    void addressesOfPeopleAreSeenByTheCoordinatorAndRopsOnly() {
        assertThat(new Hall("koordynator-2205", "2205", address).get("/zespol").body()).contains("@example.org");
        assertThat(new Hall("rops", "2205", address).get("/zespol").body()).contains("@example.org");
        assertThat(new Hall("czlonek-2205", "2205", address).get("/zespol").body()).doesNotContain("@example.org");
        assertThat(new Hall("auditor", "2205", address).get("/zespol").body()).doesNotContain("@example.org");
    }

    private String text(UUID card) {
        return QuarkusTransaction.requiringNew().call(() -> cards.findById(card).text());
    }

    private UUID linkAMember() {
        UUID account = accounts.byUsername("czlonek-2205").orElseThrow().id();
        Participant member = participants.find("enrolmentId = (select e.id from Enrolment e where e.powiat = '2205') and code = 't02'").firstResult();
        member.logsInAs(account);
        return member.id();
    }
}
