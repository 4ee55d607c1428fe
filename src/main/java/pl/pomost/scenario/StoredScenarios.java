package pl.pomost.scenario;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.AccountClosed;

/** The versions that ROPS has brought in, the newest first. */
@ApplicationScoped
class StoredScenarios implements PanacheRepositoryBase<StoredScenario, UUID> {

    List<StoredScenario> all() {
        return list("order by broughtAt desc");
    }

    Optional<StoredScenario> of(String scenario, String version) {
        return find("scenario = ?1 and scenarioVersion = ?2", scenario, version).firstResultOptional();
    }

    void takeOff(@Observes AccountClosed closed) {
        update("broughtBy = ?1 where broughtBy = ?2", closed.pseudonym(), closed.username());
    }
}
