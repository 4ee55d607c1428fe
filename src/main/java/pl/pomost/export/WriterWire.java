package pl.pomost.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import pl.pomost.plan.PlanDocument;

/** What goes between the service and the process that writes its files: an order, and the file or why there is none. Both ends are of one build. */
final class WriterWire {

    private static final ObjectMapper MAPPER = JsonMapper.builder().addModule(new Jdk8Module()).build();
    private static final int MADE = 1;
    private static final int REFUSED = 0;

    private WriterWire() {
    }

    /** @param document as {@link pl.pomost.plan.CanonicalJson#text} writes it */
    record Order(String extension, String sha256, byte[] document, Letterhead paper) {
    }

    static void send(Order order, DataOutputStream out) throws IOException {
        out.writeUTF(order.extension());
        out.writeUTF(order.sha256());
        put(order.document(), out);
        put(MAPPER.writeValueAsBytes(order.paper()), out);
        out.flush();
    }

    /** Empty when nobody will order any more. */
    static Optional<Order> next(DataInputStream in) throws IOException {
        String extension;
        try {
            extension = in.readUTF();
        } catch (EOFException over) {
            return Optional.empty();
        }
        return Optional.of(new Order(extension, in.readUTF(), take(in), MAPPER.readValue(take(in), Letterhead.class)));
    }

    static void hand(byte[] file, DataOutputStream out) throws IOException {
        out.writeByte(MADE);
        put(file, out);
        out.flush();
    }

    static void refuse(Throwable why, DataOutputStream out) throws IOException {
        out.writeByte(REFUSED);
        put(String.valueOf(why).getBytes(), out);
        out.flush();
    }

    /** @throws Refused when the file could not be written; the process is ready for the next one */
    static byte[] file(DataInputStream in) throws IOException {
        int kind = in.readByte();
        byte[] said = take(in);
        if (kind == REFUSED) {
            throw new Refused(new String(said));
        }
        return said;
    }

    private static void put(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] take(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }

    /** A file that the process could not write. */
    static final class Refused extends RuntimeException {

        Refused(String why) {
            super(why);
        }
    }
}
