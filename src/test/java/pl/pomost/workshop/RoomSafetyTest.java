package pl.pomost.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.shared.Secret;
import pl.pomost.team.Guest;
import pl.pomost.team.GuestPasses;
import pl.pomost.team.NewGuest;
import pl.pomost.team.Newcomers;
import pl.pomost.team.Participants;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** What somebody in the hall who means no good tries, with a phone or as the one who takes the notes. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class RoomSafetyTest {

    private static final String TERYT = "2211";
    private static final String ROOM = "/warsztaty/1";
    private static final String LEAD = ROOM + "/prowadzenie";
    private static final String BOARD = ROOM + "/tablica";
    private static final String CROWD = "Tłum Późny";
    private static final String MODERATED = "W1-6:group";

    @TestHTTPResource
    String address;
    @Inject
    Cards cards;
    @Inject
    WorkshopEvents events;
    @Inject
    GuestPasses passes;
    @Inject
    AddCard adding;
    @Inject
    Clusters clusters;
    @Inject
    Participants participants;
    @Inject
    EntityManager database;
    @Inject
    Turnstile turnstile;
    @Inject
    Meetings meetings;

    private Hall hall;
    private String code;

    @BeforeEach
    void begin() {
        hall = new Hall("koordynator-" + TERYT, TERYT, address).opened(1);
        hall.post(ROOM + "/otwarte-po", Map.of());
        hall.post(LEAD + "/rozpoczecie", Map.of());
        lead("drzwi", Map.of("drzwi", "otworz"));
        lead("punkt", Map.of("punkt", "W1-6"));
        code = code();
    }

    @Test
    void newWordsOfAShownCardWaitForTheYesLikeItsFirstWords() throws Exception {
        Session phone = door().joined("Poprawia Po Zgodzie");
        UUID id = UUID.randomUUID();
        card(phone, id, MODERATED, "Rodziny z Ukrainy");
        lead("odslona", Map.of("odslona", "tak"));
        hall.post(BOARD + "/pokazanie", Map.of("jedna", id.toString()));
        soon(() -> shown(phone).contains(id.toString()));
        String mark = own(phone, id).path("mark").asText();
        assertThat(phone.post("/w/" + code + "/kartki/" + id, Map.of("tresc", "Sąsiad spod trójki", "znak", mark)).statusCode()).isEqualTo(303);
        soon(() -> !shown(phone).contains(id.toString()));
        assertThat(own(phone, id).path("held").asText()).isEqualTo("waiting");
        assertThat(story(id)).filteredOn(event -> event.kind().equals("card-edited")).allSatisfy(event -> assertThat(event.payload().get("held").asText()).isEqualTo("waiting"));

        Session author = Sessions.alone("koordynator-" + TERYT, base());
        author.post("/w/" + code + "/wejscie", Map.of("imie", "Pisze Z Kontem", "sektor", "immigrants"));
        author.post("/w/" + code + "/konto", Map.of());
        UUID other = UUID.randomUUID();
        card(author, other, MODERATED, "Rodziny z Gruzji");
        hall.post(BOARD + "/pokazanie", Map.of("jedna", other.toString()));
        soon(() -> shown(phone).contains(other.toString()));
        JsonNode own = own(author, other);
        assertThat(author.post("/powiaty/" + TERYT + "/kartki/" + own.path("code").asText() + "/tresc", Map.of("tresc", "Pani spod czwórki", "version", own.path("mark").asText())).statusCode())
                .as("on the card's own page").isEqualTo(303);
        soon(() -> !shown(phone).contains(other.toString()));
        assertThat(own(author, other).path("held").asText()).isEqualTo("waiting");
        lead("odslona", Map.of("odslona", "nie"));
    }

    @Test
    void aThoughtThatIsParkedIsToldAsParkedFromTheBeginning() {
        UUID id = UUID.randomUUID();
        assertThat(hall.post(BOARD + "/nowa-mysl", Map.of("id", id.toString(), "cwiczenie", MODERATED, "mysl", "Wrócić do tego później")).statusCode()).isEqualTo(303);
        assertThat(story(id).get(0).payload().get("held").asText()).isEqualTo("parked");
        assertThat(stored(() -> cards.findById(id).held())).contains(Held.PARKED);
    }

    @Test
    void whoeverSendsTheIdOfAnothersCardLearnsNothingOfIt() {
        Session author = door().joined("Ma Kartkę");
        UUID id = UUID.randomUUID();
        card(author, id, MODERATED, "Wstrzymane słowa");
        Card written = stored(() -> cards.findById(id));
        assertThat(again(written, guest(door().joined("Zgaduje Numery"), written)).code()).isEmpty();
        assertThat(again(written, guest(author, written)).code()).as("whoever wrote it").isEqualTo(written.code());
    }

    private AddCard.Added again(Card card, Guest guest) {
        return adding.handIn(new Admission(card.workshopId()), guest, new NewCard(card.id(), "W1-6", "group", Optional.empty(), "Inne słowa", "pl", Channels.DEVICE,
                Optional.of(guest.participant()), Map.of()), Optional.empty()).join();
    }

    private Guest guest(Session phone, Card card) {
        String pass = phone.cookies().stream().filter(cookie -> cookie.getName().startsWith("gosc-")).findFirst().orElseThrow().getValue();
        return stored(() -> passes.byPass(card.enrolmentId(), pass).orElseThrow());
    }

    @Test
    void aFieldThatHoldsTooMuchIsRefusedAtItsPlace() {
        Session phone = door().joined("Wkleja Wiele");
        HttpResponse<String> answer = phone.post("/w/" + code + "/kartki", Map.of("id", UUID.randomUUID().toString(), "cwiczenie", MODERATED, "tresc", "Rodziny", "jezyk", "pl",
                "pole.size_estimate", "9".repeat(3000), "pole.name", "a".repeat(3000), "pole.group_name", "a".repeat(3000)));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("[data-at^=pole.]").text()).contains("To pole mieści 2000 znaków");
    }

    @Test
    void onePersonWritesSoManyCardsADayAndRepeatsAreNotCounted() {
        Session phone = door().joined("Pisze Wiele");
        UUID id = UUID.randomUUID();
        card(phone, id, MODERATED, "Pierwsza z wielu");
        Guest guest = guest(phone, stored(() -> cards.findById(id)));
        var alone = new Turnstile(Clock.systemUTC());
        IntStream.range(0, Turnstile.CARDS_A_DAY).forEach(each -> {
            alone.write(guest);
            alone.wrote(guest);
        });
        assertThatThrownBy(() -> alone.write(guest)).isInstanceOf(Refusal.class).hasMessageContaining("TOO_MANY_CARDS");
    }

    @Test
    void whatSomebodySendsIsCountedBeforeItIsRead() {
        Session phone = door().joined("Zalewa Salę");
        UUID id = UUID.randomUUID();
        card(phone, id, MODERATED, "Pierwsza");
        Guest guest = guest(phone, stored(() -> cards.findById(id)));
        IntStream.range(1, Turnstile.A_MINUTE).forEach(each -> turnstile.pass(guest));
        assertThat(send(phone, UUID.randomUUID(), MODERATED, "Dzwonić: 601 234 567").body()).contains("Za dużo prób").doesNotContain("dane-osobowe");
    }

    @Test
    void aPhoneIsKnownAgainByAHashAndAsksHowThingsStandWithinLimits() {
        Session phone = door().joined("Pyta Bez Końca");
        HttpCookie pass = phone.cookies().stream().filter(cookie -> cookie.getName().startsWith("gosc-")).findFirst().orElseThrow();
        String kept = Secret.hash(code + List.of(pass.getName() + pass.getValue()));
        assertThat(phone.get("/w/" + code + "/stan").statusCode()).isEqualTo(200);
        IntStream.range(0, Turnstile.LOOKS_A_MINUTE).forEach(each -> turnstile.mayLook(kept));
        HttpResponse<String> answer = phone.get("/w/" + code + "/stan");
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("60");
    }

    @Test
    void formsThatComeBackDoNotShutTheDoorForTheHall() {
        hall.opened(2).post("/warsztaty/2/prowadzenie/rozpoczecie", Map.of());
        code = hall.page("/warsztaty/2/prowadzenie").select(".join-code").text();
        UUID other = stored(() -> meetings.byCode(code).orElseThrow().workshopId());
        IntStream.range(1, Turnstile.JOINS_A_MINUTE).forEach(each -> turnstile.joined(other));
        assertThat(door().join(Sessions.anonymous(base()), "").statusCode()).isEqualTo(422);
        door().joined("Sto Pięćdziesiąta");
        assertThat(door().join(Sessions.anonymous(base()), "Jeszcze Jedna").body()).contains("Za dużo prób");
    }

    @Test
    void whoeverJoinsAfterTheWorkshopIsListedAndCanBeAskedToLeaveAndTheDoorIsShut() {
        hall.post(ROOM + "/zamkniecie", Map.of("podsumowanie", "Skończone."));
        assertThat(hall.post(ROOM + "/otwarte-po", Map.of("cwiczenie", "W1-6", "do", "2028-01-12")).statusCode()).isEqualTo(303);
        Session late = door().joined("Przyszła Później");
        card(late, UUID.randomUUID(), MODERATED, "Z domu");
        String person = hall.page(LEAD).select("#osoba option:contains(Przyszła Później)").last().val();
        lead("wyjscie", Map.of("osoba", person));
        assertThat(send(late, UUID.randomUUID(), MODERATED, "Jeszcze jedna").statusCode()).as("let in a moment ago, asked again").isEqualTo(403);
        assertThat(late.get("/w/" + code + "/stan").statusCode()).isEqualTo(403);
        assertThat(hall.page(LEAD).select("#osoba option[value=" + person + "]")).isEmpty();

        lead("drzwi", Map.of("drzwi", "zamknij"));
        assertThat(door().join(Sessions.anonymous(base()), "Ktoś Obcy").body()).contains("Drzwi tego warsztatu są zamknięte");
        assertThat(hall.page(ROOM + "/otwarte-po").select("a[href$=prowadzenie#drzwi]")).hasSize(1);
        lead("drzwi", Map.of("drzwi", "otworz"));
        lead("nowy-kod", Map.of());
        assertThat(door().join(Sessions.anonymous(base()), "Ktoś Obcy").statusCode()).as("the old code").isEqualTo(404);
        code = code();
        door().joined("Zna Nowy Kod");
    }

    @Test
    void aProcessTakesNoMoreLatecomersThanAHallTakesPeople() {
        Session first = door().joined("Przed Tłumem");
        UUID id = UUID.randomUUID();
        card(first, id, MODERATED, "Przed tłumem");
        UUID enrolment = stored(() -> cards.findById(id).enrolmentId());
        hall.post(ROOM + "/zamkniecie", Map.of("podsumowanie", "Skończone."));
        hall.post(ROOM + "/otwarte-po", Map.of("cwiczenie", "W1-6", "do", "2028-01-12"));
        QuarkusTransaction.requiringNew().run(() -> {
            Newcomers all = participants.newcomers(enrolment);
            IntStream.range(0, 400).forEach(each -> participants.persist(all.next(new NewGuest(CROWD, Optional.empty(), Optional.empty(), "immigrants"))));
        });
        HttpResponse<String> answer = door().join(Sessions.anonymous(base()), "Czterysta Pierwsza");
        QuarkusTransaction.requiringNew().run(() -> participants.delete("enrolmentId = ?1 and name = ?2", enrolment, CROWD));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("tyle osób, ile się zmieści");
    }

    @Test
    void noGroupIsNamedByOneCardAndNamesGoWithTheWordsOfTheirCard() {
        UUID id = UUID.randomUUID();
        String written = hall.added(1, id, MODERATED, "", "Rodzina Wyszczygolskich spod trójki");
        assertThat(hall.post(BOARD + "/grupy", Map.of("kartka", id.toString(), "sama", "tak")).statusCode()).isEqualTo(303);
        Cluster group = stored(() -> clusters.findById(cards.findById(id).clusterId().orElseThrow()));
        assertThat(group.title()).isEqualTo("Grupa " + group.position());
        hall.post(BOARD + "/grupy", Map.of("grupa", group.id().toString(), "nazwa", "Wyszczygolscy"));
        hall.post(BOARD + "/grupy", Map.of("grupa", group.id().toString(), "nazwa", "rodzina Wyszczygolskich"));
        assertThat(hall.post("/kartki/" + written + "/usuniecie", Map.of("powod", "Mówi o jednej rodzinie")).statusCode()).isEqualTo(303);
        assertThat(stored(() -> clusters.findById(group.id()).title())).isEqualTo("Grupa " + group.position());
        for (String place : List.of("workshop_event where payload", "grouping_step where before_it", "cluster where title", "card where text")) {
            assertThat(stored(() -> database.createNativeQuery("select 1 from " + place + " like '%Wyszczyg%'").getResultList())).as(place).isEmpty();
        }
    }

    private Doorway door() {
        return new Doorway(base(), code);
    }

    private void card(Session phone, UUID id, String exercise, String text) {
        assertThat(send(phone, id, exercise, text).statusCode()).isEqualTo(303);
    }

    private HttpResponse<String> send(Session phone, UUID id, String exercise, String text) {
        return phone.post("/w/" + code + "/kartki", Map.of("id", id.toString(), "cwiczenie", exercise, "tresc", text, "jezyk", "pl"));
    }

    private List<String> shown(Session phone) throws Exception {
        return door().state(phone).at("/hall/cards").findValuesAsText("id");
    }

    private JsonNode own(Session phone, UUID card) throws Exception {
        return StreamSupport.stream(door().state(phone).at("/own/cards").spliterator(), false).filter(each -> each.path("id").asText().equals(card.toString())).findFirst().orElseThrow();
    }

    private List<WorkshopEvent> story(UUID card) {
        return stored(() -> events.list("subjectId = ?1 order by key.seq", card));
    }

    private static <T> T stored(Supplier<T> question) {
        return QuarkusTransaction.requiringNew().call(question::get);
    }

    private void lead(String button, Map<String, String> form) {
        assertThat(hall.post(LEAD + "/" + button, form).statusCode()).as(button).isEqualTo(303);
    }

    private String code() {
        return hall.page(LEAD).select(".join-code").text();
    }

    /** Screens are told after the commit, in another thread. */
    private static void soon(Callable<Boolean> seen) throws Exception {
        boolean is = seen.call();
        for (int i = 0; i < 200 && !is; i++) {
            is = seen.call();
        }
        assertThat(is).isTrue();
    }

    private String base() {
        return address.replaceAll("/$", "");
    }
}
