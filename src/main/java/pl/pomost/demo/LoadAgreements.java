package pl.pomost.demo;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Lets the powiats of the demo agree with each other, after {@link LoadDemo} has filled an empty database, {@link LoadGroups} has founded the groups and {@link LoadReview} has taken
 * plans on their way. Later starts do nothing: by then it is for people to go on.
 */
@ApplicationScoped
class LoadAgreements {

    private static final Logger LOG = Logger.getLogger(LoadAgreements.class);

    private final boolean wanted;
    private final LoadDemo demo;
    private final DemoAgreements agreements;

    LoadAgreements(@ConfigProperty(name = "pomost.demo.review") boolean wanted, LoadDemo demo, DemoAgreements agreements) {
        this.wanted = wanted;
        this.demo = demo;
        this.agreements = agreements;
    }

    @ActivateRequestContext
    void atStart(@Observes @Priority(LoadDemo.PRIORITY + 3) StartupEvent start) {
        if (wanted && demo.hasFilled()) {
            long begin = System.nanoTime();
            agreements.take(AgreementScript.read());
            LOG.infof("The powiats of the demo have agreed with each other after %d ms.", Duration.ofNanos(System.nanoTime() - begin).toMillis());
        }
    }
}
