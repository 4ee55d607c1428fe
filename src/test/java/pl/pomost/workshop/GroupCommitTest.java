package pl.pomost.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import pl.pomost.workshop.GroupCommit.Answer;

class GroupCommitTest {

    private static final Executor THREADS = work -> new Thread(work).start();
    private static final List<Class<? extends RuntimeException>> REFUSALS = List.of(IllegalArgumentException.class);

    /** A log as a database would keep it: what fails leaves nothing, numbers have no holes. */
    private static final class Log {

        private final List<Integer> committed = Collections.synchronizedList(new ArrayList<>());
        private final List<Integer> sizes = Collections.synchronizedList(new ArrayList<>());
        private int inside;

        List<Answer<Integer>> write(List<Integer> deeds) {
            synchronized (this) {
                assertThat(++inside).as("one at a time").isEqualTo(1);
            }
            try {
                List<Integer> before = List.copyOf(committed);
                var fresh = new ArrayList<>(before);
                List<Answer<Integer>> answers = deeds.stream().map(deed -> Answer.of(() -> add(fresh, deed), REFUSALS)).toList();
                committed.addAll(fresh.subList(before.size(), fresh.size()));
                sizes.add(deeds.size());
                return answers;
            } finally {
                synchronized (this) {
                    inside--;
                }
            }
        }

        /** Multiples of seven are refused, multiples of eleven spoil everything that is written together with them. */
        private static int add(List<Integer> log, int deed) {
            if (deed % 7 == 0) {
                throw new IllegalArgumentException("no " + deed);
            }
            if (deed % 11 == 0) {
                throw new IllegalStateException("broken by " + deed);
            }
            log.add(deed);
            return log.size();
        }
    }

    @Property(tries = 60)
    void nothingIsLostDoubledOrAnsweredToSomebodyElse(@ForAll @Size(min = 1, max = 120) List<@IntRange(min = 1, max = 100_000) Integer> deeds,
            @ForAll @IntRange(min = 1, max = 24) int threads) throws Exception {
        var log = new Log();
        var queue = new GroupCommit<Integer, Integer>(log::write, THREADS);
        ExecutorService people = Executors.newFixedThreadPool(threads);
        List<Future<Integer>> answers = people.invokeAll(deeds.stream().<Callable<Integer>>map(deed -> () -> queue.commit(deed)).toList());
        people.shutdown();
        var places = new ArrayList<Integer>();
        for (int i = 0; i < deeds.size(); i++) {
            int deed = deeds.get(i);
            Future<Integer> answer = answers.get(i);
            if (deed % 7 == 0) {
                assertThatThrownBy(answer::get).hasRootCauseMessage("no " + deed);
            } else if (deed % 11 == 0) {
                assertThatThrownBy(answer::get).hasRootCauseMessage("broken by " + deed);
            } else {
                assertThat(log.committed.get(answer.get() - 1)).as("the answer is of one's own deed").isEqualTo(deed);
                places.add(answer.get());
            }
        }
        assertThat(places).doesNotHaveDuplicates().hasSameSizeAs(log.committed);
        assertThat(log.committed).containsExactlyInAnyOrderElementsOf(deeds.stream().filter(deed -> deed % 7 != 0 && deed % 11 != 0).toList());
    }

    @Example
    void whoeverComesWhileOthersAreWrittenIsWrittenTogetherAndInOrder() throws Exception {
        var log = new Log();
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var queue = new GroupCommit<Integer, Integer>(deeds -> {
            begun.countDown();
            await(go);
            return log.write(deeds);
        }, THREADS);
        ExecutorService people = Executors.newCachedThreadPool();
        List<Future<Integer>> answers = new ArrayList<>();
        answers.add(people.submit(() -> queue.commit(1)));
        begun.await();
        for (int deed : IntStream.range(1, 40).map(each -> 1 + 77 * each).toArray()) {
            int before = queue.waiting();
            answers.add(people.submit(() -> queue.commit(deed)));
            while (queue.waiting() == before) {
                Thread.onSpinWait();
            }
        }
        go.countDown();
        for (int place = 0; place < answers.size(); place++) {
            assertThat(answers.get(place).get()).isEqualTo(place + 1);
        }
        people.shutdown();
        assertThat(log.sizes).as("one alone, then all who had come meanwhile").containsExactly(1, 39);
    }

    @Example
    void afterAFailureTheNextOneIsWritten() {
        var queue = new GroupCommit<Integer, Integer>(new Log()::write, THREADS);
        assertThatThrownBy(() -> queue.commit(11)).isInstanceOf(IllegalStateException.class);
        assertThat(queue.commit(12)).isEqualTo(1);
        assertThatThrownBy(() -> queue.commit(14)).isInstanceOf(IllegalArgumentException.class);
        assertThat(queue.commit(15)).isEqualTo(2);
    }

    @Example
    void whenTheDatabaseIsAwayNobodyWaitsForItOnceForEachDeed() throws Exception {
        var tries = new AtomicInteger();
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var queue = new GroupCommit<Integer, Integer>(deeds -> {
            begun.countDown();
            await(go);
            tries.incrementAndGet();
            throw new GroupCommit.NotBegun(new IllegalStateException("no connection"));
        }, THREADS);
        ExecutorService people = Executors.newCachedThreadPool();
        var answers = new ArrayList<Future<Integer>>(List.of(people.submit(() -> queue.commit(1))));
        begun.await();
        IntStream.range(0, 20).forEach(deed -> answers.add(people.submit(() -> queue.commit(deed))));
        while (queue.waiting() < 20) {
            Thread.onSpinWait();
        }
        go.countDown();
        assertThat(answers).allSatisfy(answer -> assertThatThrownBy(answer::get).hasRootCauseMessage("no connection"));
        assertThat(tries).as("one alone, twenty together").hasValue(2);
        people.shutdown();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
