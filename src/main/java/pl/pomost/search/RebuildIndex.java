package pl.pomost.search;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.LoadRegion;
import pl.pomost.standard.Standards;

/**
 * At a start, makes the words anew of every process whose words were made by another version of the analysis, and of what belongs to the region. Each
 * process is locked for its own turn, and the catalogue of standards for what belongs to the region, so that writers and other replicas at the same work
 * wait instead of failing. A process that cannot be read keeps neither the others from being found nor the service from starting.
 */
@ApplicationScoped
class RebuildIndex {

    /** After everything that a start loads, and before pages are asked for. */
    private static final int LAST = LoadRegion.PRIORITY + 10_000;
    private static final Logger LOG = Logger.getLogger(RebuildIndex.class);

    private final KeepIndex index;
    private final BuiltIndexes built;
    private final Enrolments enrolments;
    private final Standards standards;

    RebuildIndex(KeepIndex index, BuiltIndexes built, Enrolments enrolments, Standards standards) {
        this.index = index;
        this.built = built;
        this.enrolments = enrolments;
        this.standards = standards;
    }

    void atStart(@Observes @Priority(LAST) StartupEvent start) {
        missing();
    }

    /** @return how many processes were made anew */
    int missing() {
        List<UUID> waiting = QuarkusTransaction.requiringNew().call(() -> {
            List<UUID> done = built.by(Analysis.VERSION);
            return enrolments.listAll().stream().map(Enrolment::id).filter(id -> !done.contains(id)).toList();
        });
        int made = (int) waiting.stream().filter(id -> isMade("Process " + id, () -> QuarkusTransaction.requiringNew().run(() -> anew(id)))).count();
        isMade("What belongs to the region", () -> QuarkusTransaction.requiringNew().run(this::region));
        if (!waiting.isEmpty()) {
            LOG.infof("The search has read %d processes anew.", made);
        }
        return made;
    }

    private static boolean isMade(String what, Runnable anew) {
        try {
            anew.run();
            return true;
        } catch (RuntimeException broken) {
            LOG.errorf(broken, "%s cannot be read for the search; it is tried again at the next start.", what);
            return false;
        }
    }

    private void region() {
        standards.lock();
        index.anew(Optional.empty());
    }

    /** Makes one process anew, whatever was made before. Runs in the transaction of its caller. */
    void anew(UUID enrolment) {
        enrolments.lock(enrolment);
        index.anew(Optional.of(enrolment));
        built.note(enrolment, Analysis.VERSION);
    }
}
