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
 * reads from them as fast as its network takes, so one that is slow holds up nobody, and what it costs is one portion.
 */
public final class Topic {

    /** So many messages a screen may have missed and still be told one by one; after more it starts anew. */
    static final int KEPT = 1024;
    /** The same, in bytes: large messages push the older ones out sooner. */
    static final int KEPT_BYTES = 4_000_000;
    /** A portion ends after so many bytes, or after its first message. */
    private static final int PORTION = 64_000;

    /** The screens of one event loop are woken together, and once, however many messages came meanwhile. */
    private record Loop(Set<Stream> streams, AtomicBoolean woken) {
    }

    private final String epoch;
    private final Rush rush;
    private final Message[] kept = new Message[KEPT];
    private final Map<Context, Loop> loops = new HashMap<>();
    private volatile long last;
    /** The oldest message that is still here is the one after this. */
    private long gone;
    private int bytes;
    private int count;
    private boolean closed;
    /** The last messages that were joined: most screens are at the same place and get the same piece. */
    private Portion joined;
    private long joinedAfter = -1;
    private long joinedAt = -1;

    /** @param epoch tells this topic from the one that was in its place before a restart */
    Topic(String epoch, Rush rush) {
        this.epoch = epoch;
        this.rush = rush;
    }

    /** Adds a message and wakes the screens. Callers publish one after the other. @param json in one line */
    public void publish(String kind, String json) {
        synchronized (kept) {
            Message message = Message.of(epoch, last + 1, kind, json);
            while (last > gone && (last - gone >= KEPT - 1 || bytes + message.bytes().length() > KEPT_BYTES)) {
                dropOldest();
            }
            kept[(int) (message.number() % KEPT)] = message;
            bytes += message.bytes().length();
            last = message.number();
        }
        wake();
    }

    /** Lets go of everything said so far: words that were taken back must not be told to whoever comes later. */
    public void forget() {
        synchronized (kept) {
            while (last > gone) {
                dropOldest();
            }
        }
    }

    private void dropOldest() {
        gone++;
        int place = (int) (gone % KEPT);
        bytes -= kept[place].bytes().length();
        kept[place] = null;
    }

    /** The place of the newest message, for whoever takes a snapshot and follows from there. */
    public String position() {
        return place(last);
    }

    /** A number of this topic, as screens name it: no other topic has the same. */
    public String place(long number) {
        return epoch + "-" + number;
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
            if (number < gone || number > last) {
                return Optional.empty();
            }
            if (last - number == 1) {
                return Optional.of(new Portion(last, kept[(int) (last % KEPT)].bytes()));
            }
            if (joinedAfter != number || joinedAt != last) {
                joined = join(number, limit);
                joinedAfter = number;
                joinedAt = last;
            }
            return Optional.of(joined);
        }
    }

    private Portion join(long number, int limit) {
        Buffer all = Buffer.buffer();
        long upTo = number;
        while (upTo < Math.min(last, number + limit) && all.length() < PORTION) {
            upTo++;
            all.appendBuffer(kept[(int) (upTo % KEPT)].bytes());
        }
        return new Portion(upTo, all);
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

    /** @return false when the topic has been closed: nothing more will be said */
    boolean add(Stream stream, Context context) {
        synchronized (loops) {
            if (closed) {
                return false;
            }
            loops.computeIfAbsent(context, each -> new Loop(new LinkedHashSet<>(), new AtomicBoolean())).streams().add(stream);
            count++;
            return true;
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

    /** Ends all streams: their screens open new ones, on whatever has taken this topic's place. */
    void close() {
        Map<Context, Loop> ended;
        synchronized (loops) {
            // at one moment: whoever came between would follow for ever what says nothing more
            closed = true;
            ended = Map.copyOf(loops);
        }
        ended.forEach((context, loop) -> context.runOnContext(done -> streamsOf(loop).forEach(Stream::end)));
    }

    /** Sends a sign of life, so that nobody on the way takes a silent stream for a broken one. */
    void beat() {
        loops().forEach((context, loop) -> context.runOnContext(done -> streamsOf(loop).forEach(Stream::beat)));
    }

    private void wake() {
        loops().forEach((context, loop) -> {
            if (loop.woken().compareAndSet(false, true)) {
                long since = System.nanoTime();
                context.runOnContext(done -> tell(context, loop, since));
            }
        });
    }

    private void tell(Context context, Loop loop, long since) {
        if (rush.keeps(since)) {
            context.owner().setTimer(Rush.A_MOMENT, later -> tell(context, loop, since));
            return;
        }
        loop.woken().set(false);
        streamsOf(loop).forEach(Stream::catchUp);
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
