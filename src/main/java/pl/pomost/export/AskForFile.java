package pl.pomost.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.directory.Enrolments;
import pl.pomost.export.ExportJob.State;
import pl.pomost.shared.Problem;

/** Asks for a file that takes a while. What was asked for before and would be the same is not made again. */
@ApplicationScoped
public class AskForFile {

    private static final int MOST_WAITING = 20;

    private final WriteOrder orders;
    private final ExportJobs jobs;
    private final Enrolments enrolments;
    private final Event<FileAsked> asked;
    private final Clock clock;

    AskForFile(WriteOrder orders, ExportJobs jobs, Enrolments enrolments, Event<FileAsked> asked, Clock clock) {
        this.orders = orders;
        this.jobs = jobs;
        this.enrolments = enrolments;
        this.asked = asked;
        this.clock = clock;
    }

    /** Something waits to be made; fired inside the transaction that says so. */
    record FileAsked(UUID job) {
    }

    /**
     * @return the file's id, on its way or there already
     * @throws jakarta.ws.rs.NotFoundException when the viewer may not see everything of the process, or there is no such format or version
     * @throws Problem                         422 for a package of the draft, 503 when too many files of this powiat wait
     */
    @Transactional
    public UUID ask(Scope scope, ExportWish wish) {
        UUID enrolment = scope.requireEverything().requireEnrolment();
        // the first thing that the transaction reads, so that two people never ask for one file twice
        enrolments.lock(enrolment);
        ExportOrder order = orders.of(scope, wish);
        Optional<ExportJob> before = jobs.byKey(order.key());
        if (before.isPresent() && before.get().state() != State.FAILED) {
            return before.get().id();
        }
        if (jobs.unfinished(enrolment) >= MOST_WAITING) {
            throw new Problem(503, "Czeka już dużo plików", "Poczekaj, aż będą gotowe, i spróbuj jeszcze raz.").after(60);
        }
        ExportJob job = before.orElseGet(() -> new ExportJob(enrolment, order, scope.viewer().username(), clock.instant()));
        before.ifPresent(failed -> failed.again(order, scope.viewer().username(), clock.instant()));
        jobs.persist(job);
        asked.fire(new FileAsked(job.id()));
        return job.id();
    }
}
