package pl.pomost.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** Eight people write at once: the log has every change once, in order, and cards are numbered without gaps. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class ManyWritersTest {

    private static final int WRITERS = 8;
    private static final int EACH = 15;

    @TestHTTPResource
    String address;
    @Inject
    Cards cards;
    @Inject
    WorkshopEvents events;

    @Test
    void numbersHaveNeitherGapsNorDoubles() throws Exception {
        var hall = new Hall("koordynator-2263", "2263", address).opened(1);
        UUID first = UUID.randomUUID();
        hall.added(1, first, "W1-2", "", "Spotykam ich w sklepie");
        UUID workshop = QuarkusTransaction.requiringNew().call(() -> cards.findById(first).workshopId());
        ExecutorService room = Executors.newFixedThreadPool(WRITERS);
        List<Callable<List<String>>> writers = IntStream.range(0, WRITERS).<Callable<List<String>>>mapToObj(writer -> () -> write(hall, writer)).toList();
        List<String> codes = new java.util.ArrayList<>();
        for (Future<List<String>> written : room.invokeAll(writers)) {
            codes.addAll(written.get());
        }
        room.shutdown();
        assertThat(codes).hasSize(WRITERS * EACH).doesNotHaveDuplicates();
        List<WorkshopEvent> log = QuarkusTransaction.requiringNew().call(() -> events.of(workshop));
        assertThat(log).extracting(WorkshopEvent::seq).containsExactlyElementsOf(LongStream.rangeClosed(1, log.size()).boxed().toList());
        List<Integer> numbers = QuarkusTransaction.requiringNew().call(() -> cards.list("workshopId = ?1 order by number", workshop).stream().map(Card::number).toList());
        assertThat(numbers).containsExactlyElementsOf(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
        List<String> told = log.stream().filter(event -> event.kind().equals("card-added")).map(event -> event.payload().get("code").asText()).toList();
        assertThat(told).as("order of the log is the order of the numbers").isSorted();
    }

    /** Phones hand in the same cards twice, and some that are refused, all at once. */
    @Test
    void ofPhonesThatWriteAtOnceEachGetsItsOwnAnswerAndEachCardIsThereOnce() throws Exception {
        var hall = new Hall("koordynator-2261", "2261", address);
        String code = hall.begun(1);
        hall.post("/warsztaty/1/prowadzenie/punkt", Map.of("punkt", "W1-2"));
        ExecutorService room = Executors.newFixedThreadPool(2 * WRITERS);
        List<Callable<Session>> joining = IntStream.range(0, WRITERS).<Callable<Session>>mapToObj(person -> () -> joined(code, "Osoba " + person)).toList();
        var phones = new ArrayList<Session>();
        for (Future<Session> phone : room.invokeAll(joining)) {
            phones.add(phone.get());
        }
        List<UUID> ids = Stream.generate(UUID::randomUUID).limit(WRITERS * 6L).toList();
        // two tabs of each phone send the same cards at the same time
        List<Callable<List<Integer>>> tabs = IntStream.range(0, 2 * WRITERS).<Callable<List<Integer>>>mapToObj(tab -> () -> ids.subList(tab / 2 * 6, tab / 2 * 6 + 6).stream()
                .flatMap(id -> Stream.of(handedIn(phones.get(tab / 2), code, id, "Kartka " + ids.indexOf(id)), handedIn(phones.get(tab / 2), code, UUID.randomUUID(), " "))).toList()).toList();
        for (Future<List<Integer>> answers : room.invokeAll(tabs)) {
            assertThat(answers.get()).containsExactly(303, 422, 303, 422, 303, 422, 303, 422, 303, 422, 303, 422);
        }
        room.shutdown();
        UUID workshop = QuarkusTransaction.requiringNew().call(() -> cards.findById(ids.get(0)).workshopId());
        List<Card> written = QuarkusTransaction.requiringNew().call(() -> cards.inOrder(workshop));
        List<Integer> numbers = written.stream().filter(card -> ids.contains(card.id())).map(Card::number).toList();
        assertThat(numbers).containsExactlyElementsOf(IntStream.range(numbers.get(0), numbers.get(0) + ids.size()).boxed().toList());
        List<WorkshopEvent> log = QuarkusTransaction.requiringNew().call(() -> events.of(workshop));
        assertThat(log).extracting(WorkshopEvent::seq).containsExactlyElementsOf(LongStream.range(log.get(0).seq(), log.get(0).seq() + log.size()).boxed().toList());
        assertThat(log.stream().filter(event -> event.kind().equals("card-added")).map(WorkshopEvent::subjectId).toList()).doesNotHaveDuplicates().containsAll(ids);
        assertThat(log.stream().filter(event -> event.kind().equals("attendance-added")).map(WorkshopEvent::subjectId).toList()).doesNotHaveDuplicates();
    }

    private Session joined(String code, String name) {
        Session phone = Sessions.anonymous(address.replaceAll("/$", ""));
        assertThat(phone.post("/w/" + code + "/wejscie", Map.of("imie", name, "sektor", "ngo")).statusCode()).isEqualTo(303);
        return phone;
    }

    private static int handedIn(Session phone, String code, UUID id, String text) {
        return phone.post("/w/" + code + "/kartki", Map.of("id", id.toString(), "cwiczenie", "W1-2:encounter", "tresc", text, "jezyk", "pl")).statusCode();
    }

    private static List<String> write(Hall hall, int writer) {
        return IntStream.range(0, EACH).mapToObj(n -> hall.added(1, UUID.randomUUID(), "W1-2", "", "Zdanie " + n + " osoby " + writer)).toList();
    }
}
