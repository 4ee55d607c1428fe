package pl.pomost.export;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.NotFoundException;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import pl.pomost.plan.Metrics;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.VisiblePlans.Visible;

/** Writes a plan as a file. */
@ApplicationScoped
public class WritePlan {

    private final PlanWriters writers;
    private final KeptFiles files;
    private final Letterheads letterheads;
    private final WriterApart writing;
    private final ExecutorService executor;

    WritePlan(PlanWriters writers, KeptFiles files, Letterheads letterheads, WriterApart writing, ExecutorService executor) {
        this.writing = writing;
        this.writers = writers;
        this.files = files;
        this.letterheads = letterheads;
        this.executor = executor;
    }

    /** The first person must not wait for fonts and classes to load; nobody waits for this. */
    void warmUp(@Observes StartupEvent started) {
        executor.execute(() -> writers.all().forEach(writer -> writing.bytes(writer, TinyPlan.DOCUMENT, "0".repeat(64), Letterhead.NONE)));
    }

    /**
     * @param extension one of {@link PlanWriters#endings()}
     * @throws NotFoundException when there is no such format
     * @throws pl.pomost.shared.Problem 422 when the plan is too long, 503 when too many files are wanted at once
     */
    public PlanFile as(String extension, Visible plan) {
        PlanWriter writer = writers.forExtension(extension).orElseThrow(NotFoundException::new);
        PlanDocument document = writer.printsPeople() ? plan.printed() : plan.document();
        return new PlanFile(files.of(extension, plan.sha256(), Objects.hash(document.annexes(), letterheads.mark(plan.enrolment())), writer, document,
                () -> letterheads.of(plan.enrolment())), writer.mediaType(), name(document.meta(), writer.ending()));
    }

    /** 2205_plan_v1.0_2028-01-10.pdf */
    static String name(Metrics meta, String extension) {
        String version = meta.revision().version().replaceAll("[^A-Za-z0-9.]", "-");
        return "%s_plan_v%s_%s.%s".formatted(meta.territory().teryt(), version, meta.issuedOn(), extension);
    }
}
