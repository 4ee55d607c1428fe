package pl.pomost.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.LoadRegion;

/**
 * What ROPS does with scenarios in the application: brings a version in as a draft, releases it, tells the teams. A released
 * version never changes. Callers see to it that only ROPS gets here.
 */
@ApplicationScoped
public class BringScenarios {

    private final StoredScenarios stored;
    private final Scenarios scenarios;
    private final AuditLog audit;
    private final Clock clock;
    private final Event<Changed> changed;

    BringScenarios(StoredScenarios stored, Scenarios scenarios, AuditLog audit, Clock clock, Event<Changed> changed) {
        this.stored = stored;
        this.scenarios = scenarios;
        this.audit = audit;
        this.clock = clock;
        this.changed = changed;
    }

    /** What the database holds from now on. */
    record Changed(List<Scenarios.Brought> now) {
    }

    /** A version as the list of ROPS shows it. */
    public record Row(String id, String version, String title, String file, boolean released, boolean announced, String by, Instant at) {
    }

    /** A release rests on what was stored: one that cannot be read any more stops the start, with its mistakes. */
    @Transactional
    void atStart(@Observes @Priority(LoadRegion.PRIORITY + 10) StartupEvent start) {
        scenarios.bring(read());
    }

    void takeOver(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed change) {
        scenarios.bring(change.now());
    }

    /** The versions in the database, the newest first. */
    @Transactional
    public List<Row> rows() {
        return stored.all().stream().map(each -> new Row(each.scenario(), each.scenarioVersion(),
                scenarios.byIdAndVersion(each.scenario(), each.scenarioVersion()).map(found -> found.title().pl()).orElse(each.scenario()),
                each.fileName(), each.released(), each.announced(), each.broughtBy(), each.broughtAt())).toList();
    }

    /**
     * Puts a file in as a draft, in place of an earlier draft of the same version.
     *
     * @throws InvalidTemplates with every mistake of the file
     * @throws ScenarioRefusal  when the version stands in the files or is released already
     */
    @Transactional
    public Scenario bring(String fileName, byte[] content, String by) {
        var file = new TemplateFile(fileName, content);
        ScenarioRefusal.when(!LocatedYaml.of(file).isMapping(), "Plik „" + fileName + "” nie jest scenariuszem: scenariusz to plik tekstowy YAML (.yaml albo .yml), "
                + "który zaczyna się od wierszy „id:”, „version:” i „title:”. Sprawdź, czy nie wybrano innego pliku.");
        Scenario read = Templates.one(file);
        ScenarioRefusal.when(scenarios.isOfFiles(read.id(), read.version()), "Wersja „" + read.id() + " " + read.version()
                + "” jest w plikach Pomostu. Nadaj plikowi nowy numer wersji.");
        StoredScenario draft = stored.of(read.id(), read.version()).orElseGet(() -> new StoredScenario(read));
        draft.bring(read, fileName, new String(content, UTF_8), by, clock.instant());
        stored.persist(draft);
        audit.record(by, "scenario.brought", null, read.id() + " " + read.version(), "Wczytano szkic scenariusza „" + read.title().pl() + "” (" + read.version() + ").");
        tell();
        return read;
    }

    /** From now on the version never changes, and processes may follow it. */
    @Transactional
    public void release(String id, String version, String by) {
        find(id, version).release();
        audit.record(by, "scenario.released", null, id + " " + version, "Wydano scenariusz „" + id + "” (" + version + ").");
        tell();
    }

    /** Tells every team that keeps to an older version of the scenario. */
    @Transactional
    public void announce(String id, String version, String by) {
        find(id, version).announce();
        audit.record(by, "scenario.announced", null, id + " " + version, "Rozesłano zespołom scenariusz „" + id + "” (" + version + ").");
        tell();
    }

    @Transactional
    public void discard(String id, String version, String by) {
        StoredScenario draft = find(id, version);
        draft.requireDraft();
        stored.delete(draft);
        audit.record(by, "scenario.discarded", null, id + " " + version, "Usunięto szkic scenariusza „" + id + "” (" + version + ").");
        tell();
    }

    private StoredScenario find(String id, String version) {
        return stored.of(id, version).orElseThrow(NotFoundException::new);
    }

    private void tell() {
        stored.flush();
        changed.fire(new Changed(read()));
    }

    private List<Scenarios.Brought> read() {
        return stored.all().stream().map(each -> new Scenarios.Brought(Templates.one(new TemplateFile(each.fileName(), each.content().getBytes(UTF_8))),
                each.released(), each.announced())).toList();
    }
}
