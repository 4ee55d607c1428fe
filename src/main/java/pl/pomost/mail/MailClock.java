package pl.pomost.mail;

import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.logging.Logger;

/** When letters are sent: right after the commit that brought new ones, and every minute for those whose time has come. One thread does it. */
@ApplicationScoped
class MailClock {

    private static final Logger LOG = Logger.getLogger(MailClock.class);

    private final SendDue sending;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        var worker = new Thread(task, "pomost-mail");
        worker.setDaemon(true);
        return worker;
    });
    private Future<?> next;

    MailClock(SendDue sending) {
        this.sending = sending;
    }

    void afterCommit(@Observes(during = TransactionPhase.AFTER_SUCCESS) LettersWait waiting) {
        soon();
    }

    @Scheduled(every = "{pomost.mail.every}")
    void everyMinute() {
        soon();
    }

    /**
     * Many who ask before the thread has begun are answered by one run.
     *
     * @return done when everything that was committed before this call, and whose time has come, has been tried
     */
    synchronized Future<?> soon() {
        if (next == null) {
            try {
                next = thread.submit(this::run);
            } catch (RejectedExecutionException e) {
                LOG.debug("The service is ending; what waits goes out after its next start.");
                return CompletableFuture.completedFuture(null);
            }
        }
        return next;
    }

    private void run() {
        begin();
        try {
            sending.run();
        } catch (RuntimeException e) {
            LOG.error("Letters could not be sent; the next try is in a minute.", e);
        }
    }

    /** Whoever asks from now on may have brought something that this run does not see. */
    private synchronized void begin() {
        next = null;
    }

    @PreDestroy
    void end() {
        thread.shutdown();
    }
}
