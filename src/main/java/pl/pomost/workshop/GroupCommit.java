package pl.pomost.workshop;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Many write, one commits: what comes first is written at once; what comes meanwhile waits, and is then written together.
 * So a queue of deeds costs one transaction and not one each, and nobody waits for company. Everybody gets the answer to
 * their own deed, after it is durable; deeds are written in the order in which they came.
 *
 * @param <D> what somebody wants written
 * @param <R> what they are told when it is
 */
final class GroupCommit<D, R> {

    /** More would keep the first of them waiting for long. */
    static final int MOST = 400;

    /** Writes several deeds in one go. */
    interface Writer<D, R> {

        /**
         * @return an answer to each, in their order; everything that was not refused is durable
         * @throws NotBegun when it was not even tried
         * @throws RuntimeException when nothing of it has been written; then each half is tried alone
         */
        List<Answer<R>> write(List<D> together);
    }

    /** It is no deed's fault: trying fewer would only make them wait for the same again. The cause is everybody's answer. */
    static final class NotBegun extends RuntimeException {

        NotBegun(RuntimeException cause) {
            super(cause);
        }
    }

    /** What became of one deed: done, or refused with nothing changed. */
    record Answer<R>(R done, RuntimeException refused) {

        static <R> Answer<R> refused(RuntimeException refusal) {
            return new Answer<>(null, refusal);
        }

        /** @param refusals what says no to this deed and leaves the others alone */
        static <R> Answer<R> of(Supplier<R> deed, List<Class<? extends RuntimeException>> refusals) {
            try {
                return new Answer<>(deed.get(), null);
            } catch (RuntimeException refusal) {
                if (refusals.stream().noneMatch(kind -> kind.isInstance(refusal))) {
                    throw refusal;
                }
                return new Answer<>(null, refusal);
            }
        }

        private void tell(CompletableFuture<R> told) {
            if (refused == null) {
                told.complete(done);
            } else {
                told.completeExceptionally(refused);
            }
        }
    }

    private static final class Waiting<D, R> {

        private final D deed;
        private final CompletableFuture<R> told = new CompletableFuture<>();
        private Answer<R> answer;

        Waiting(D deed) {
            this.deed = deed;
        }
    }

    private final Writer<D, R> writer;
    private final Executor threads;
    private final Deque<Waiting<D, R>> queue = new ArrayDeque<>();
    private boolean writing;

    /** @param threads gives one of its own to whoever writes for all: never one of those that may be waiting for an answer */
    GroupCommit(Writer<D, R> writer, Executor threads) {
        this.writer = writer;
        this.threads = threads;
    }

    /** @return done when the deed is written, with its answer; fails with what became of this deed and of no other. What hangs on it must be short: others wait for their answers */
    CompletableFuture<R> hand(D deed) {
        var own = new Waiting<D, R>(deed);
        boolean first;
        synchronized (queue) {
            queue.add(own);
            first = !writing;
            writing = true;
        }
        if (first) {
            begin();
        }
        return own.told;
    }

    /** Waits until the deed is written. @throws RuntimeException what became of this deed and of no other */
    R commit(D deed) {
        return answer(hand(deed));
    }

    /** Waits for an answer. @throws RuntimeException the deed's own */
    static <T> T answer(CompletableFuture<T> told) {
        try {
            return told.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException own ? own : failure;
        }
    }

    /** How many wait to be written. */
    int waiting() {
        synchronized (queue) {
            return queue.size();
        }
    }

    private void begin() {
        try {
            threads.execute(this::writeForAll);
        } catch (RuntimeException nobody) {
            take(Integer.MAX_VALUE).forEach(each -> each.told.completeExceptionally(nobody));
        }
    }

    /** Until nobody waits. */
    private void writeForAll() {
        for (List<Waiting<D, R>> all = take(MOST); !all.isEmpty(); all = take(MOST)) {
            write(all);
            all.forEach(each -> each.answer.tell(each.told));
        }
    }

    /** @return those who wait longest; with nobody, writing has ended */
    private List<Waiting<D, R>> take(int most) {
        synchronized (queue) {
            var all = new ArrayList<Waiting<D, R>>();
            while (!queue.isEmpty() && all.size() < most) {
                all.add(queue.poll());
            }
            writing = !all.isEmpty() && most == MOST;
            return all;
        }
    }

    private void write(List<Waiting<D, R>> all) {
        try {
            tryTogether(all);
        } catch (RuntimeException | Error failure) {
            Answer<R> same = Answer.refused(failure instanceof NotBegun ? (RuntimeException) failure.getCause() : new IllegalStateException(failure));
            all.stream().filter(each -> each.answer == null).forEach(each -> each.answer = same);
        }
    }

    private void tryTogether(List<Waiting<D, R>> all) {
        try {
            List<Answer<R>> answers = writer.write(all.stream().map(each -> each.deed).toList());
            for (int i = 0; i < all.size(); i++) {
                all.get(i).answer = answers.get(i);
            }
        } catch (NotBegun failure) {
            throw failure;
        } catch (RuntimeException | Error failure) {
            if (all.size() == 1) {
                all.get(0).answer = new Answer<>(null, failure instanceof RuntimeException own ? own : new IllegalStateException(failure));
            } else {
                // one of them cannot be written, the others must not suffer for it: by halves it is soon alone
                tryTogether(all.subList(0, all.size() / 2));
                tryTogether(all.subList(all.size() / 2, all.size()));
            }
        }
    }
}
