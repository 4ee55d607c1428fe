package pl.pomost.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Everything read from one folder. It exists only when no file has a mistake. */
record Templates(List<Scenario> scenarios, List<StandardDef> standards) {

    /**
     * @throws InvalidTemplates with the mistakes of all files
     */
    static Templates read(List<TemplateFile> files) {
        List<LocatedYaml> scenarios = files.stream().filter(file -> !file.holdsStandards()).map(LocatedYaml::of).toList();
        Optional<LocatedYaml> standards = files.stream().filter(TemplateFile::holdsStandards).findFirst().map(LocatedYaml::of);
        List<Mistake> found = new ArrayList<>();
        scenarios.forEach(yaml -> found.addAll(mistakesIn(yaml, Schema.SCENARIO, ScenarioRules.mistakesIn(yaml.root()))));
        standards.ifPresent(yaml -> found.addAll(mistakesIn(yaml, Schema.STANDARDS, StandardRules.mistakesIn(yaml.root(), areasOf(scenarios)))));
        found.addAll(sameVersionTwice(scenarios));
        if (scenarios.isEmpty()) {
            found.add(new Mistake("scenariusze", 0, "W katalogu nie ma żadnego scenariusza.", "Dodaj plik .yaml ze scenariuszem."));
        }
        if (!found.isEmpty()) {
            throw new InvalidTemplates(found);
        }
        return new Templates(scenarios.stream().map(yaml -> TemplateReader.scenario(yaml.root())).toList(),
                standards.map(yaml -> TemplateReader.standards(yaml.root())).orElse(List.of()));
    }

    /**
     * One scenario that somebody brings into the application.
     *
     * @throws InvalidTemplates with every mistake of the file
     */
    static Scenario one(TemplateFile file) {
        LocatedYaml yaml = LocatedYaml.of(file);
        List<Mistake> found = mistakesIn(yaml, Schema.SCENARIO, ScenarioRules.mistakesIn(yaml.root()));
        if (!found.isEmpty()) {
            throw new InvalidTemplates(found);
        }
        return TemplateReader.scenario(yaml.root());
    }

    /** An unreadable file has only its first mistake; the rest would be consequences of it. */
    private static List<Mistake> mistakesIn(LocatedYaml yaml, Schema schema, List<Mistake> byRules) {
        List<Mistake> found = new ArrayList<>(yaml.mistakes());
        if (!yaml.root().node().isMissingNode()) {
            found.addAll(schema.mistakesIn(yaml));
            found.addAll(byRules);
        }
        found.sort((one, other) -> Integer.compare(one.line(), other.line()));
        return found;
    }

    private static Set<String> areasOf(List<LocatedYaml> scenarios) {
        Set<String> areas = new TreeSet<>();
        scenarios.forEach(yaml -> {
            areas.addAll(Codes.of(yaml.root().at("areas").items(), "code"));
            yaml.root().items("areas").flatMap(area -> area.items("covers")).flatMap(place -> place.text().stream()).forEach(areas::add);
        });
        return areas;
    }

    private static List<Mistake> sameVersionTwice(List<LocatedYaml> scenarios) {
        Map<String, String> files = new HashMap<>();
        List<Mistake> found = new ArrayList<>();
        for (LocatedYaml yaml : scenarios) {
            String name = yaml.root().text("id").orElse(yaml.file()) + " " + yaml.root().text("version").orElse("");
            String first = files.putIfAbsent(name, yaml.file());
            if (first != null) {
                found.add(yaml.root().at("version").mistake("Scenariusz „" + name + "” jest już w pliku " + first + ".", "Nadaj nowy numer wersji."));
            }
        }
        return found;
    }
}
