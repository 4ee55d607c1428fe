package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import pl.pomost.scenario.ActivityTemplate;
import pl.pomost.scenario.Stage;

/** What has to be ready before a workshop: what every workshop needs, and the materials that its scenario names. */
@ApplicationScoped
public class Checklists {

    /** What every workshop needs, whatever its scenario; the pages have words for each. */
    public enum Task {
        INVITATIONS, ROOM, LANGUAGES, SCRIBES, PRINTS;

        public String key() {
            return "task:" + name().toLowerCase(Locale.ROOT);
        }
    }

    private final Agendas agendas;

    Checklists(Agendas agendas) {
        this.agendas = agendas;
    }

    /** Materials of the workshop's exercises, each once, in the order in which they are needed. */
    public List<String> materials(Workshop workshop) {
        return agendas.scenarioOf(workshop).stage(workshop.stage()).map(Stage::activities).orElse(List.of()).stream()
                .map(ActivityTemplate::materials).flatMap(List::stream).distinct().toList();
    }

    /** How many things there are to be ready. */
    public int size(Workshop workshop) {
        return (int) keysOf(workshop).count();
    }

    /** How many of them are. */
    public int ready(Workshop workshop, Preparation preparation) {
        Set<String> done = Set.copyOf(preparation.done());
        return (int) keysOf(workshop).filter(done::contains).count();
    }

    Stream<String> keysOf(Workshop workshop) {
        return Stream.concat(Stream.of(Task.values()).map(Task::key), materials(workshop).stream());
    }
}
