package pl.pomost.standard;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import pl.pomost.directory.LoadRegion;
import pl.pomost.scenario.Scenarios;
import pl.pomost.scenario.StandardDef;

/**
 * Puts the standards of the files into the catalogue that it does not have yet, at each start; a second start changes nothing. A version that
 * is there already stays as it is: a file that says something else of it is only told of in the log. Only where it says nothing yet of a version
 * that began the catalogue, a newer file completes it.
 */
@ApplicationScoped
class SeedStandards {

    private static final Logger LOG = Logger.getLogger(SeedStandards.class);

    private final Scenarios scenarios;
    private final StandardVersions versions;
    private final Standards standards;

    SeedStandards(Scenarios scenarios, StandardVersions versions, Standards standards) {
        this.scenarios = scenarios;
        this.versions = versions;
        this.standards = standards;
    }

    /** After the scenarios, before anything is prepared or imported that names a standard. */
    @Transactional
    void atStart(@Observes @Priority(LoadRegion.PRIORITY + 15) StartupEvent start) {
        versions.lock(); // another replica may be starting at this moment, and would find the same missing
        Catalogue stored = versions.read();
        List<StandardDef> starting = scenarios.startingStandards();
        List<StandardVersion> missing = starting.stream().filter(standard -> stored.version(standard.code(), standard.version()).isEmpty())
                .map(standard -> seed(standard, starting.indexOf(standard))).toList();
        List<StandardDef> other = starting.stream().filter(standard -> stored.version(standard.code(), standard.version()).filter(same -> !same.wording().equals(Wording.of(standard))).isPresent())
                .toList();
        Map<Boolean, List<StandardDef>> fuller = other.stream().collect(Collectors.partitioningBy(standard -> stored.version(standard.code(), standard.version())
                .filter(same -> same.isStarting() && Wording.of(standard).says(same.wording())).isPresent()));
        fuller.get(false)
                .forEach(standard -> LOG.warnf("The file says something else of standard %s, version %d, than the catalogue, which stays as it is.", standard.code(), standard.version()));
        if (!missing.isEmpty() || !fuller.get(true).isEmpty()) {
            versions.change();
            versions.persist(missing);
            fuller.get(true).forEach(standard -> versions.of(standard.code(), standard.version()).orElseThrow().complete(Wording.of(standard)));
        }
        scenarios.ask(standards);
    }

    /** In steps of a hundred, so that standards made later find a place after those of their area. */
    private static StandardVersion seed(StandardDef standard, int index) {
        return new StandardVersion(standard.code(), standard.version(), standard.area(), (index + 1) * 100, StandardState.of(standard.status()).orElse(StandardState.AGREED),
                Wording.of(standard));
    }
}
