package pl.pomost.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pl.pomost.scenario.AreaDef;
import pl.pomost.scenario.CardField;
import pl.pomost.scenario.CardType;
import pl.pomost.scenario.Dictionary;
import pl.pomost.scenario.DictionaryEntry;
import pl.pomost.scenario.EntryKind;
import pl.pomost.scenario.FieldType;
import pl.pomost.scenario.Scenario;

/**
 * What a process file is checked against: the powiat it goes into and the scenario of the edition.
 *
 * @param teryt               TERYT of the powiat, four digits
 * @param gminas              TERYT codes of its gminas, seven digits
 * @param editionYears        years of the editions that exist
 * @param areas               codes of areas
 * @param sectors             codes of sectors
 * @param cardFields         codes of card types, each with the names of its fields and what they hold
 * @param standards           codes of standards in the catalogue
 * @param dictionaries        allowed keys by the name of the dictionary, named as in the demo file's
 *                            {@code dictionaries} (roles, activity_kinds, diagnosis_kinds, diagnosis_status,
 *                            evidence_types, reliability, competence, groups, regional_aims, steps, action_types,
 *                            action_state, funding_sources, funding_status, indicator_kinds); a dictionary that is not
 *                            given is not checked
 * @param diagnosisStage      number of the workshop whose dots count for diagnosis entries
 */
public record ProcessContext(String teryt, Set<String> gminas, Set<Integer> editionYears, Set<String> areas,
        Set<String> sectors, Map<String, Map<String, FieldType>> cardFields, Set<String> standards,
        Map<String, Set<String>> dictionaries, int diagnosisStage) {

    public ProcessContext {
        gminas = Set.copyOf(gminas);
        editionYears = Set.copyOf(editionYears);
        areas = Set.copyOf(areas);
        sectors = Set.copyOf(sectors);
        cardFields = Map.copyOf(cardFields);
        standards = Set.copyOf(standards);
        dictionaries = frozen(dictionaries);
    }

    /**
     * The context of a powiat whose process follows a scenario.
     *
     * @param standards codes of standards in the catalogue
     */
    public static ProcessContext of(String teryt, Set<String> gminas, Set<Integer> editionYears, Scenario scenario, Set<String> standards) {
        Map<String, Set<String>> dictionaries = scenario.dictionaries().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, dictionary -> codes(dictionary.getValue())));
        return new ProcessContext(teryt, gminas, editionYears, scenario.areas().stream().map(AreaDef::code).collect(Collectors.toSet()),
                dictionaries.getOrDefault("sectors", Set.of()), cardFields(scenario), standards, dictionaries,
                scenario.stageOf(EntryKind.DIAGNOSIS));
    }

    static Map<String, Map<String, FieldType>> cardFields(Scenario scenario) {
        return scenario.cardTypes().stream().collect(Collectors.toMap(CardType::code,
                type -> type.fields().stream().collect(Collectors.toMap(CardField::key, CardField::type))));
    }

    private static Set<String> codes(Dictionary dictionary) {
        return dictionary.entries().stream().map(DictionaryEntry::code).collect(Collectors.toSet());
    }

    private static Map<String, Set<String>> frozen(Map<String, Set<String>> map) {
        var copy = new LinkedHashMap<String, Set<String>>();
        map.forEach((key, values) -> copy.put(key, Set.copyOf(values)));
        return Map.copyOf(copy);
    }
}
