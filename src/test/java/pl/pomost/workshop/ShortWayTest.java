package pl.pomost.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import pl.pomost.team.Participant;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** Cards of phones, and guests who come, are written past the mapper, in one statement; what then stands in the database is what the mapper would have written. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class ShortWayTest {

    private static final String COLUMNS = "enrolment_id, workshop_id, activity_id, author_id, cluster_id, area, type, lang, channel, json_compact(fields) fields, redacted, held, held_reason,"
            + " edit_key is null, json_compact(extra) extra, version";

    @TestHTTPResource
    String address;
    @Inject
    EntityManager database;
    @Inject
    WorkshopEvents events;
    @Inject
    Cards cards;

    private Hall hall;
    private String code;
    private Session phone;

    @BeforeEach
    void somebodyIsInAHall() {
        hall = new Hall("koordynator-2209", "2209", address);
        code = hall.begun(1);
        hall.post("/warsztaty/1/prowadzenie/punkt", Map.of("punkt", "W1-2"));
        phone = new Doorway(address.replaceAll("/$", ""), code).joined("Olena Test");
        assertThat(phone.get("/w/" + code + "/stan").statusCode()).isEqualTo(200);
    }

    @AfterEach
    void putTheDemoBack() {
        DemoProcess.restore();
    }

    @Test
    void aCardOfTheShortWayStandsAsOneOfTheLongWay() {
        UUID first = UUID.randomUUID();
        assertThat(handIn(first, "Pierwsza zażółć 🌍 'o\\'", false)).isEqualTo(303);
        long mapped = mapped();
        UUID shortOne = UUID.randomUUID();
        UUID nameless = UUID.randomUUID();
        assertThat(handIn(shortOne, "Druga zażółć 🌍 'o\\'", false)).isEqualTo(303);
        assertThat(handIn(nameless, "Bez podpisu", true)).isEqualTo(200);
        assertThat(handIn(shortOne, "Druga zażółć 🌍 'o\\'", false)).as("once more").isEqualTo(303);
        assertThat(mapped()).as("cards that went through the mapper").isEqualTo(mapped);

        somebodyElseChangesTheHall();
        long afterNote = mapped();
        UUID longOne = UUID.randomUUID();
        UUID longNameless = UUID.randomUUID();
        assertThat(handIn(longOne, "Trzecia zażółć 🌍 'o\\'", false)).isEqualTo(303);
        assertThat(mapped()).as("after somebody else has changed the hall a card goes the long way").isEqualTo(afterNote + 1);
        somebodyElseChangesTheHall();
        assertThat(handIn(longNameless, "Bez podpisu", true)).isEqualTo(200);

        assertThat(row(shortOne)).isEqualTo(row(longOne)).isEqualTo(row(first));
        assertThat(row(nameless)).isEqualTo(row(longNameless));
        assertThat(told(shortOne, "Druga")).isEqualTo(told(longOne, "Trzecia"));
        assertThat(told(nameless, "")).isEqualTo(told(longNameless, ""));
        UUID workshop = QuarkusTransaction.requiringNew().call(() -> cards.findById(first).workshopId());
        List<WorkshopEvent> log = QuarkusTransaction.requiringNew().call(() -> events.of(workshop));
        assertThat(log).extracting(WorkshopEvent::seq).containsExactlyElementsOf(LongStream.range(log.get(0).seq(), log.get(0).seq() + log.size()).boxed().toList());
        int begun = QuarkusTransaction.requiringNew().call(() -> cards.findById(first).number());
        List<Integer> numbers = QuarkusTransaction.requiringNew().call(() -> cards.inOrder(workshop).stream().map(Card::number).filter(number -> number >= begun).toList());
        assertThat(numbers).containsExactlyElementsOf(IntStream.rangeClosed(numbers.get(0), numbers.get(0) + numbers.size() - 1).boxed().toList());
    }

    @Test
    void aGuestWhoComesTheShortWayStandsAsOneOfTheLongWay() {
        long mapped = mapped(Participant.class);
        Session shortOne = joined("Krótka Droga");
        assertThat(mapped(Participant.class)).as("guests who went through the mapper").isEqualTo(mapped);
        somebodyElseChangesTheHall();
        joined("Długa Droga");
        assertThat(mapped(Participant.class)).as("after somebody else has changed the hall a guest goes the long way").isEqualTo(mapped + 1);

        assertThat(guest("Krótka Droga")).isEqualTo(guest("Długa Droga"));
        assertThat(place("Długa Droga")).isEqualTo(place("Krótka Droga") + 1);
        phone = shortOne;
        long cardsMapped = mapped();
        assertThat(handIn(UUID.randomUUID(), "Od kogoś, kto właśnie wszedł", false)).isEqualTo(303);
        assertThat(mapped()).as("and is known from then on").isEqualTo(cardsMapped);
    }

    @Test
    void anIdThatIsTakenElsewhereIsRefusedAndSpoilsNothing() {
        UUID elsewhere = UUID.fromString(QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery("select cast(id as char) from card limit 1", String.class)
                .getSingleResult().toString()));
        assertThat(handIn(UUID.randomUUID(), "Zwykła kartka", false)).isEqualTo(303);
        assertThat(handIn(elsewhere, "Cudzy numer", false)).isEqualTo(422);
        assertThat(handIn(UUID.randomUUID(), "Następna kartka", false)).isEqualTo(303);
    }

    @Test
    void nobodyIsRefusedByWhatIsOnlyRemembered() {
        String lead = "/warsztaty/1/prowadzenie";
        hall.post(lead + "/drzwi", Map.of("drzwi", "zamknij"));
        // the second of them finds it remembered that the door is closed
        assertThat(join(code, "Za Wcześnie")).isEqualTo(422);
        assertThat(join(code, "Za Wcześnie")).isEqualTo(422);
        hall.post(lead + "/drzwi", Map.of("drzwi", "otworz"));
        assertThat(join(code, "W Samą Porę")).as("once the door is open again").isEqualTo(303);
        hall.post(lead + "/nowy-kod", Map.of());
        String renewed = hall.page(lead).select(".join-code").text();
        assertThat(join(renewed, "Z Nowym Kodem")).as("the first with a new code").isEqualTo(303);
        assertThat(join(code, "Ze Starym Kodem")).isEqualTo(404);
    }

    @Test
    void eachNewcomersFirstPageIsTheirOwn() {
        Document first = firstPage("Anna <b>Pierwsza</b>");
        Document second = firstPage("Borys Drugi");
        assertThat(first.select(".settings").text()).contains("Anna <b>Pierwsza</b>");
        assertThat(second.select(".settings").text()).contains("Borys Drugi").doesNotContain("Anna");
        for (String own : List.of("input[name=id]", "input[name=klucz]", "input[name=csrf-token]")) {
            assertThat(second.select(own).eachAttr("value")).as(own).isNotEmpty().doesNotContainAnyElementsOf(first.select(own).eachAttr("value"));
        }
        assertThat(first.select("input[name=id]").eachAttr("value")).as("no two cards that are to be have one id").doesNotHaveDuplicates();
        assertThat(second.selectFirst("main").attr("data-me")).isNotEmpty().isNotEqualTo(first.selectFirst("main").attr("data-me"));
        assertThat(without(first)).as("and everything else is the same for all").isEqualTo(without(second));
    }

    private int join(String with, String name) {
        String base = address.replaceAll("/$", "");
        return new Doorway(base, with).join(Sessions.anonymous(base), name).statusCode();
    }

    /** The page that follows the form with a name, as this phone gets it. */
    private Document firstPage(String name) {
        return Jsoup.parse(joined(name).get("/w/" + code).body());
    }

    private static String without(Document page) {
        page.select("[value]").removeAttr("value");
        page.select(".settings").remove();
        page.selectFirst("main").removeAttr("data-me");
        return page.html();
    }

    /** After everything about it has been remembered. */
    private void somebodyElseChangesTheHall() {
        assertThat(handIn(UUID.randomUUID(), "Jeszcze jedna", false)).isEqualTo(303);
        hall.added(1, UUID.randomUUID(), "W1-2", "", "Ktoś notuje");
    }

    private int handIn(UUID id, String text, boolean nameless) {
        var fields = new HashMap<>(Hall.fromPhone(id, "W1-2:encounter", text, nameless));
        if (nameless) {
            fields.put("klucz", "klucz tego telefonu");
        }
        return phone.post("/w/" + code + "/kartki", fields).statusCode();
    }

    private Session joined(String name) {
        return new Doorway(address.replaceAll("/$", ""), code).joined(name);
    }

    /** Participant, presence and pass, but for what is everybody's own. */
    private String guest(String name) {
        return Arrays.toString((Object[]) QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery("""
                select p.enrolment_id, length(p.code), p.institution, p.job, p.sector, p.roster_member_id, p.account_id, p.same_as, p.version, p.extra, a.workshop_id, a.channel, a.extra ae,
                  g.kind, length(g.secret), g.made_on from participant p join attendance a on a.participant_id = p.id join guest_pass g on g.participant_id = p.id where p.name = :name""")
                .setParameter("name", name).getSingleResult()));
    }

    private int place(String name) {
        return QuarkusTransaction.requiringNew().call(() -> database.createQuery("select a.position from Attendance a, Participant p where p.id = a.participantId and p.name = :name",
                Integer.class).setParameter("name", name).getSingleResult());
    }

    private long mapped() {
        return mapped(Card.class);
    }

    private long mapped(Class<?> entity) {
        return database.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics().getEntityStatistics(entity.getName()).getInsertCount();
    }

    private List<Object> row(UUID card) {
        return List.of(QuarkusTransaction.requiringNew().call(() -> Arrays.toString((Object[]) database.createNativeQuery("select " + COLUMNS + " from card where id = :id")
                .setParameter("id", card).getSingleResult())));
    }

    /** What the log tells of it, but for its code. */
    private String told(UUID card, String word) {
        Object[] row = (Object[]) QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                "select kind, json_compact(json_remove(payload, '$.code')) payload, at from workshop_event where subject_id = :id").setParameter("id", card).getSingleResult());
        return row[0] + " " + row[1].toString().replace(word, "") + (word.isEmpty() ? " " + row[2] : "");
    }
}
