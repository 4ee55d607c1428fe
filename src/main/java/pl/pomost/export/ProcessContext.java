package pl.pomost.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a process file is checked against: the powiat it goes into and the scenario of the edition.
 *
 * @param teryt               TERYT of the powiat, four digits
 * @param gminas              TERYT codes of its gminas, seven digits
 * @param editionYears        years of the editions that exist
 * @param areas               codes of areas
 * @param sectors             codes of sectors
 * @param cardTypesWithFields codes of card types, each with the names of its fields
 * @param standards           codes of standards in the catalogue
 * @param dictionaries        allowed keys by the name of the dictionary, named as in the demo file's
 *                            {@code dictionaries} (roles, activity_kinds, diagnosis_kinds, diagnosis_status,
 *                            evidence_types, reliability, competence, groups, regional_aims, steps, action_types,
 *                            action_state, funding_sources, funding_status, indicator_kinds); a dictionary that is not
 *                            given is not checked
 */
public record ProcessContext(String teryt, Set<String> gminas, Set<Integer> editionYears, Set<String> areas,
        Set<String> sectors, Map<String, Set<String>> cardTypesWithFields, Set<String> standards,
        Map<String, Set<String>> dictionaries) {

    public ProcessContext {
        gminas = Set.copyOf(gminas);
        editionYears = Set.copyOf(editionYears);
        areas = Set.copyOf(areas);
        sectors = Set.copyOf(sectors);
        cardTypesWithFields = frozen(cardTypesWithFields);
        standards = Set.copyOf(standards);
        dictionaries = frozen(dictionaries);
    }

    private static Map<String, Set<String>> frozen(Map<String, Set<String>> map) {
        var copy = new LinkedHashMap<String, Set<String>>();
        map.forEach((key, values) -> copy.put(key, Set.copyOf(values)));
        return Map.copyOf(copy);
    }
}
