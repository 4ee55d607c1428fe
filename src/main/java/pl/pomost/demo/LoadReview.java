package pl.pomost.demo;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Has one plan of the demo reviewed and another one published, right after {@link LoadDemo} has filled an empty database and in a transaction of its own: the region's
 * thousands of entries would be looked through for changes at every question. A plan that somebody has worked on since is left alone.
 */
@ApplicationScoped
class LoadReview {

    private static final Logger LOG = Logger.getLogger(LoadReview.class);

    private final boolean wanted;
    private final LoadDemo demo;
    private final DemoReview review;
    private final DemoPublication publication;

    LoadReview(@ConfigProperty(name = "pomost.demo.review") boolean wanted, LoadDemo demo, DemoReview review, DemoPublication publication) {
        this.wanted = wanted;
        this.demo = demo;
        this.review = review;
        this.publication = publication;
    }

    void atStart(@Observes @Priority(LoadDemo.PRIORITY + 2) StartupEvent start) {
        if (!wanted || !demo.hasFilled()) {
            return;
        }
        long begin = System.nanoTime();
        review.take(ReviewScript.read());
        publication.take(PublishedScript.read());
        LOG.infof("A plan of the demo is in review and another published after %d ms.", Duration.ofNanos(System.nanoTime() - begin).toMillis());
    }
}
