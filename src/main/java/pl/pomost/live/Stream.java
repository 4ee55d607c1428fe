package pl.pomost.live;

import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.util.Optional;

/**
 * One screen that follows a topic over Server-Sent Events; or, where something on the way breaks streams, one question of a screen that
 * asks again and again. Everything happens on the event loop of its connection.
 */
public final class Stream {

    /** So many messages are written at a time; the rest follows when the network has taken them. */
    private static final int PORTION = 64;
    /** At once, so that a screen knows that nothing on the way keeps the stream back. Without an id, so that it moves no place. */
    private static final Buffer HELLO = Buffer.buffer("retry: 2000\n\nevent: beat\ndata: {}\n\n");

    private final Topic topic;
    private final HttpServerResponse response;
    private final Context context;
    /** Whether the first thing said is the whole answer. */
    private final boolean once;
    private long sent;

    private Stream(Topic topic, HttpServerResponse response, Context context, boolean once, long sent) {
        this.topic = topic;
        this.response = response;
        this.context = context;
        this.once = once;
        this.sent = sent;
    }

    /**
     * Begins to follow, on the event loop of the request.
     *
     * @param position the last message that the screen has, as it stood in its snapshot or in {@code Last-Event-ID}
     */
    public static void open(Topic topic, HttpServerResponse response, String position) {
        // packed, each stream would cost a packer of its own, and each message would be packed once more for every screen
        response.setChunked(true).putHeader("Content-Type", "text/event-stream").putHeader("Content-Encoding", "identity")
                .putHeader("X-Accel-Buffering", "no").putHeader("Cache-Control", "no-store");
        response.write(HELLO);
        // they are on their way, and the response stays for hours
        response.headers().clear();
        follow(topic, response, position, false);
    }

    /**
     * Answers with what comes after a position, in the form of a stream's messages, as soon as there is anything; with nothing when there
     * is nothing at the topic's next sign of life.
     */
    public static void poll(Topic topic, HttpServerResponse response, String position) {
        response.putHeader("Content-Type", "text/plain; charset=utf-8").putHeader("Cache-Control", "no-store");
        follow(topic, response, position, true);
    }

    private static void follow(Topic topic, HttpServerResponse response, String position, boolean once) {
        Optional<Long> known = topic.number(position);
        // Quarkus gives each request a context of its own; the loop is what its root runs on
        var stream = new Stream(topic, response, VertxContext.getRootContext(Vertx.currentContext()), once, known.orElse(topic.last()));
        response.closeHandler(gone -> stream.leave());
        response.exceptionHandler(broken -> stream.leave());
        response.drainHandler(free -> stream.catchUp());
        if (known.isEmpty()) {
            stream.startAnew();
        }
        if (!topic.add(stream, stream.context)) {
            stream.end();
            return;
        }
        stream.catchUp();
        if (response.closed() || response.ended()) {
            // answered at once, or gone before anybody could listen for it
            stream.leave();
        }
    }

    private void leave() {
        topic.remove(this, context);
    }

    void catchUp() {
        while (sent < topic.last() && !response.closed() && !response.ended() && !response.writeQueueFull()) {
            Optional<Topic.Portion> next = topic.after(sent, PORTION);
            if (next.isEmpty()) {
                startAnew();
                return;
            }
            sent = next.get().upTo();
            say(next.get().bytes());
        }
    }

    /** A sign of life that names the last message sent: by it a screen notices that the stream is dead, or that the last message never came. */
    void beat() {
        if (once) {
            end();
        } else if (!response.closed() && !response.writeQueueFull()) {
            response.write(Buffer.buffer("event: beat\ndata: {\"last\":\"" + topic.place(sent) + "\"}\n\n"));
        }
    }

    void end() {
        if (!response.closed() && !response.ended()) {
            leave();
            response.end();
        }
    }

    /** Too much was missed to be told one by one: the screen fetches its snapshot and goes on from there. */
    private void startAnew() {
        Message reset = topic.reset();
        sent = reset.number();
        say(reset.bytes());
    }

    private void say(Buffer bytes) {
        if (once) {
            leave();
            response.end(bytes);
        } else {
            response.write(bytes);
        }
    }
}
