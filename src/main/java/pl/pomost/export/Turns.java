package pl.pomost.export;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import pl.pomost.shared.Problem;

/** Lets a few heavy tasks run at a time, keeps some more waiting for a while, and turns the others away at once. */
public final class Turns {

    private final Semaphore running;
    private final Semaphore here;
    private final Duration patience;
    private final Supplier<Problem> busy;

    /**
     * @param most    how many run at a time
     * @param waiting how many more may wait
     * @param busy    what those are told for whom there is no room or no turn in time
     */
    public Turns(int most, int waiting, Duration patience, Supplier<Problem> busy) {
        this.running = new Semaphore(most, true);
        this.here = new Semaphore(most + waiting);
        this.patience = patience;
        this.busy = busy;
    }

    /** Runs the task when its turn comes. */
    public <T> T take(Supplier<T> task) {
        if (!here.tryAcquire()) {
            throw busy.get();
        }
        try {
            return inTurn(task);
        } finally {
            here.release();
        }
    }

    /** The same for a task that nobody waits for: it comes when its turn does, however long that takes. */
    <T> T patiently(Supplier<T> task) {
        running.acquireUninterruptibly();
        try {
            return task.get();
        } finally {
            running.release();
        }
    }

    private <T> T inTurn(Supplier<T> task) {
        if (!isMyTurn()) {
            throw busy.get();
        }
        try {
            return task.get();
        } finally {
            running.release();
        }
    }

    private boolean isMyTurn() {
        try {
            return running.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
