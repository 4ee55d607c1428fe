package pl.pomost.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        found.addAll(covered(scenario));
        found.addAll(olderAreas(scenario));
        found.addAll(new CardTypeRules(scenario).found());
        found.addAll(new AgendaRules(scenario).found());
        return found;
    }

    private static List<Mistake> expectedInstitutions(Place scenario) {
        Set<String> kinds = Codes.of(scenario.at("dictionaries").at("institution_kinds").items(), "code");
        List<Place> expected = scenario.items("areas").flatMap(area -> area.items("expected_institutions")).toList();
        return Codes.unknown(expected, kinds, "rodzaju instytucji");
    }

    /** A standard belongs at one table only. */
    private static List<Mistake> covered(Place scenario) {
        List<Mistake> found = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        scenario.items("areas").filter(area -> !area.has("covers")).map(area -> area.at("code"))
                .forEach(place -> place.text().ifPresent(code -> lines.putIfAbsent(code, place.line())));
        scenario.items("areas").flatMap(area -> area.items("covers"))
                .forEach(place -> place.text().map(code -> lines.putIfAbsent(code, place.line())).ifPresent(line -> found.add(place.mistake(
                        "Standardy obszaru „" + place.node().asText() + "” są już przy obszarze z wiersza " + line + ".", "Zostaw je przy jednym obszarze."))));
        return found;
    }

    private static List<Mistake> olderAreas(Place scenario) {
        Set<String> areas = Codes.of(scenario.at("areas").items(), "code");
        Set<String> tags = Codes.of(scenario.at("dictionaries").at("challenge_tags").items(), "code");
        List<Place> older = scenario.items("older_models").flatMap(model -> model.items("areas")).toList();
        List<Mistake> found = new ArrayList<>(Codes.unknown(older.stream().map(each -> each.at("area")).toList(), areas, "obszaru"));
        found.addAll(Codes.unknown(older.stream().flatMap(each -> each.items("tags")).toList(), tags, "tematu"));
        return found;
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
