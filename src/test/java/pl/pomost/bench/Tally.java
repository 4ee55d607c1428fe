package pl.pomost.bench;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** When each card was posted and when each screen had it: latencies, and what was lost, doubled or out of order. */
final class Tally {

    private final Map<String, Long> posted = new ConcurrentHashMap<>();
    private final long[] waits;
    private final CountDownLatch complete;
    private final AtomicInteger arrived = new AtomicInteger();
    final AtomicLong doubled = new AtomicLong();
    final AtomicLong disordered = new AtomicLong();
    final AtomicLong wrong = new AtomicLong();
    final AtomicLong refused = new AtomicLong();

    Tally(int expected) {
        waits = new long[expected];
        complete = new CountDownLatch(expected);
    }

    void posted(String id) {
        posted.put(id, System.nanoTime());
    }

    /** A screen has a card. */
    void arrived(String id) {
        Long since = posted.get(id);
        if (since == null) {
            wrong.incrementAndGet();
            return;
        }
        int place = arrived.getAndIncrement();
        if (place < waits.length) {
            waits[place] = System.nanoTime() - since;
            complete.countDown();
        } else {
            doubled.incrementAndGet();
        }
    }

    /** Waits until every screen has every card, or for so many milliseconds: what has not come by then is missing. */
    void await(long patience) throws InterruptedException {
        complete.await(patience, TimeUnit.MILLISECONDS);
    }

    int count() {
        return arrived.get();
    }

    int missing() {
        return Math.max(0, waits.length - arrived.get());
    }

    /** Milliseconds. @param share e.g. 0.99 */
    double percentile(double share) {
        int count = Math.min(arrived.get(), waits.length);
        if (count == 0) {
            return Double.NaN;
        }
        long[] sorted = Arrays.copyOf(waits, count);
        Arrays.sort(sorted);
        return sorted[Math.min(count - 1, (int) (share * count))] / 1e6;
    }
}
