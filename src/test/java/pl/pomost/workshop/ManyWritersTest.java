package pl.pomost.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.LocalStackResource;

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

    private static List<String> write(Hall hall, int writer) {
        return IntStream.range(0, EACH).mapToObj(n -> hall.added(1, UUID.randomUUID(), "W1-2", "", "Zdanie " + n + " osoby " + writer)).toList();
    }
}
