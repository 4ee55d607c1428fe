package pl.pomost.demo;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Fills the bank of practices right after {@link LoadDemo} has filled an empty database, and before any plan of the demo is submitted. */
@ApplicationScoped
class LoadPractices {

    private static final Logger LOG = Logger.getLogger(LoadPractices.class);

    private final LoadDemo demo;
    private final DemoPractices practices;

    LoadPractices(LoadDemo demo, DemoPractices practices) {
        this.demo = demo;
        this.practices = practices;
    }

    void atStart(@Observes @Priority(LoadDemo.PRIORITY + 1) StartupEvent start) {
        if (demo.hasFilled()) {
            long begin = System.nanoTime();
            practices.take(PracticeScript.read());
            LOG.infof("The bank of practices of the demo is filled after %d ms.", Duration.ofNanos(System.nanoTime() - begin).toMillis());
        }
    }
}
