package pl.pomost.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Logger;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.LogLines;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** A live workshop as plain forms: what a phone without any script sends, and what becomes of it. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class LiveWorkshopTest {

    private static final String TERYT = "2214";
    private static final String LEAD = "/warsztaty/1/prowadzenie";

    @TestHTTPResource
    String address;
    @Inject
    EntityManager database;

    private Hall hall;
    private String code;

    @BeforeEach
    void begin() {
        hall = new Hall("koordynator-" + TERYT, TERYT, address).opened(1);
        hall.post(LEAD + "/rozpoczecie", Map.of());
        code = hall.page(LEAD).select(".join-code").text();
        go("W1-2");
    }

    @Test
    void whoeverHasTheCodeJoinsWithANameAndASector() {
        Session phone = Sessions.anonymous(base());
        HttpResponse<String> found = phone.post("/w", Map.of("kod", code.toLowerCase().substring(0, 3) + " " + code.substring(3)));
        assertThat(found.headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to).endsWith("/w/" + code));
        assertThat(Jsoup.parse(phone.get("/w/" + code).body()).select("h2").eachText()).contains("Kto dołącza?");
        assertThat(door().join(phone, "Halyna Koval").statusCode()).isEqualTo(303);
        assertThat(Jsoup.parse(phone.get("/w/" + code).body()).select("main").text()).contains("Halyna Koval").contains("Runda: spotykam nowych mieszkańców");
        assertThat(hall.page("/warsztaty/1").text()).contains("Halyna Koval");
    }

    @Test
    void aWrongCodeAndAFormWithMistakesSayWhatToDo() {
        Session phone = Sessions.anonymous(base());
        HttpResponse<String> wrong = phone.post("/w", Map.of("kod", "AAAAAA"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(wrong.body()).select("#kod-blad").text()).contains("Nie ma warsztatu z takim kodem");
        HttpResponse<String> nobody = phone.post("/w/" + code + "/wejscie", Map.of("imie", " ", "sektor", "nie ma"));
        assertThat(nobody.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(nobody.body()).select(".errors a")).hasSize(2);
        assertThat(phone.get("/w/ZZZZZZ").statusCode()).isEqualTo(404);
        assertThat(phone.get("/w/" + code + "/stan").statusCode()).as("whoever has not joined").isEqualTo(403);
    }

    @Test
    void whatIsWrittenIsSeenByAllOnlyWhenItIsRevealed() throws Exception {
        Session phone = door().joined("Anna Test");
        Session other = door().joined("Jan Test");
        UUID card = UUID.randomUUID();
        assertThat(card(phone, card, "W1-2:encounter", "Spotykam ich w bibliotece", false).statusCode()).isEqualTo(303);
        card(phone, card, "W1-2:encounter", "Spotykam ich w bibliotece", false);
        assertThat(door().state(other).at("/hall/cards")).noneMatch(each -> each.path("id").asText().equals(card.toString()));
        assertThat(door().state(phone).at("/own/cards")).filteredOn(each -> each.path("id").asText().equals(card.toString())).hasSize(1);
        hall.post(LEAD + "/odslona", Map.of("odslona", "tak"));
        assertThat(soon(other, card)).extracting(each -> each.path("text").asText()).containsExactly("Spotykam ich w bibliotece");
        assertThat(soon(other, card).get(0).fieldNames()).toIterable().as("no author on the screens of all").doesNotContain("by", "author", "name");
        hall.post(LEAD + "/odslona", Map.of("odslona", "nie"));
    }

    @Test
    void fieldsThatTheScenarioAsksForAreFilledOnThePhoneAndMistakesStandAtThem() {
        go("W1-4");
        Session phone = door().joined("Pisze Dokładnie");
        Document form = Jsoup.parse(phone.get("/w/" + code).body());
        assertThat(form.select("[data-step=W1-4] [data-card] [name=pole.name]")).as("what the scenario wants filled is not hidden").noneMatch(field -> field.closest("details") != null);
        assertThat(form.select("[data-step=W1-4] details[data-more-fields] [name=pole.per_year]")).hasSize(1);
        UUID id = UUID.randomUUID();
        var fields = Hall.fromPhone(id, "W1-4:resource", "Świetlica przy bibliotece", false);
        fields.put("pole.name", "Świetlica");
        fields.put("pole.per_year", "dużo");
        HttpResponse<String> wrong = phone.post("/w/" + code + "/kartki", fields);
        assertThat(wrong.statusCode()).isEqualTo(422);
        Document again = Jsoup.parse(wrong.body());
        assertThat(again.select("[data-step=W1-4] .has-error [name=pole.per_year]").attr("value")).isEqualTo("dużo");
        assertThat(again.select("[data-step=W1-4] [name=pole.name]").attr("value")).isEqualTo("Świetlica");
        assertThat(again.select(".errors a").text()).as("which field").startsWith(again.select("[data-step=W1-4] [data-at=pole.per_year] label").text() + ": ");
        assertThat(again.select(".errors a").attr("href")).isEqualTo("#" + again.select("[data-step=W1-4] [name=pole.per_year]").attr("id"));
        fields.put("pole.per_year", "120");
        assertThat(phone.post("/w/" + code + "/kartki", fields).statusCode()).isEqualTo(303);
        assertThat(query("select json_compact(fields) from card where id = '" + id + "'").get(0).toString()).contains("\"per_year\":120").contains("Świetlica");
    }

    @Test
    void aSignedCardIsMendedFromAnyPhoneOfItsAuthorAndTwoWindowsShowBothVersions() {
        Session phone = door().joined("Poprawia Swoje");
        UUID id = UUID.randomUUID();
        card(phone, id, "W1-2:encounter", "Spotykam ich w sklepie", false);
        String place = "/w/" + code + "/kartki/" + id;
        String seen = Jsoup.parse(phone.get(place).body()).select("[name=znak]").attr("value");
        assertThat(phone.post(place, Map.of("znak", seen, "tresc", "Spotykam ich w szkole")).statusCode()).isEqualTo(303);
        HttpResponse<String> other = phone.post(place, Map.of("znak", seen, "tresc", "Spotykam ich na boisku"));
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(other.body()).select("blockquote").text()).isEqualTo("Spotykam ich w szkole");
        assertThat(Jsoup.parse(other.body()).select("textarea[name=tresc]").text()).isEqualTo("Spotykam ich na boisku");
        assertThat(door().joined("Nie Moja").get(place).statusCode()).isEqualTo(404);
        assertThat(phone.post(place + "/wycofanie", Map.of()).statusCode()).isEqualTo(303);
        assertThat(phone.post(place + "/wycofanie", Map.of()).statusCode()).as("again changes nothing").isEqualTo(303);
        assertThat(query("select count(*) from card where id = '" + id + "'").get(0).toString()).isEqualTo("0");
    }

    @Test
    void aNamelessCardIsMendedOnlyWithTheKeyThatItsPhoneKeeps() {
        Session phone = door().joined("Bez Podpisu");
        UUID id = UUID.randomUUID();
        var fields = Hall.fromPhone(id, "W1-2:encounter", "Boję się pytać", true);
        fields.put("klucz", "tajny-klucz-telefonu");
        HttpResponse<String> saved = phone.post("/w/" + code + "/kartki", fields);
        assertThat(saved.statusCode()).as("the page that answers is the only place that keeps the key").isEqualTo(200);
        Document page = Jsoup.parse(saved.body());
        assertThat(page.select("form [name=klucz]").attr("value")).isEqualTo("tajny-klucz-telefonu");
        String place = "/w/" + code + "/kartki/" + id;
        String seen = page.select("[name=znak]").attr("value");
        assertThat(phone.post(place, Map.of("znak", seen, "tresc", "Inaczej")).statusCode()).as("the same phone without the key").isEqualTo(404);
        assertThat(phone.post(place, Map.of("znak", seen, "tresc", "Inaczej", "klucz", "zgaduję")).statusCode()).isEqualTo(404);
        assertThat(phone.post(place, Map.of("znak", seen, "tresc", "Boję się pytać w urzędzie", "klucz", "tajny-klucz-telefonu")).statusCode()).isEqualTo(303);
        assertThat(query("select text from card where id = '" + id + "'").get(0)).isEqualTo("Boję się pytać w urzędzie");
        assertThat(query("select edit_key from card where id = '" + id + "'").get(0).toString()).hasSize(64).doesNotContain("tajny");
        assertThat(query("select cast(at as char) from workshop_event where kind = 'card-edited' and subject_id = '" + id + "'").get(0).toString())
                .as("the time of the exercise, not of the change").doesNotStartWith(LocalDate.now(ZoneOffset.UTC).toString());
        assertThat(query("select actor from audit_event where sentence like '%" + query("select code from card where id = '" + id + "'").get(0) + "%'")).isEmpty();
    }

    @Test
    void whoeverChoseALanguageReadsTheTranslationMarkedAsOneWithTheOriginalUnderIt() throws Exception {
        Session phone = door().joined("Czyta Po Ukraińsku");
        UUID id = UUID.randomUUID();
        card(phone, id, "W1-2:encounter", "Spotykam ich w kościele obok rynku", false);
        hall.post(LEAD + "/odslona", Map.of("odslona", "tak"));
        soon(phone, id);
        String number = query("select code from card where id = '" + id + "'").get(0).toString();
        assertThat(hall.post("/kartki/" + number + "/tlumaczenia", Map.of("jezyk", "uk", "tlumaczenie", "Зустрічаю їх у костелі біля ринку")).statusCode()).isEqualTo(303);
        JsonNode told = MissingNode.getInstance();
        for (int i = 0; i < 200 && told.at("/translations/uk").isMissingNode(); i++) {
            told = soon(phone, id).get(0);
        }
        assertThat(told.at("/translations/uk/text").asText()).contains("костелі");
        phone.get("/jezyk/uk?wroc=/w/" + code);
        Elements note = Jsoup.parse(phone.get("/w/" + code).body()).select("[data-cards=W1-2] li:contains(костелі)");
        assertThat(note.select("p[lang=uk]").text()).contains("Зустрічаю");
        assertThat(note.select("summary").text()).contains("переклад");
        assertThat(note.select("p[lang=pl]").text()).contains("Spotykam ich w kościele");
        hall.post(LEAD + "/odslona", Map.of("odslona", "nie"));
    }

    @Test
    void namesOfPeopleAreNotOfferedToWhoeverHasTheCode() {
        Session phone = door().joined("Ciekawska Osoba");
        String page = phone.get("/w/" + code).body();
        assertThat(Jsoup.parse(page).select("#spis-institution option")).isNotEmpty();
        String member = query("select name from participant where enrolment_id = (select enrolment_id from workshop where id = (select workshop_id from meeting where join_code = '" + code
                + "')) and code like 't%' limit 1").get(0).toString();
        assertThat(page).doesNotContain(member);
    }

    @Test
    void whatComesWhenNobodyIsToWriteIsTakenAndMarked() throws Exception {
        Session phone = door().joined("Po Czasie");
        hall.post(LEAD + "/pisanie", Map.of("pisanie", "nie"));
        UUID card = UUID.randomUUID();
        card(phone, card, "W1-2:encounter", "Czekało na sieć", false);
        assertThat(door().state(phone).at("/own/cards")).filteredOn(each -> each.path("id").asText().equals(card.toString()))
                .extracting(each -> each.path("late").asBoolean()).containsExactly(true);
        HttpResponse<String> early = card(phone, UUID.randomUUID(), "W1-4:resource", "Za wcześnie", false);
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("jeszcze się nie zaczęła").contains("Za wcześnie");
    }

    /** Looks through every table for whoever wrote a nameless card, as somebody with the whole database would, and listens to all that is logged. */
    @Test
    void nothingInTheDatabaseTiesANamelessCardToWhoWroteIt() {
        Session phone = door().joined("Ktoś Bezimienny");
        UUID id = UUID.randomUUID();
        var nameless = Hall.fromPhone(id, "W1-2:encounter", "Tego nie powiem pod nazwiskiem", true);
        nameless.put("klucz", UUID.randomUUID().toString());
        try (var log = new LogLines()) {
            Logger.getLogger("pl.pomost.workshop").fine("somebody listens");
            phone.post("/w/" + code + "/kartki", nameless);
            assertThat(log.all()).anyMatch(line -> line.contains("somebody listens")).noneMatch(line -> line.contains(id.toString()) || line.contains("Tego nie powiem"));
        }
        String person = String.valueOf(query("select cast(id as char) from participant where name = 'Ktoś Bezimienny'").get(0));
        String code = String.valueOf(query("select code from participant where name = 'Ktoś Bezimienny'").get(0));
        List<?> columns = query("select concat(table_name, '.', column_name) from information_schema.columns where table_schema = database()");
        for (Object column : columns) {
            String[] place = column.toString().split("\\.");
            String rows = "select concat_ws('|', " + row(place[0]) + ") from " + place[0] + " where cast(" + place[1] + " as char) like '%" + id + "%'";
            assertThat(query(rows)).as(column + " of the card").noneSatisfy(row -> assertThat(row.toString()).containsAnyOf(person, "Bezimienny"));
        }
        Object[] event = (Object[]) query("select cast(payload as char), cast(at as char) from workshop_event where subject_id = '" + id + "'").get(0);
        assertThat(event[0].toString()).doesNotContain("\"by\"").doesNotContain("author").doesNotContain(code + "\"");
        assertThat(event[1].toString()).as("the time of the exercise, not of the card").doesNotStartWith(LocalDate.now(ZoneOffset.UTC).toString());
        assertThat(query("select actor from audit_event where powiat = '" + TERYT + "' and sentence like '%" + query("select code from card where id = '" + id + "'").get(0) + "%'")).isEmpty();
    }

    @Test
    void aCardThatMayTellOfAPersonIsAskedAboutFirst() {
        Session phone = door().joined("Uważna Osoba");
        UUID id = UUID.randomUUID();
        HttpResponse<String> asked = card(phone, id, "W1-2:encounter", "Dzwońcie: 601 234 567", false);
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(asked.body()).select("mark").text()).isEqualTo("601 234 567");
        String consent = Jsoup.parse(asked.body()).select("button[name=do]").attr("value");
        var fields = Hall.fromPhone(id, "W1-2:encounter", "Dzwońcie: 601 234 567", false);
        fields.put("do", consent);
        assertThat(phone.post("/w/" + code + "/kartki", fields).statusCode()).isEqualTo(303);
    }

    @Test
    void aGuestIsKnownAgainOnTheSamePhoneAndByNobodyElses() {
        Session phone = door().joined("Wraca Zawsze");
        assertThat(Jsoup.parse(phone.get("/w/" + code).body()).select("main").text()).contains("Wraca Zawsze");
        assertThat(Jsoup.parse(Sessions.anonymous(base()).get("/w/" + code).body()).select("main").text()).doesNotContain("Wraca Zawsze");
        assertThat(query("select secret from guest_pass")).allSatisfy(secret -> assertThat(secret.toString()).hasSize(64));
    }

    @Test
    void theCodeOfABadgeLetsTheSamePersonInFromAnotherPhone() {
        Session phone = door().joined("Druga Komórka");
        String badge = Jsoup.parse(phone.post("/w/" + code + "/identyfikator", Map.of()).body()).select(".join-code").text();
        Session other = Sessions.anonymous(base());
        assertThat(other.post("/w/" + code + "/powrot", Map.of("kod", badge.toLowerCase())).statusCode()).isEqualTo(303);
        assertThat(Jsoup.parse(other.get("/w/" + code).body()).select("main").text()).contains("Druga Komórka");
        assertThat(Sessions.anonymous(base()).post("/w/" + code + "/powrot", Map.of("kod", "AAAA2222")).statusCode()).isEqualTo(422);
        assertThat(query("select count(*) from participant where name = 'Druga Komórka'").get(0).toString()).isEqualTo("1");
    }

    private void go(String step) {
        assertThat(hall.post(LEAD + "/punkt", Map.of("punkt", step)).statusCode()).isEqualTo(303);
    }

    private Doorway door() {
        return new Doorway(base(), code);
    }

    private HttpResponse<String> card(Session phone, UUID id, String exercise, String text, boolean anonymous) {
        return phone.post("/w/" + code + "/kartki", Hall.fromPhone(id, exercise, text, anonymous));
    }

    /** Screens are told after the commit, in another thread. */
    private List<JsonNode> soon(Session phone, UUID card) throws Exception {
        List<JsonNode> found = List.of();
        for (int i = 0; i < 200 && found.isEmpty(); i++) {
            JsonNode all = door().state(phone).at("/hall/cards");
            found = StreamSupport.stream(all.spliterator(), false).filter(each -> each.path("id").asText().equals(card.toString())).toList();
        }
        return found;
    }

    private String row(String table) {
        return String.join(", ", query("select concat('cast(`', column_name, '` as char)') from information_schema.columns where table_schema = database() and table_name = '"
                + table + "'").stream().map(Object::toString).toList());
    }

    @SuppressWarnings("unchecked")
    private List<Object> query(String sql) {
        return QuarkusTransaction.requiringNew().call(() -> (List<Object>) database.createNativeQuery(sql).getResultList());
    }

    private String base() {
        return address.replaceAll("/$", "");
    }
}
