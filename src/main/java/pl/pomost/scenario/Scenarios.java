package pl.pomost.scenario;

import static java.util.Comparator.comparing;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.directory.ProcessAtHand;
import pl.pomost.directory.ScenarioChoice;

/**
 * The scenarios in use: those of the files, read once, at start, from the folder in {@code pomost.scenarios.folder} or, when it
 * is not set, from the copy inside the application; and those that ROPS has brought into the application. With any mistake in a
 * file the application does not start and names them all.
 */
@Startup
@ApplicationScoped
public class Scenarios {

    private static final String REGIONAL = "pomorskie-cztery-warsztaty";

    private final Templates templates;
    private final Scenario usual;
    private volatile List<Brought> brought = List.of();
    private volatile StandardsInForce inForce = this::startingStandards;

    /** A scenario out of the database. @param announced its teams are told about it; a draft can only be tried out */
    record Brought(Scenario scenario, boolean released, boolean announced) {
    }

    /**
     * @param folder where an office keeps its own files
     * @param usualId which scenario processes follow for which nobody has chosen one; needed only when there are several
     * @throws InvalidTemplates with every mistake of every file
     */
    @Inject
    public Scenarios(@ConfigProperty(name = "pomost.scenarios.folder") Optional<String> folder,
            @ConfigProperty(name = "pomost.scenarios.current") Optional<String> usualId) {
        templates = Templates.read(folder.map(Path::of).map(TemplateFolder::at).orElseGet(TemplateFolder::shipped));
        usual = choose(folder.isPresent() ? usualId : usualId.or(() -> Optional.of(REGIONAL)));
    }

    /** The scenarios inside the application, for code that runs without a container. */
    public static Scenarios shipped() {
        return new Scenarios(Optional.empty(), Optional.empty());
    }

    /** The newest version of the scenario that processes follow for which nobody has chosen one. */
    public Scenario usual() {
        return newest(usual.id()).orElse(usual);
    }

    /** What a process file means that names no version: the oldest of the usual scenario, so that a file says the same for ever. */
    public Scenario original() {
        return templates.scenarios().stream().filter(scenario -> scenario.id().equals(usual.id())).min(comparing(Scenario::version, VersionOrder.NEWEST_LAST)).orElse(usual);
    }

    /** The scenario of the process that this request is about; the usual one where it is about none. */
    public Scenario current() {
        return of(ProcessAtHand.now());
    }

    /** What a choice means: the version that is kept to, else the newest of the chosen scenario, else the usual one. */
    public Scenario of(ScenarioChoice choice) {
        return choice.id().flatMap(id -> choice.version().flatMap(version -> byIdAndVersion(id, version)).or(() -> newest(id))).orElseGet(this::usual);
    }

    /** Everything that a process may follow. */
    public List<Scenario> all() {
        return Stream.concat(templates.scenarios().stream(), brought.stream().filter(Brought::released).map(Brought::scenario)).toList();
    }

    /** The newest released version. */
    public Optional<Scenario> newest(String id) {
        return newest(all().stream(), id);
    }

    /** The newest version that teams have been told about, when it is newer than the one they keep to. */
    public Optional<Scenario> newerThan(String id, String version) {
        Stream<Scenario> told = Stream.concat(templates.scenarios().stream(), brought.stream().filter(Brought::announced).map(Brought::scenario));
        return newest(told, id).filter(found -> VersionOrder.NEWEST_LAST.compare(found.version(), version) > 0);
    }

    /** The scenario that a workshop has pinned; drafts can be pinned in the practice powiat. */
    public Optional<Scenario> byIdAndVersion(String id, String version) {
        return Stream.concat(templates.scenarios().stream(), brought.stream().map(Brought::scenario))
                .filter(scenario -> scenario.id().equals(id) && scenario.version().equals(version)).findFirst();
    }

    /** The same without drafts: what the process of a real powiat may keep to. */
    public Optional<Scenario> releasedByIdAndVersion(String id, String version) {
        return all().stream().filter(scenario -> scenario.id().equals(id) && scenario.version().equals(version)).findFirst();
    }

    /** Whether the version stands in a file and not in the database. */
    public boolean isOfFiles(String id, String version) {
        return templates.scenarios().stream().anyMatch(scenario -> scenario.id().equals(id) && scenario.version().equals(version));
    }

    /** The standards that are in force, in the order of the catalogue. */
    public List<StandardDef> standards() {
        return inForce.now();
    }

    /** Those of the file, in its order: the catalogue begins with them. */
    public List<StandardDef> startingStandards() {
        return templates.standards();
    }

    /** From now on the catalogue says what is in force. */
    public void ask(StandardsInForce catalogue) {
        inForce = catalogue;
    }

    /** Takes over what the database holds, in place of what it held before. */
    void bring(List<Brought> now) {
        brought = List.copyOf(now);
    }

    /**
     * Call at start for every version that a workshop has pinned: a version in use must stay and must not change.
     *
     * @param sha256 checksum known from the day when the version was first used
     * @throws InvalidTemplates when the version is gone or has other content
     */
    public void requireUnchanged(String id, String version, String sha256) {
        String name = "„" + id + " " + version + "”";
        Scenario found = byIdAndVersion(id, version).orElseThrow(() -> refused(id, "Nie ma scenariusza " + name + ", a warsztaty z niego korzystają.",
                "Przywróć jego plik; nowe wersje trzymaj w osobnych plikach."));
        if (!found.sha256().equals(sha256)) {
            throw refused(id, "Scenariusz " + name + " ma inną treść niż ta, z której korzystają warsztaty.",
                    "Przywróć poprzednią treść, a zmiany zapisz w nowym pliku z nowym numerem wersji.");
        }
    }

    private Scenario choose(Optional<String> wanted) {
        Set<String> ids = new TreeSet<>(templates.scenarios().stream().map(Scenario::id).toList());
        if (wanted.isEmpty() && ids.size() > 1) {
            throw refused("scenariusze", "Jest kilka scenariuszy: " + String.join(", ", ids) + ".", "Wskaż jeden w ustawieniu pomost.scenarios.current.");
        }
        String id = wanted.orElseGet(() -> ids.iterator().next());
        return newest(templates.scenarios().stream(), id)
                .orElseThrow(() -> refused(id, "Nie ma takiego scenariusza.", "Popraw ustawienie pomost.scenarios.current. Są: " + String.join(", ", ids) + "."));
    }

    private static Optional<Scenario> newest(Stream<Scenario> among, String id) {
        return among.filter(scenario -> scenario.id().equals(id)).max(comparing(Scenario::version, VersionOrder.NEWEST_LAST));
    }

    private static InvalidTemplates refused(String place, String text, String advice) {
        return new InvalidTemplates(List.of(new Mistake(place, 0, text, advice)));
    }
}
