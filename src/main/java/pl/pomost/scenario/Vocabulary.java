package pl.pomost.scenario;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import pl.pomost.access.AreaNames;
import pl.pomost.access.Scope;
import pl.pomost.shared.Choice;

/** The words of the current scenario as pages need them: choices for forms and Polish labels of stored codes. */
@ApplicationScoped
public class Vocabulary implements AreaNames {

    /** An item of an agenda. @param stage number of its workshop */
    public record Exercise(int stage, String title) {
    }

    private final Scenarios scenarios;

    public Vocabulary(Scenarios scenarios) {
        this.scenarios = scenarios;
    }

    /** The choices of a dictionary in its order. */
    public List<Choice> choices(String dictionary) {
        return scenarios.current().dictionary(dictionary).entries().stream()
                .map(entry -> new Choice(entry.code(), entry.label().pl())).toList();
    }

    /** The code that people mean, who write "częściowo" as well as "partly"; empty when no choice is called so. */
    public Optional<String> code(String dictionary, String written) {
        return scenarios.current().dictionary(dictionary).find(written).map(DictionaryEntry::code);
    }

    /** What a code is called; the code itself when the dictionary does not know it. */
    public String label(String dictionary, String code) {
        return scenarios.current().dictionary(dictionary).label(code, "pl");
    }

    public List<String> labels(String dictionary, List<String> codes) {
        return codes.stream().map(code -> label(dictionary, code)).toList();
    }

    /** The areas, each with its colour and sign. */
    @Override
    public List<Choice> areas() {
        return scenarios.current().areas().stream().map(area -> new Choice(area.code(), area.shortName().pl(), "area-" + area.code())).toList();
    }

    /** The areas of which a viewer may see something, so that no number stands for what is only out of sight. */
    public List<Choice> areasOf(Scope scope) {
        return areas().stream().filter(area -> scope.covers(area.code())).toList();
    }

    /** Short name of an area; the code itself when there is no such area. */
    @Override
    public String area(String code) {
        return scenarios.current().area(code).map(area -> area.shortName().pl()).orElse(code);
    }

    /** Number of the workshop at which the team works on a kind of entry. */
    public int stageOf(EntryKind kind) {
        return scenarios.current().stageOf(kind);
    }

    /** The first exercise at which cards of a type are written; empty when no agenda has one. */
    public Optional<Exercise> exerciseWith(String cardType) {
        return scenarios.current().stages().stream().flatMap(stage -> stage.activities().stream().filter(activity -> activity.allows(cardType))
                .map(activity -> new Exercise(stage.number(), activity.title().pl()))).findFirst();
    }

    /** The standards of the scenario's areas. */
    public List<StandardDef> standards() {
        return scenarios.current().held(scenarios.standards());
    }

    public Optional<StandardDef> standard(String code) {
        return standards().stream().filter(standard -> standard.code().equals(code)).findFirst();
    }
}
