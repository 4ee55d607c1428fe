package pl.pomost.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import pl.pomost.directory.Edition;
import pl.pomost.directory.Editions;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.LoadRegion;
import pl.pomost.directory.Powiats;
import pl.pomost.export.ReplaceProcess;
import pl.pomost.process.ProcessJson;

/** Fills an empty database with the demo region at start, when the demo is switched on. */
@ApplicationScoped
class LoadDemo {

    private static final Logger LOG = Logger.getLogger(LoadDemo.class);
    private static final String BY = "demo";
    private static final int YEAR = 2027;
    private static final String COMPLETE = "2205";

    private final boolean wanted;
    private final DemoAccounts accounts;
    private final Enrolments enrolments;
    private final Powiats powiats;
    private final Editions editions;
    private final ReplaceProcess replace;

    LoadDemo(@ConfigProperty(name = "pomost.demo") boolean wanted, DemoAccounts accounts, Enrolments enrolments, Powiats powiats, Editions editions,
            ReplaceProcess replace) {
        this.wanted = wanted;
        this.accounts = accounts;
        this.enrolments = enrolments;
        this.powiats = powiats;
        this.editions = editions;
        this.replace = replace;
    }

    @ActivateRequestContext
    void atStart(@Observes @Priority(LoadRegion.PRIORITY + 100) StartupEvent start) throws IOException {
        if (!wanted) {
            return;
        }
        accounts.load();
        if (enrolments.count() == 0) {
            fill();
        }
    }

    private void fill() throws IOException {
        long begin = System.nanoTime();
        Edition edition = editions.byYear(YEAR).orElseThrow();
        try (InputStream in = LoadDemo.class.getResourceAsStream("/demo/kartuski.json")) {
            var complete = (ObjectNode) ProcessJson.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            replace.with(complete, powiats.findById(COMPLETE), edition, BY);
        }
        LOG.infof("The demo region is in the database after %d ms.", Duration.ofNanos(System.nanoTime() - begin).toMillis());
    }
}
