package pl.pomost.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;
import pl.pomost.plan.PlanDocument;

/** Writes one leaflet; it takes its turn among the writers of plans, and what it wrote is kept with what they wrote. */
record LeafletWriter(LeafletFormat format, Function<Letterhead, byte[]> write) implements PlanWriter {

    @Override
    public String extension() {
        return format.ending();
    }

    @Override
    public String mediaType() {
        return format.mediaType();
    }

    @Override
    public void write(PlanDocument document, String sha256, OutputStream out) throws IOException {
        write(document, sha256, Letterhead.NONE, out);
    }

    @Override
    public void write(PlanDocument document, String sha256, Letterhead letterhead, OutputStream out) throws IOException {
        out.write(write.apply(letterhead));
    }
}
