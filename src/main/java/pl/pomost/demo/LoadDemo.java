package pl.pomost.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import pl.pomost.directory.Edition;
import pl.pomost.directory.Editions;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.Gminas;
import pl.pomost.directory.LoadRegion;
import pl.pomost.directory.Powiat;
import pl.pomost.directory.Powiats;
import pl.pomost.export.ReplaceProcess;
import pl.pomost.process.ProcessJson;

/** Fills an empty database with the demo region at start, when the demo is switched on. */
@ApplicationScoped
class LoadDemo {

    private static final Logger LOG = Logger.getLogger(LoadDemo.class);
    private static final String BY = "demo";
    static final int PRIORITY = LoadRegion.PRIORITY + 100;
    private static final int YEAR = 2027;
    private static final String COMPLETE = "2205";

    private final boolean wanted;
    private final DemoAccounts accounts;
    private final Enrolments enrolments;
    private final Powiats powiats;
    private final Gminas gminas;
    private final Editions editions;
    private final ReplaceProcess replace;
    private final DemoPhotos photos;
    private final DemoSeries series;
    private boolean filled;

    LoadDemo(@ConfigProperty(name = "pomost.demo") boolean wanted, DemoAccounts accounts, Enrolments enrolments, Powiats powiats, Gminas gminas, Editions editions,
            ReplaceProcess replace, DemoPhotos photos, DemoSeries series) {
        this.wanted = wanted;
        this.accounts = accounts;
        this.enrolments = enrolments;
        this.powiats = powiats;
        this.gminas = gminas;
        this.editions = editions;
        this.replace = replace;
        this.photos = photos;
        this.series = series;
    }

    /** In one transaction: a start that is broken off leaves the database empty, and the next one fills it. */
    @Transactional
    @TransactionConfiguration(timeout = 600)
    void atStart(@Observes @Priority(PRIORITY) StartupEvent start) throws IOException {
        if (!wanted) {
            return;
        }
        accounts.load();
        if (enrolments.count() == 0) {
            fill();
        }
    }

    /** Whether this start found an empty database and filled it. */
    boolean hasFilled() {
        return filled;
    }

    private void fill() throws IOException {
        long begin = System.nanoTime();
        Edition edition = editions.byYear(YEAR).orElseThrow();
        ObjectNode complete = complete();
        UUID kartuski = replace.with(complete, powiats.findById(COMPLETE), edition, BY);
        photos.keep(kartuski);
        series.add(kartuski);
        accounts.join(kartuski);
        DemoRegion region = DemoRegion.read();
        var elsewhere = new Elsewhere(region, complete, edition.windows());
        for (DemoRegion.Standing standing : region.powiats()) {
            Powiat powiat = powiats.findById(standing.teryt());
            UUID enrolment = replace.with(elsewhere.process(new Place(standing, powiat, gminas.of(standing.teryt()))), powiat, edition, BY);
            Optional.ofNullable(standing.scenario()).ifPresent(scenario -> enrolments.findById(enrolment).choose(Optional.of(scenario)));
        }
        filled = true;
        LOG.infof("The demo region is in the database after %d ms.", Duration.ofNanos(System.nanoTime() - begin).toMillis());
    }

    static ObjectNode complete() throws IOException {
        try (InputStream in = LoadDemo.class.getResourceAsStream("/demo/kartuski.json")) {
            return (ObjectNode) ProcessJson.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
