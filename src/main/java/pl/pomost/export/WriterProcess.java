package pl.pomost.export;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.plan.CanonicalJson;

/**
 * Writes files in a process of its own, one after the other, until its input ends: {@link WriterApart} starts it. It has neither a database nor
 * secrets, only the document that is to be written.
 */
final class WriterProcess {

    /** Those that need nothing but what they are given. */
    static final List<PlanWriter> WRITERS = List.of(new PdfPlanWriter(), new DocxPlanWriter(), new OdtPlanWriter(), new HtmlPlanWriter(), new PptxPlanWriter());

    private static final int FRAMES = 30;

    private WriterProcess() {
    }

    public static void main(String[] none) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(System.in));
        var out = new DataOutputStream(new BufferedOutputStream(System.out));
        System.setOut(System.err); // what a library prints is not to come between the files
        var json = new CanonicalJson();
        WriterWire.tell(out); // it is there
        for (Optional<WriterWire.Order> order = WriterWire.next(in); order.isPresent(); order = WriterWire.next(in)) {
            try {
                answer(order.get(), json, out);
            } catch (Error broken) {
                tell(broken);
                Runtime.getRuntime().halt(1); // threads of libraries are not to keep it: the service waits for a word or the end
            }
        }
    }

    private static void answer(WriterWire.Order order, CanonicalJson json, DataOutputStream out) throws IOException {
        try {
            write(order, json);
        } catch (RuntimeException | IOException | StackOverflowError broken) {
            tell(broken);
            WriterWire.refuse(broken, out);
            return;
        }
        WriterWire.tell(out);
    }

    /** What and where, not the message: it may quote the plan, and this goes into the service's log. */
    private static void tell(Throwable broken) {
        for (Throwable each = broken; each != null; each = each.getCause()) {
            System.err.println(each.getClass().getName());
            Stream.of(each.getStackTrace()).limit(FRAMES).forEach(frame -> System.err.println("\tat " + frame));
        }
    }

    private static void write(WriterWire.Order order, CanonicalJson json) throws IOException {
        PlanWriter writer = WRITERS.stream().filter(each -> each.extension().equals(order.extension())).findFirst().orElseThrow();
        try (var file = new BufferedOutputStream(Files.newOutputStream(order.file()))) {
            writer.write(json.read(order.document()), order.sha256(), order.paper(), file);
        }
    }
}
