package pl.pomost.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import pl.pomost.plan.PlanDocument;

/** What goes between the service and the process that writes its files: an order, and that the file is written or why it is not. Both ends are of one build. */
final class WriterWire {

    private static final ObjectMapper MAPPER = JsonMapper.builder().addModule(new Jdk8Module()).build();
    private static final int MADE = 1;
    private static final int REFUSED = 0;

    private WriterWire() {
    }

    /**
     * @param document as {@link pl.pomost.plan.CanonicalJson#text} writes it
     * @param file     where it is to lie
     */
    record Order(String extension, String sha256, byte[] document, Letterhead paper, Path file) {
    }

    static void send(Order order, DataOutputStream out) throws IOException {
        out.writeUTF(order.extension());
        out.writeUTF(order.sha256());
        put(order.document(), out);
        put(MAPPER.writeValueAsBytes(order.paper()), out);
        out.writeUTF(order.file().toString());
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
        return Optional.of(new Order(extension, in.readUTF(), take(in), MAPPER.readValue(take(in), Letterhead.class), Path.of(in.readUTF())));
    }

    static void tell(DataOutputStream out) throws IOException {
        out.writeByte(MADE);
        out.flush();
    }

    static void refuse(Throwable why, DataOutputStream out) throws IOException {
        out.writeByte(REFUSED);
        put(why.getClass().getName().getBytes(UTF_8), out); // its message may quote the plan
        out.flush();
    }

    /** Returns when the file is written. @throws Refused when it could not be; the process is ready for the next one */
    static void await(DataInputStream in) throws IOException {
        int said = in.readByte();
        if (said == REFUSED) {
            throw new Refused(new String(take(in), UTF_8));
        }
        if (said != MADE) {
            throw new IOException("Neither a yes nor a no but " + said);
        }
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
