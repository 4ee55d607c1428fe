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
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The scenarios in use. They are read once, at start, from the folder in {@code pomost.scenarios.folder} or, when it is not
 * set, from the copy inside the application. With any mistake in them the application does not start and names them all.
 */
@Startup
@ApplicationScoped
public class Scenarios {

    private final Templates templates;
    private final Scenario current;

    /**
     * @param folder where an office keeps its own files
     * @param currentId which scenario new workshops follow; needed only when the folder holds several
     * @throws InvalidTemplates with every mistake of every file
     */
    @Inject
    public Scenarios(@ConfigProperty(name = "pomost.scenarios.folder") Optional<String> folder,
            @ConfigProperty(name = "pomost.scenarios.current") Optional<String> currentId) {
        templates = Templates.read(folder.map(Path::of).map(TemplateFolder::at).orElseGet(TemplateFolder::shipped));
        current = choose(currentId);
    }

    /** The scenarios inside the application, for code that runs without a container. */
    public static Scenarios shipped() {
        return new Scenarios(Optional.empty(), Optional.empty());
    }

    /** The newest version of the scenario that new workshops follow. */
    public Scenario current() {
        return current;
    }

    public List<Scenario> all() {
        return templates.scenarios();
    }

    /** The scenario that a workshop has pinned. */
    public Optional<Scenario> byIdAndVersion(String id, String version) {
        return all().stream().filter(scenario -> scenario.id().equals(id) && scenario.version().equals(version)).findFirst();
    }

    /** Starting standards, in the order of the file. */
    public List<StandardDef> standards() {
        return templates.standards();
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
        Set<String> ids = new TreeSet<>(all().stream().map(Scenario::id).toList());
        if (wanted.isEmpty() && ids.size() > 1) {
            throw refused("scenariusze", "Jest kilka scenariuszy: " + String.join(", ", ids) + ".", "Wskaż jeden w ustawieniu pomost.scenarios.current.");
        }
        String id = wanted.orElseGet(() -> ids.iterator().next());
        return all().stream().filter(scenario -> scenario.id().equals(id)).max(comparing(Scenario::version, VersionOrder.NEWEST_LAST))
                .orElseThrow(() -> refused(id, "Nie ma takiego scenariusza.", "Popraw ustawienie pomost.scenarios.current. Są: " + String.join(", ", ids) + "."));
    }

    private static InvalidTemplates refused(String place, String text, String advice) {
        return new InvalidTemplates(List.of(new Mistake(place, 0, text, advice)));
    }
}
