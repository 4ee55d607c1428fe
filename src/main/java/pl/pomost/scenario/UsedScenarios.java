package pl.pomost.scenario;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import pl.pomost.directory.LoadRegion;

/**
 * The versions in use. They must stay as they were: with one that is gone or has other content the service does not start. In the
 * demo, whose data come with the release, it is only said in the log.
 */
@ApplicationScoped
public class UsedScenarios implements PanacheRepositoryBase<UsedScenario, UUID> {

    private static final Logger LOG = Logger.getLogger(UsedScenarios.class);

    private final Scenarios scenarios;
    private final boolean demo;

    UsedScenarios(Scenarios scenarios, @ConfigProperty(name = "pomost.demo") boolean demo) {
        this.scenarios = scenarios;
        this.demo = demo;
    }

    /** Call when a process begins to follow a version; a draft, which may still change, is not noted. */
    public void note(Scenario used) {
        boolean released = scenarios.all().stream().anyMatch(each -> each.id().equals(used.id()) && each.version().equals(used.version()));
        if (released && count("scenario = ?1 and scenarioVersion = ?2", used.id(), used.version()) == 0) {
            persist(new UsedScenario(used));
        }
    }

    /** After the versions in the database have been read, before anything is prepared by one. */
    @Transactional
    void atStart(@Observes @Priority(LoadRegion.PRIORITY + 30) StartupEvent start) {
        for (UsedScenario used : listAll()) {
            try {
                scenarios.requireUnchanged(used.scenario(), used.scenarioVersion(), used.sha256());
            } catch (InvalidTemplates changed) {
                if (!demo) {
                    throw changed;
                }
                LOG.warn(changed.getMessage());
            }
        }
    }
}
