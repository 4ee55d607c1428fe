package pl.pomost.live;

import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A row of numbered messages and the screens that follow it. The newest {@link #KEPT} stay, and they are the only queue: a screen
 * reads from them as fast as its network takes, so one that is slow holds up nobody and costs no memory of its own.
 */
public final class Topic {

    /** So many messages a screen may have missed and still be told one by one; after more it starts anew. */
    static final int KEPT = 1024;

    /** The screens of one event loop are woken together, and once, however many messages came meanwhile. */
    private record Loop(Set<Stream> streams, AtomicBoolean woken) {
    }

    private final String epoch;
    private final Message[] kept = new Message[KEPT];
    private final Map<Context, Loop> loops = new HashMap<>();
    private volatile long last;
    private int count;

    /** @param epoch tells this topic from the one that was in its place before a restart */
    Topic(String epoch) {
        this.epoch = epoch;
    }

    /** Adds a message and wakes the screens. Callers publish one after the other. @param json in one line */
    public void publish(String kind, String json) {
        synchronized (kept) {
            long number = last + 1;
            kept[(int) (number % KEPT)] = Message.of(epoch, number, kind, json);
            last = number;
        }
        wake();
    }

    /** The place of the newest message, for whoever takes a snapshot and follows from there. */
    public String position() {
        return epoch + "-" + last;
    }

    /** Messages joined into one piece. @param upTo number of the last of them */
    record Portion(long upTo, Buffer bytes) {
    }

    /**
     * What comes after a message.
     *
     * @param limit so many messages at most
     * @return empty when so much was missed that it is no longer here
     */
    Optional<Portion> after(long number, int limit) {
        synchronized (kept) {
            if (last - number >= KEPT || number > last) {
                return Optional.empty();
            }
            long upTo = Math.min(last, number + limit);
            if (upTo - number == 1) {
                return Optional.of(new Portion(upTo, kept[(int) (upTo % KEPT)].bytes()));
            }
            Buffer all = Buffer.buffer();
            for (long next = number + 1; next <= upTo; next++) {
                all.appendBuffer(kept[(int) (next % KEPT)].bytes());
            }
            return Optional.of(new Portion(upTo, all));
        }
    }

    /** The sign that everything begins anew after the newest message. */
    Message reset() {
        return Message.of(epoch, last, "reset", "{}");
    }

    long last() {
        return last;
    }

    /** The number in a position of this topic; empty for one of before a restart, or of another topic. */
    Optional<Long> number(String position) {
        int dash = position.lastIndexOf('-');
        boolean ours = dash > 0 && position.substring(0, dash).equals(epoch) && position.substring(dash + 1).matches("[0-9]{1,15}");
        return ours ? Optional.of(Long.valueOf(position.substring(dash + 1))) : Optional.empty();
    }

    void add(Stream stream, Context context) {
        synchronized (loops) {
            loops.computeIfAbsent(context, each -> new Loop(new LinkedHashSet<>(), new AtomicBoolean())).streams().add(stream);
            count++;
        }
    }

    void remove(Stream stream, Context context) {
        synchronized (loops) {
            Loop loop = loops.get(context);
            if (loop != null && loop.streams().remove(stream)) {
                count--;
                if (loop.streams().isEmpty()) {
                    loops.remove(context);
                }
            }
        }
    }

    /** How many screens follow. */
    public int listeners() {
        synchronized (loops) {
            return count;
        }
    }

    /** Sends a sign of life, so that nobody on the way takes a silent stream for a broken one. */
    void beat() {
        loops().forEach((context, loop) -> context.runOnContext(done -> streamsOf(loop).forEach(Stream::beat)));
    }

    private void wake() {
        loops().forEach((context, loop) -> {
            if (loop.woken().compareAndSet(false, true)) {
                context.runOnContext(done -> {
                    loop.woken().set(false);
                    streamsOf(loop).forEach(Stream::catchUp);
                });
            }
        });
    }

    private Map<Context, Loop> loops() {
        synchronized (loops) {
            return Map.copyOf(loops);
        }
    }

    private List<Stream> streamsOf(Loop loop) {
        synchronized (loops) {
            return List.copyOf(loop.streams());
        }
    }
}
