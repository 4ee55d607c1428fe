package pl.pomost.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.plan.PlanFormats;

/** Every format a plan can be written in. */
@ApplicationScoped
public class PlanWriters implements PlanFormats {

    /** Before all others: to print, to work on. */
    private static final List<String> FIRST = List.of("pdf", "docx");

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
        return Stream.concat(FIRST.stream(), writers.stream().map(PlanWriter::extension).sorted()).distinct().toList();
    }

    /** Warms every writer up; takes about a second on a cold machine, so call it off the main thread. */
    public void warmUp() {
        writers.forEach(PlanWriter::warmUp);
    }
}
