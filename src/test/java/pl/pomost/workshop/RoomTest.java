package pl.pomost.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.LocalStackResource;

/** What a coordinator does in a workshop, on real servers and through pages only. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class RoomTest {

    private static final String TERYT = "2210";
    private static final String TABLES = "W2-4:diagnosis";

    @TestHTTPResource
    String address;
    @Inject
    Cards cards;
    @Inject
    WorkshopEvents events;

    private Hall hall;

    @BeforeEach
    void open() {
        hall = new Hall("koordynator-" + TERYT, TERYT, address).opened(2);
    }

    @Test
    void preparingTwiceMakesEachWorkshopOnce() {
        assertThat(hall.post("/warsztaty", Map.of()).statusCode()).isEqualTo(303);
        assertThat(hall.page("/warsztaty").select(".plank")).hasSize(hall.page("/warsztaty").select(".plank-no").eachText().stream().distinct().toList().size());
    }

    @Test
    void handingInTheSameCardTwiceChangesNothing() {
        UUID id = UUID.randomUUID();
        String code = hall.added(2, id, TABLES, "EDU", "Zapis do szkoły trwa trzy tygodnie");
        long before = seq(id);
        assertThat(hall.added(2, id, TABLES, "EDU", "Zapis do szkoły trwa trzy tygodnie")).isEqualTo(code);
        assertThat(seq(id)).isEqualTo(before);
        assertThat(story(id)).extracting(WorkshopEvent::kind).containsExactly("card-added");
    }

    @Test
    void otherWordsUnderTheSameIdAreNotSwallowed() {
        UUID id = UUID.randomUUID();
        hall.added(2, id, TABLES, "EDU", "Pierwsza myśl");
        HttpResponse<String> again = hall.add(2, id, TABLES, "EDU", "Druga myśl po cofnięciu strony");
        assertThat(again.statusCode()).isEqualTo(422);
        Document form = Jsoup.parse(again.body());
        assertThat(form.select("#kartka input[name=tresc]").attr("value")).isEqualTo("Druga myśl po cofnięciu strony");
        assertThat(form.select("#kartka input[name=id]").attr("value")).isNotEqualTo(id.toString());
        assertThat(card(id).text()).isEqualTo("Pierwsza myśl");
    }

    @Test
    void aFormWithAMistakeKeepsWhatWasTyped() {
        HttpResponse<String> answer = hall.add(2, UUID.randomUUID(), TABLES, "", "Słowa, które nie mogą zginąć");
        assertThat(answer.statusCode()).isEqualTo(422);
        Document form = Jsoup.parse(answer.body());
        assertThat(form.select("#kartka input[name=tresc]").attr("value")).isEqualTo("Słowa, które nie mogą zginąć");
        assertThat(form.select("#obszar-blad").text()).contains("Wybierz obszar");
        assertThat(form.select(".errors a").attr("href")).isEqualTo("#obszar");
    }

    @Test
    void closingNeedsASummaryAndSomebodyPresentAndCanBeTakenBack() {
        Hall other = hall.opened(3);
        assertThat(other.post("/warsztaty/3/obecnosc", Map.of()).statusCode()).isEqualTo(303);
        HttpResponse<String> refused = other.post("/warsztaty/3/zamkniecie", Map.of("podsumowanie", "Zostaje w formularzu"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select("#podsumowanie").text()).isEqualTo("Zostaje w formularzu");
        other.attend(3, 2);
        assertThat(other.post("/warsztaty/3/zamkniecie", Map.of("podsumowanie", " ")).statusCode()).isEqualTo(422);
        assertThat(other.post("/warsztaty/3/zamkniecie", Map.of("podsumowanie", "Trzy cele.")).statusCode()).isEqualTo(303);
        assertThat(other.page("/warsztaty/3").select(".page-head .state").text()).isEqualTo("zakończony");
        assertThat(other.post("/warsztaty/3/obecnosc", Map.of()).statusCode()).as("nobody left in a closed workshop").isEqualTo(422);
        String code = other.added(3, UUID.randomUUID(), "W3-4", "EDU", "Dopisane następnego dnia");
        assertThat(other.page("/kartki/" + code).select(".state.is-warn").text()).isEqualTo("dopisana po czasie");
        assertThat(other.post("/warsztaty/3/ponowne-otwarcie", Map.of()).statusCode()).isEqualTo(303);
    }

    @Test
    void redactionRemovesTheWordsFromCardEventsBoardAndList() {
        UUID id = UUID.randomUUID();
        String secret = "Jedyna kelnerka z Mołdawii przy Rynku 5 odeszła";
        String code = hall.added(2, id, TABLES, "EDU", secret);
        assertThat(hall.get("/warsztaty/2/tablica").body()).contains(secret);
        assertThat(hall.post("/kartki/" + code + "/usuniecie", Map.of("powod", " ")).statusCode()).isEqualTo(422);
        assertThat(hall.post("/kartki/" + code + "/usuniecie", Map.of("powod", "dane osobowe")).statusCode()).isEqualTo(303);
        assertThat(card(id).text()).doesNotContain("Mołdawii");
        assertThat(story(id)).allSatisfy(event -> assertThat(event.payload().toString()).doesNotContain("Mołdawii"));
        for (String page : List.of("/warsztaty/2/tablica", "/kartki/" + code, "/kartki", "/warsztaty/2/dopisz")) {
            assertThat(hall.get(page).body()).as(page).doesNotContain("Mołdawii");
        }
        assertThat(hall.get("/warsztaty/2/tablica").body()).contains("Treść usunięta: dane osobowe");
    }

    @Test
    void aCardJustAddedCanBeTakenBackWhileTheWorkshopIsOpen() {
        UUID id = UUID.randomUUID();
        String code = hall.added(2, id, TABLES, "EDU", "Pomyłka przy wpisywaniu");
        assertThat(hall.page("/warsztaty/2/dopisz").select("button[value=" + id + "]")).hasSize(1);
        assertThat(hall.post("/warsztaty/2/dopisz/cofnij", Map.of("kartka", id.toString())).statusCode()).isEqualTo(303);
        assertThat(hall.get("/kartki/" + code).statusCode()).isEqualTo(404);
        assertThat(story(id)).extracting(WorkshopEvent::kind).containsExactly("card-added", "card-removed");
        assertThat(story(id)).allSatisfy(event -> assertThat(event.payload()).doesNotContainKey("text"));
        assertThat(hall.add(2, id, TABLES, "EDU", "Pomyłka przy wpisywaniu").statusCode()).as("what was taken back does not come back by itself").isEqualTo(422);
    }

    @Test
    void aCardInTheWrongExerciseIsMovedWithItsWords() {
        UUID id = UUID.randomUUID();
        String code = hall.added(2, id, TABLES, "EDU", "Lekarz przyjmuje raz w tygodniu");
        assertThat(hall.page("/kartki/" + code).select("#przenies option[selected]").eachAttr("value")).containsExactly(TABLES, "EDU");
        assertThat(hall.post("/kartki/" + code + "/przeniesienie", Map.of("cwiczenie", TABLES, "obszar", "")).statusCode()).as("tables need an area").isEqualTo(422);
        assertThat(hall.post("/kartki/" + code + "/przeniesienie", Map.of("cwiczenie", "nie ma", "obszar", "ZDR")).statusCode()).isEqualTo(422);
        assertThat(hall.post("/kartki/" + code + "/przeniesienie", Map.of("cwiczenie", TABLES, "obszar", "ZDR")).statusCode()).isEqualTo(303);
        assertThat(card(id).area()).contains("ZDR");
        assertThat(card(id).text()).isEqualTo("Lekarz przyjmuje raz w tygodniu");
        assertThat(story(id)).extracting(WorkshopEvent::kind).containsExactly("card-added", "card-moved");
    }

    @Test
    void wordsAreShownBeforeTheyAreRemoved() {
        String code = hall.added(2, UUID.randomUUID(), TABLES, "EDU", "Słowa do usunięcia");
        assertThat(hall.page("/kartki/" + code).select("button.button-danger")).isEmpty();
        Document question = hall.page("/kartki/" + code + "/usuniecie");
        assertThat(question.select(".note-text").text()).isEqualTo("Słowa do usunięcia");
        assertThat(question.select("form[action$=usuniecie] button").text()).isEqualTo("Usuń treść kartki");
    }

    @Test
    void anOpeningByMistakeIsTakenBackUntilSomebodyHasWritten() {
        Hall other = hall.opened(1);
        assertThat(other.page("/warsztaty/1/dopisz").select("#kartka")).as("nobody has said yet what is being written").isEmpty();
        assertThat(other.post("/warsztaty/1/cofniecie-otwarcia", Map.of()).statusCode()).isEqualTo(303);
        assertThat(other.page("/warsztaty/1").select(".page-head .state").text()).isEqualTo("przed nami");
        other.opened(1);
        String exercise = other.page("/warsztaty/1/dopisz").select("#cwiczenie option[value]:not([value=''])").attr("value");
        other.added(1, UUID.randomUUID(), exercise, "", "Mówimy po kolei");
        assertThat(other.post("/warsztaty/1/cofniecie-otwarcia", Map.of()).statusCode()).isEqualTo(422);
        assertThat(other.page("/warsztaty/1/dopisz").select("#cwiczenie option[selected]").attr("value")).as("one goes on where one was").isEqualTo(exercise);
    }

    @Test
    void whoIsLoggedInStaysSoOnAPageThatSaysNo() {
        HttpResponse<String> answer = hall.get("/kartki/W2-9999");
        assertThat(answer.statusCode()).isEqualTo(404);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select(".who a[href=/wyloguj]").text()).isEqualTo("Wyloguj");
        assertThat(page.select("main a[href=/powiaty/" + TERYT + "]").text()).startsWith("Wróć do");
        Document hidden = Jsoup.parse(new Hall("koordynator-2202", TERYT, address).get("/kartki/W2-9999").body());
        assertThat(hidden.select(".who a[href=/wyloguj]").text()).isEqualTo("Wyloguj");
    }

    @Test
    void puttingTogetherIsToldAndCanBeTakenBack() {
        UUID one = UUID.randomUUID();
        hall.added(2, one, TABLES, "EDU", "Zapisy trwają");
        HttpResponse<String> done = group("Zapisy", one, one);
        String address = done.headers().firstValue("Location").orElseThrow();
        assertThat(address).matches(".*#W2-K[0-9]+");
        Document board = hall.page(address.replaceAll("^.*?(?=/warsztaty)|#.*$", ""));
        assertThat(board.select(".toast").text()).startsWith("Połączono 1 kartkę.");
        assertThat(board.select(".toast form[action$=cofniecie]")).hasSize(1);
        assertThat(board.select("#" + address.replaceAll(".*#", ""))).hasSize(1);
    }

    @Test
    void groupingNamesCardsAndKeepsTheirWords() {
        UUID one = UUID.randomUUID();
        UUID two = UUID.randomUUID();
        String code = hall.added(2, one, TABLES, "EDU", "Brak wspólnej procedury przyjęcia");
        hall.added(2, two, TABLES, "EDU", "każda szkoła przyjmuje po swojemu");
        assertThat(group("", one, two).statusCode()).isEqualTo(422);
        assertThat(group("Przyjęcie ucznia", one, two).statusCode()).isEqualTo(303);
        assertThat(hall.page("/warsztaty/2/tablica").select(".group:has(a:containsOwn(" + code + ")) h4").text()).startsWith("Przyjęcie ucznia");
        assertThat(card(one).text()).isEqualTo("Brak wspólnej procedury przyjęcia");
        assertThat(hall.post("/warsztaty/2/tablica/wyjecie", List.of(Map.entry("kartka", one.toString()), Map.entry("kartka", two.toString()))).statusCode()).isEqualTo(303);
        assertThat(hall.page("/warsztaty/2/tablica").select(".group:has(a:containsOwn(" + code + "))")).isEmpty();
        assertThat(story(one)).extracting(WorkshopEvent::kind).containsExactly("card-added", "card-grouped", "card-ungrouped");
    }

    @Test
    void dotsSumTheirChannelsAndStayWithinWhatThoseInTheRoomHave() {
        UUID id = UUID.randomUUID();
        String code = hall.added(2, id, TABLES, "ZDR", "Rejestracja odsyła");
        hall.attend(2, 3);
        assertThat(dots("paper", id, "5").statusCode()).isEqualTo(303);
        assertThat(dots("scribe", id, "7").statusCode()).isEqualTo(303);
        assertThat(dots("paper", id, "3", "5").statusCode()).as("correcting replaces").isEqualTo(303);
        assertThat(hall.page("/kartki/" + code).select(".attrs .votes").text()).contains("10");
        assertThat(dots("paper", id, "300").statusCode()).isEqualTo(422);
        HttpResponse<String> negative = dots("paper", id, "-1");
        assertThat(negative.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(negative.body()).select("[name=kropki." + id + "]").attr("value")).isEqualTo("-1");
        assertThat(hall.page("/kartki/" + code).select(".attrs .votes").text()).contains("10");
        assertThat(dots("scribe", id, "", "7").statusCode()).isEqualTo(303);
        assertThat(dots("paper", id, "0", "3").statusCode()).isEqualTo(303);
    }

    /** Two who take notes have opened the form before either saved. */
    @Test
    void nobodysCountVanishesWhenTwoEnterTheSameChannel() {
        UUID id = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        String code = hall.added(2, id, TABLES, "ZDR", "Tłumacz tylko w środy");
        hall.added(2, other, TABLES, "ZDR", "Nikt nie odbiera telefonu");
        hall.attend(2, 3);
        assertThat(dots("scribe", id, "4").statusCode()).isEqualTo(303);
        HttpResponse<String> second = hall.post("/warsztaty/2/kropki", Map.of("pytanie", "importance", "kanal", "scribe", "kropki." + id, "2", "bylo." + id, "",
                "kropki." + other, "1", "bylo." + other, ""));
        assertThat(second.statusCode()).isEqualTo(422);
        Document form = Jsoup.parse(second.body());
        assertThat(form.select(".errors li").text()).contains(code + ": ktoś wpisał tu w międzyczasie 4, a Ty wpisujesz 2.").contains("wpisz razem 6");
        assertThat(form.select("[name=kropki." + id + "]").val()).as("what was typed stays").isEqualTo("2");
        assertThat(form.select("[name=bylo." + id + "]").val()).as("and knows now what the other has entered").isEqualTo("4");
        assertThat(hall.page("/kartki/" + code).select(".attrs .votes").text()).as("nothing has changed").contains("4");
        assertThat(dots("scribe", id, "6", form.select("[name=bylo." + id + "]").val()).statusCode()).isEqualTo(303);
        assertThat(hall.page("/kartki/" + code).select(".attrs .votes").text()).contains("6");
        assertThat(dots("scribe", id, "", "").statusCode()).as("a number that nobody touched").isEqualTo(303);
        assertThat(hall.page("/kartki/" + code).select(".attrs .votes").text()).as("stays").contains("6");
        assertThat(dots("scribe", id, "", "6").statusCode()).isEqualTo(303);
        assertThat(noted()).anyMatch(sentence -> sentence.contains("zmieniono " + code + ": 6 zamiast 4")).anyMatch(sentence -> sentence.contains("zmieniono " + code + ": 0 zamiast 6"));
    }

    private List<String> noted() {
        return QuarkusTransaction.requiringNew().call(() -> events.getEntityManager().createQuery("select a.sentence from AuditEvent a where a.powiat = :teryt and a.action = 'votes.entered'",
                String.class).setParameter("teryt", TERYT).getResultList());
    }

    @Test
    void numbersOfEventsHaveNoGap() {
        hall.added(2, UUID.randomUUID(), TABLES, "KUL", "Jeszcze jedna");
        UUID workshop = QuarkusTransaction.requiringNew().call(() -> cards.find("enrolmentId = (select e.id from Enrolment e where e.powiat = ?1)", TERYT)
                .firstResult().workshopId());
        List<Long> numbers = QuarkusTransaction.requiringNew().call(() -> events.of(workshop).stream().map(WorkshopEvent::seq).toList());
        assertThat(numbers).containsExactlyElementsOf(LongStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    private HttpResponse<String> group(String name, UUID one, UUID two) {
        return hall.post("/warsztaty/2/tablica/grupy",
                List.of(Map.entry("nazwa", name), Map.entry("kartka", one.toString()), Map.entry("kartka", two.toString())));
    }

    private HttpResponse<String> dots(String channel, UUID card, String count) {
        return hall.post("/warsztaty/2/kropki", Map.of("pytanie", "importance", "kanal", channel, "kropki." + card, count));
    }

    /** @param seen what stood in the form when it was opened */
    private HttpResponse<String> dots(String channel, UUID card, String count, String seen) {
        return hall.post("/warsztaty/2/kropki", Map.of("pytanie", "importance", "kanal", channel, "kropki." + card, count, "bylo." + card, seen));
    }

    private Card card(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> cards.findById(id));
    }

    private List<WorkshopEvent> story(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> events.about(cards.findByIdOptional(id).map(Card::workshopId).orElseGet(() -> workshopOf(id)), id));
    }

    private UUID workshopOf(UUID subject) {
        return events.find("subjectId", subject).firstResultOptional().map(WorkshopEvent::workshopId).orElseThrow();
    }

    private long seq(UUID card) {
        return QuarkusTransaction.requiringNew().call(() -> events.of(cards.findById(card).workshopId()).stream().mapToLong(WorkshopEvent::seq).max().orElseThrow());
    }
}
