package pl.pomost.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.IntSupplier;

/**
 * Whether much more is about to be said than the screens can be told one by one. While that lasts, what was said waits a moment and goes out together:
 * in a burst most of the work is writing to screens, and what is written once to each leaves the processor to those who still wait to be heard.
 */
@ApplicationScoped
public class Rush {

    /** Fewer are heard in a few milliseconds; nobody's screen waits for them. */
    private static final int MANY = 40;
    /** What was said waits no longer than this, however many more come. */
    private static final Duration LONGEST = Duration.ofMillis(150);
    /** Until somebody looks again, in milliseconds. */
    static final long A_MOMENT = 10;

    private final long longest;
    private volatile IntSupplier undone = () -> 0;

    public Rush() {
        this(LONGEST);
    }

    Rush(Duration longest) {
        this.longest = longest.toNanos();
    }

    /** @param undone how many wait to be heard, or for the answer, at this moment; asked often, by any thread */
    public void watch(IntSupplier undone) {
        this.undone = undone;
    }

    /** @param since when the oldest of what was said came, as {@link System#nanoTime} tells it. @return whether it waits on */
    boolean keeps(long since) {
        return undone.getAsInt() > MANY && System.nanoTime() - since < longest;
    }
}
