package pl.pomost.workshop;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Many write, one commits: whoever comes first writes at once; whoever comes meanwhile waits, and the first of those then writes for
 * all who wait. So a queue of deeds costs one transaction and not one each, and nobody waits for company. Everybody gets the answer to
 * their own deed, after it is durable; deeds are written in the order in which they came.
 *
 * @param <D> what somebody wants written
 * @param <R> what they are told when it is
 */
final class GroupCommit<D, R> {

    /** More would keep the first of them waiting for long. */
    static final int MOST = 200;

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

        private R get() {
            if (refused != null) {
                throw refused;
            }
            return done;
        }
    }

    private static final class Waiting<D, R> {

        private final D deed;
        /** Done with true when its thread is to write for all. */
        private final CompletableFuture<Boolean> turn = new CompletableFuture<>();
        private volatile Answer<R> answer;

        Waiting(D deed) {
            this.deed = deed;
        }
    }

    private final Writer<D, R> writer;
    private final Deque<Waiting<D, R>> queue = new ArrayDeque<>();
    private boolean writing;

    GroupCommit(Writer<D, R> writer) {
        this.writer = writer;
    }

    /** Waits until the deed is written. @throws RuntimeException what became of this deed and of no other */
    R commit(D deed) {
        var own = new Waiting<D, R>(deed);
        boolean first;
        synchronized (queue) {
            queue.add(own);
            first = !writing;
            writing = true;
        }
        if (first || own.turn.join()) {
            writeForAll();
        }
        return own.answer.get();
    }

    /** How many wait to be written. */
    int waiting() {
        synchronized (queue) {
            return queue.size();
        }
    }

    private void writeForAll() {
        List<Waiting<D, R>> all = take();
        try {
            write(all);
        } finally {
            passOn();
            all.forEach(each -> each.turn.complete(false));
        }
    }

    private List<Waiting<D, R>> take() {
        synchronized (queue) {
            var all = new ArrayList<Waiting<D, R>>();
            while (!queue.isEmpty() && all.size() < MOST) {
                all.add(queue.poll());
            }
            return all;
        }
    }

    /** Whoever waits longest writes for those who wait now, so that nobody works for others for ever. */
    private void passOn() {
        synchronized (queue) {
            writing = !queue.isEmpty();
            if (writing) {
                queue.peek().turn.complete(true);
            }
        }
    }

    private void write(List<Waiting<D, R>> all) {
        try {
            tryTogether(all);
        } catch (NotBegun failure) {
            all.stream().filter(each -> each.answer == null).forEach(each -> each.answer = new Answer<>(null, (RuntimeException) failure.getCause()));
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
