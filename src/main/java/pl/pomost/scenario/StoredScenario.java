package pl.pomost.scenario;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A version of a scenario that ROPS has brought into the application: a draft to be tried out, later released for good. */
@Entity
class StoredScenario {

    @Id
    private UUID id;
    private String scenario;
    @Column(name = "scenario_version")
    private String scenarioVersion;
    private String sha256;
    private String fileName;
    private String content;
    private boolean released;
    private boolean announced;
    private String broughtBy;
    private Instant broughtAt;
    @Version
    private int version;

    protected StoredScenario() {
        // for Hibernate
    }

    StoredScenario(Scenario read) {
        id = UUID.randomUUID();
        scenario = read.id();
        scenarioVersion = read.version();
    }

    /** A draft may be brought again, with other content. */
    void bring(Scenario read, String name, String text, String by, Instant at) {
        ScenarioRefusal.when(released, "Ta wersja jest już wydana i nie zmieni się. Nadaj plikowi nowy numer wersji.");
        sha256 = read.sha256();
        fileName = name;
        content = text;
        broughtBy = by;
        broughtAt = at;
    }

    void release() {
        ScenarioRefusal.when(released, "Ta wersja jest już wydana.");
        released = true;
    }

    void announce() {
        ScenarioRefusal.when(!released, "Najpierw wydaj tę wersję.");
        announced = true;
    }

    void requireDraft() {
        ScenarioRefusal.when(released, "Wydanej wersji nie można usunąć.");
    }

    String scenario() {
        return scenario;
    }

    String scenarioVersion() {
        return scenarioVersion;
    }

    String fileName() {
        return fileName;
    }

    String content() {
        return content;
    }

    boolean released() {
        return released;
    }

    boolean announced() {
        return announced;
    }

    String broughtBy() {
        return broughtBy;
    }

    Instant broughtAt() {
        return broughtAt;
    }
}
