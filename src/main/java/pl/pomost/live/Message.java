package pl.pomost.live;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;

/** One message as it goes over the wire: put into bytes once, however many screens listen. */
record Message(long number, Buffer bytes) {

    /** @param epoch of the topic: after a restart numbers begin anew, and a screen must not take them for the old ones */
    static Message of(String epoch, long number, String kind, String json) {
        String text = "id: " + epoch + "-" + number + "\nevent: " + kind + "\ndata: " + json + "\n\n";
        return new Message(number, Buffer.buffer(text.getBytes(StandardCharsets.UTF_8)));
    }
}
