package pl.pomost.mail;

import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
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
    private final AtomicBoolean asked = new AtomicBoolean();

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

    /** Many who ask before the thread has begun are answered by one run. */
    private void soon() {
        if (asked.compareAndSet(false, true)) {
            try {
                thread.execute(this::run);
            } catch (RejectedExecutionException e) {
                LOG.debug("The service is ending; what waits goes out after its next start.");
            }
        }
    }

    private void run() {
        asked.set(false);
        try {
            sending.run();
        } catch (RuntimeException e) {
            LOG.error("Letters could not be sent; the next try is in a minute.", e);
        }
    }

    @PreDestroy
    void end() {
        thread.shutdown();
    }
}
