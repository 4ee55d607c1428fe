package pl.pomost.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a schema cannot say: codes that do not repeat and references that lead somewhere. */
final class ScenarioRules {

    private ScenarioRules() {
    }

    static List<Mistake> mistakesIn(Place scenario) {
        List<Mistake> found = new ArrayList<>();
        for (String list : List.of("areas", "vote_questions", "card_types", "plan_chapters", "criteria")) {
            found.addAll(Codes.repeated(scenario.at(list).items(), "code"));
        }
        found.addAll(Codes.repeated(scenario.at("plan_chapters").items(), "number"));
        scenario.at("dictionaries").values().forEach(dictionary -> found.addAll(Codes.repeated(dictionary.items(), "code")));
        found.addAll(expectedInstitutions(scenario));
        found.addAll(narrativeKeys(scenario));
        found.addAll(new CardTypeRules(scenario).found());
        found.addAll(new AgendaRules(scenario).found());
        return found;
    }

    private static List<Mistake> expectedInstitutions(Place scenario) {
        Set<String> kinds = Codes.of(scenario.at("dictionaries").at("institution_kinds").items(), "code");
        List<Place> expected = scenario.items("areas").flatMap(area -> area.items("expected_institutions")).toList();
        return Codes.unknown(expected, kinds, "rodzaju instytucji");
    }

    private static List<Mistake> narrativeKeys(Place scenario) {
        List<Mistake> found = new ArrayList<>();
        scenario.items("plan_chapters").forEach(chapter -> {
            boolean source = chapter.items("sources").anyMatch(item -> item.text().filter("narrative"::equals).isPresent());
            if (source != chapter.has("narrative")) {
                found.add(chapter.mistake("Rozdział ma albo źródło narrative, albo klucz narrative, a potrzebne są oba.",
                        "Dopisz brakujące albo usuń zbędne."));
            }
        });
        return found;
    }
}
