package pl.pomost.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.plan.PlanFormats;

/** Every format a plan can be written in: a writer that is here is offered on every page and by the API. */
@ApplicationScoped
public class PlanWriters implements PlanFormats {

    /** What offices ask for most comes first; what is not named here comes last. */
    private static final List<String> ORDER = List.of("pdf", "docx", "odt", "html", "pptx", "xlsx", "ods", "csv", "ics", "json");

    private final Instance<PlanWriter> writers;

    PlanWriters(@Any Instance<PlanWriter> writers) {
        this.writers = writers;
    }

    /** The writer of files with that extension ("pdf", "docx", "json"). */
    public Optional<PlanWriter> forExtension(String extension) {
        return writers.stream().filter(writer -> writer.extension().equals(extension)).findFirst();
    }

    @Override
    public List<String> endings() {
        return writers.stream().map(PlanWriter::extension).sorted(Comparator.comparingInt(PlanWriters::place)).toList();
    }

    /** Every writer there is. */
    Stream<PlanWriter> all() {
        return writers.stream();
    }

    private static int place(String extension) {
        return ORDER.contains(extension) ? ORDER.indexOf(extension) : ORDER.size();
    }
}
