package pl.pomost.export;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.logging.Logger;
import pl.pomost.export.ExportJob.Failure;
import pl.pomost.export.MakeFile.Task;

/**
 * Makes what was asked for, one file after the other, in a thread of its own of the lowest priority; and each part of a file in
 * turn with what people download at once, so that writing never takes more than one processor.
 */
@ApplicationScoped
class ExportWorker {

    private static final Logger LOG = Logger.getLogger(ExportWorker.class);

    private final MakeFile make;
    private final KeptFiles turns;
    private final ExecutorService one = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "exports");
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.setDaemon(true);
        return thread;
    });

    ExportWorker(MakeFile make, KeptFiles turns) {
        this.make = make;
        this.turns = turns;
    }

    void begin(@Observes StartupEvent started) {
        wake();
    }

    void whenAsked(@Observes(during = TransactionPhase.AFTER_SUCCESS) AskForFile.FileAsked asked) {
        wake();
    }

    /** For what was asked for while a file failed in a way that nobody foresaw. */
    @Scheduled(every = "10m", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void wake() {
        try {
            one.execute(this::makeAll);
        } catch (RejectedExecutionException stopping) {
            LOG.debug("the service stops");
        }
    }

    /** Returns when everything that was asked for until now is made or has failed. */
    void settle() throws InterruptedException, ExecutionException {
        one.submit(() -> { }).get();
    }

    private void makeAll() {
        // nothing is made at this moment but by this thread: what is noted as begun has failed in a way that could not be noted either
        make.startOver();
        Optional<UUID> next = make.take();
        while (next.isPresent()) {
            make(next.get());
            next = make.take();
        }
    }

    private void make(UUID id) {
        try {
            make.read(id).ifPresent(task -> make.finish(id, make.write(task, new Told(task))));
        } catch (PackageParts.TooLarge tooLarge) {
            LOG.infof("File %s is not made: %s", id, tooLarge.getMessage());
            make.fail(id, Failure.TOO_LARGE);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            LOG.errorf(broken, "File %s could not be made", id);
            make.fail(id, Failure.UNFORESEEN);
        }
    }

    /** Tells the page how far a file is. */
    private final class Told implements PackageWriter.Steps {

        private final Task task;

        Told(Task task) {
            this.task = task;
        }

        @Override
        public void at(int step, String doing) {
            make.reach(task.id(), step, doing);
        }

        @Override
        public byte[] write(PlanWriter writer, PackageContent.Text text, Letterhead paper) {
            return turns.patiently(writer, text, paper);
        }
    }

    @PreDestroy
    void stop() {
        one.shutdownNow();
    }
}
