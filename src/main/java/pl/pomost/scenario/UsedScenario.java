package pl.pomost.scenario;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A version of a scenario that some workshop was prepared by, with the checksum that it had then. */
@Entity
class UsedScenario {

    @Id
    private UUID id;
    private String scenario;
    private String scenarioVersion;
    private String sha256;

    protected UsedScenario() {
        // for Hibernate
    }

    UsedScenario(Scenario used) {
        id = UUID.randomUUID();
        scenario = used.id();
        scenarioVersion = used.version();
        sha256 = used.sha256();
    }

    String scenario() {
        return scenario;
    }

    String scenarioVersion() {
        return scenarioVersion;
    }

    String sha256() {
        return sha256;
    }
}
