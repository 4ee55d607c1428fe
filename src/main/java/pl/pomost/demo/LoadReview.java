package pl.pomost.demo;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Has one plan of the demo reviewed, right after {@link LoadDemo} has filled an empty database and in a transaction of its own: the region's
 * thousands of entries would be looked through for changes at every question. A plan that somebody has worked on since is left alone.
 */
@ApplicationScoped
class LoadReview {

    private static final Logger LOG = Logger.getLogger(LoadReview.class);

    private final boolean wanted;
    private final LoadDemo demo;
    private final DemoReview review;

    LoadReview(@ConfigProperty(name = "pomost.demo.review") boolean wanted, LoadDemo demo, DemoReview review) {
        this.wanted = wanted;
        this.demo = demo;
        this.review = review;
    }

    void atStart(@Observes @Priority(LoadDemo.PRIORITY + 1) StartupEvent start) {
        if (!wanted || !demo.hasFilled()) {
            return;
        }
        long begin = System.nanoTime();
        review.take(ReviewScript.read());
        LOG.infof("A plan of the demo is in review after %d ms.", Duration.ofNanos(System.nanoTime() - begin).toMillis());
    }
}
