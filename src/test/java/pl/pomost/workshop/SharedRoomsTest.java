package pl.pomost.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.NotFoundException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pomost.directory.Enrolments;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.LocalStackResource;

/** Deeds in several halls share one transaction; a hall that is held, gone or spoilt is nobody else's trouble. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class SharedRoomsTest {

    private static final String STANDS_AND_WAITS = "select id from information_schema.processlist where info like '% for update' and time_ms > 100";
    private static final Duration MOMENT = Duration.ofSeconds(10);

    @Inject
    SharedRooms rooms;
    @Inject
    Workshops workshops;
    @Inject
    WorkshopEvents events;
    @Inject
    Enrolments enrolments;
    @Inject
    EntityManager database;

    private final ExecutorService people = Executors.newFixedThreadPool(12);

    @AfterEach
    void putTheDemoBack() {
        people.shutdownNow();
        DemoProcess.restore();
    }

    @Test
    void aHallThatSomebodyHoldsKeepsNobodyElseWaiting() throws Exception {
        var held = new CountDownLatch(1);
        var leave = new CountDownLatch(1);
        Future<?> holder = people.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
            workshops.lock(hall(1));
            held.countDown();
            await(leave);
        }));
        await(held);
        Future<Integer> waiting = people.submit(enter(hall(1)));
        awaitOneWhoWaits();
        assertThat(people.submit(enter(hall(2))).get(MOMENT.toSeconds(), TimeUnit.SECONDS)).isEqualTo(2);
        assertThat(waiting).isNotDone();
        leave.countDown();
        holder.get(MOMENT.toSeconds(), TimeUnit.SECONDS);
        assertThat(waiting.get(MOMENT.toSeconds(), TimeUnit.SECONDS)).isEqualTo(1);
    }

    @Test
    void deedsOfSeveralHallsAreAllToldOnceAndASpoiltOneSpoilsNoOther() throws Exception {
        List<Long> before = positions();
        UUID nowhere = UUID.randomUUID();
        List<Future<Integer>> told = IntStream.range(0, 60).mapToObj(number -> people.submit(tell(hall(number % 4 + 1), number))).toList();
        Future<Integer> gone = people.submit(enter(nowhere));
        for (int number = 0; number < told.size(); number++) {
            Future<Integer> each = told.get(number);
            if (number % 10 == 9) {
                assertThatThrownBy(() -> each.get(MOMENT.toSeconds(), TimeUnit.SECONDS)).isInstanceOf(ExecutionException.class).hasRootCauseMessage("spoilt");
            } else {
                assertThat(each.get(MOMENT.toSeconds(), TimeUnit.SECONDS)).isEqualTo(number);
            }
        }
        assertThatThrownBy(() -> gone.get(MOMENT.toSeconds(), TimeUnit.SECONDS)).hasCauseInstanceOf(NotFoundException.class);
        List<Long> after = positions();
        // of fifteen deeds in each hall, three in the second and three in the fourth are spoilt
        assertThat(IntStream.range(0, 4).mapToObj(stage -> after.get(stage) - before.get(stage))).containsExactly(15L, 12L, 15L, 12L);
        for (int stage = 1; stage <= 4; stage++) {
            UUID hall = hall(stage);
            assertThat(QuarkusTransaction.requiringNew().call(() -> events.of(hall)).stream().map(WorkshopEvent::seq))
                    .as("numbers without a hole").containsExactlyElementsOf(IntStream.rangeClosed(1, after.get(stage - 1).intValue()).mapToObj(Long::valueOf).toList());
        }
    }

    private Callable<Integer> enter(UUID hall) {
        return () -> rooms.enter(hall, new Deed<>(Set.of(), Set.of(), room -> room.workshop().stage()));
    }

    private Callable<Integer> tell(UUID hall, int number) {
        return () -> rooms.enter(hall, new Deed<>(Set.of(), Set.of(), room -> {
            room.tell("said", null, Map.of("number", number));
            if (number % 10 == 9) {
                throw new IllegalStateException("spoilt");
            }
            return number;
        }));
    }

    private UUID hall(int stage) {
        return QuarkusTransaction.requiringNew().call(() -> workshops.of(enrolments.of("2205", Optional.empty()).orElseThrow().id()).get(stage - 1).id());
    }

    private List<Long> positions() {
        return QuarkusTransaction.requiringNew().call(() -> workshops.of(enrolments.of("2205", Optional.empty()).orElseThrow().id()).stream().map(Workshop::lastSeq).toList());
    }

    private void awaitOneWhoWaits() {
        long end = System.nanoTime() + MOMENT.toNanos();
        while (QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(STANDS_AND_WAITS).getResultList()).isEmpty()) {
            assertThat(System.nanoTime()).as("nobody waits").isLessThan(end);
            CompletableFuture.runAsync(() -> { }, CompletableFuture.delayedExecutor(20, TimeUnit.MILLISECONDS)).join();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(MOMENT.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
