package pl.pomost.bench;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** When each card was posted and when each screen had it: latencies, and what was lost, doubled, out of order or not what was posted. */
final class Tally {

    /** @param screens which of the hall have it */
    private record Posted(long at, BitSet screens) {
    }

    private final Map<String, Posted> posted = new ConcurrentHashMap<>();
    private final long[] waits;
    private final CountDownLatch complete;
    private final CountDownLatch answers;
    private final AtomicInteger arrived = new AtomicInteger();
    private final AtomicLong doubled = new AtomicLong();
    private final AtomicLong disordered = new AtomicLong();
    private final AtomicLong wrong = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();

    /** @param expected cards on other screens */
    Tally(int posts, int expected) {
        waits = new long[expected];
        complete = new CountDownLatch(expected);
        answers = new CountDownLatch(posts);
    }

    /** What a card says, of which its id is known: in letters, for digits in a row might be somebody's number. */
    static String words(String id) {
        return id.chars().filter(each -> each != '-').mapToObj(each -> String.valueOf((char) (each < 'a' ? each - '0' + 'g' : each))).collect(Collectors.joining());
    }

    void posted(String id) {
        posted.put(id, new Posted(System.nanoTime(), new BitSet()));
    }

    /** A screen has a card. @param text what the card says there */
    void arrived(String id, String text, int screen) {
        long now = System.nanoTime();
        Posted card = posted.get(id);
        if (card == null || !text.equals(words(id))) {
            wrong.incrementAndGet();
            return;
        }
        synchronized (card) {
            if (card.screens().get(screen)) {
                doubled.incrementAndGet();
                return;
            }
            card.screens().set(screen);
        }
        waits[arrived.getAndIncrement()] = now - card.at();
        complete.countDown();
    }

    /** A message does not follow the one before it. */
    void disordered() {
        disordered.incrementAndGet();
    }

    /** A post has its answer, whichever: a card may be on every screen before whoever posted it hears so. */
    void answered() {
        answers.countDown();
    }

    void refused() {
        refused.incrementAndGet();
    }

    /** Waits until every screen has every card and every post its answer, or for so many milliseconds: what has not come by then is missing. */
    void await(long patience) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patience);
        if (complete.await(patience, TimeUnit.MILLISECONDS)) {
            answers.await(until - System.nanoTime(), TimeUnit.NANOSECONDS);
        }
    }

    int count() {
        return arrived.get();
    }

    /** Lost, doubled, out of order, not what was posted, refused or never answered. */
    long[] faults() {
        return new long[] {waits.length - arrived.get(), doubled.get(), disordered.get(), wrong.get(), refused.get() + answers.getCount()};
    }

    /** Milliseconds. @param share e.g. 0.99 */
    double percentile(double share) {
        int count = arrived.get();
        if (count == 0) {
            return Double.NaN;
        }
        long[] sorted = Arrays.copyOf(waits, count);
        Arrays.sort(sorted);
        return sorted[Math.min(count - 1, (int) (share * count))] / 1e6;
    }
}
