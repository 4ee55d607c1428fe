package pl.pomost.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
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
    static final long LONGEST = TimeUnit.MILLISECONDS.toNanos(120);
    /** Until somebody looks again, in milliseconds. */
    static final long A_MOMENT = 20;

    private volatile IntSupplier undone = () -> 0;

    /** @param undone how many wait to be heard, or for the answer, at this moment; asked often, by any thread */
    public void watch(IntSupplier undone) {
        this.undone = undone;
    }

    boolean isOn() {
        return undone.getAsInt() > MANY;
    }
}
