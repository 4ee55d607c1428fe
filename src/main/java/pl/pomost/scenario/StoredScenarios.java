package pl.pomost.scenario;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The versions that ROPS has brought in, the newest first. */
@ApplicationScoped
class StoredScenarios implements PanacheRepositoryBase<StoredScenario, UUID> {

    List<StoredScenario> all() {
        return list("order by broughtAt desc");
    }

    Optional<StoredScenario> of(String scenario, String version) {
        return find("scenario = ?1 and scenarioVersion = ?2", scenario, version).firstResultOptional();
    }
}
