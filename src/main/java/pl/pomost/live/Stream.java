package pl.pomost.live;

import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.util.Optional;

/** One screen that follows a topic over Server-Sent Events. Everything but {@link #open} happens on the event loop of its connection. */
public final class Stream {

    /** So many messages are written at a time; the rest follows when the network has taken them. */
    private static final int PORTION = 64;
    private static final Buffer BEAT = Buffer.buffer(": \n\n");
    private static final Buffer RETRY = Buffer.buffer("retry: 2000\n\n");

    private final Topic topic;
    private final HttpServerResponse response;
    private long sent;

    private Stream(Topic topic, HttpServerResponse response, long sent) {
        this.topic = topic;
        this.response = response;
        this.sent = sent;
    }

    /**
     * Begins to follow, on the event loop of the request.
     *
     * @param position the last message that the screen has, as it stood in its snapshot or in {@code Last-Event-ID}
     */
    public static void open(Topic topic, HttpServerResponse response, String position) {
        response.setChunked(true).putHeader("Content-Type", "text/event-stream").putHeader("X-Accel-Buffering", "no").putHeader("Cache-Control", "no-store");
        Optional<Long> known = topic.number(position);
        var stream = new Stream(topic, response, known.orElse(topic.last()));
        // Quarkus gives each request a context of its own; the loop is what its root runs on
        Context context = VertxContext.getRootContext(Vertx.currentContext());
        response.closeHandler(gone -> topic.remove(stream, context));
        response.exceptionHandler(broken -> topic.remove(stream, context));
        response.drainHandler(free -> stream.catchUp());
        response.write(RETRY);
        if (known.isEmpty()) {
            stream.startAnew();
        }
        if (!topic.add(stream, context)) {
            response.end();
            return;
        }
        if (response.closed()) {
            // gone before anybody could listen for it
            topic.remove(stream, context);
        }
        stream.catchUp();
    }

    void catchUp() {
        while (sent < topic.last() && !response.closed() && !response.writeQueueFull()) {
            Optional<Topic.Portion> next = topic.after(sent, PORTION);
            if (next.isEmpty()) {
                startAnew();
                return;
            }
            sent = next.get().upTo();
            response.write(next.get().bytes());
        }
    }

    void beat() {
        if (!response.closed() && !response.writeQueueFull()) {
            response.write(BEAT);
        }
    }

    void end() {
        if (!response.closed() && !response.ended()) {
            response.end();
        }
    }

    /** Too much was missed to be told one by one: the screen fetches its snapshot and goes on from there. */
    private void startAnew() {
        Message reset = topic.reset();
        sent = reset.number();
        response.write(reset.bytes());
    }
}
