package pl.pomost.export;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import pl.pomost.scenario.FieldType;

/** Codes that the scenario and the catalogue define: areas, sectors, card types and fields, standards, dictionaries. */
final class DictionaryRule implements Rule {

    private static final String CARDS = "workshops/*/activities/*/cards/*";

    private static final Map<String, String> DICTIONARIES = Map.ofEntries(
            Map.entry("team/members/*/role", "roles"), Map.entry("workshops/*/activities/*/kind", "activity_kinds"),
            Map.entry("diagnosis/*/kind", "diagnosis_kinds"), Map.entry("diagnosis/*/status", "diagnosis_status"),
            Map.entry("diagnosis/*/concerns/groups/*", "groups"), Map.entry("diagnosis/*/evidence/type", "evidence_types"),
            Map.entry("diagnosis/*/evidence/reliability", "reliability"), Map.entry("data_points/*/reliability", "reliability"),
            Map.entry("diagnosis/*/evidence_tag", "evidence_tags"), Map.entry("diagnosis/*/threats/*", "threats"), Map.entry("risks/*/threats/*", "threats"),
            Map.entry("diagnosis/*/in_powiat_competence", "competence"), Map.entry("goals/*/regional_aims/*", "regional_aims"),
            Map.entry("goals/*/step", "steps"), Map.entry("actions/*/type", "action_types"),
            Map.entry("actions/*/state", "action_state"), Map.entry("actions/*/funding/*/source", "funding_sources"),
            Map.entry("actions/*/funding/*/status", "funding_status"), Map.entry("indicators/*/kind", "indicator_kinds"));

    @Override
    public void check(Spot file, ProcessContext context, Mistakes mistakes) {
        var areas = Stream.of("team/members/*/areas/*", "team/area_teams/*/area", "institutions/*/areas/*", "resources/*/area",
                "workshops/*/activities/*/area", CARDS + "/area", "diagnosis/*/area", "data_points/*/area",
                "self_assessment/*/area", "goals/*/area", "actions/*/area", "risks/*/area");
        areas.flatMap(file::all).forEach(spot -> known(spot, spot.key(), context.areas(), "Nie ma obszaru", mistakes));
        Stream.of("vision/by_area", "panel/notes").flatMap(file::all)
                .forEach(spot -> keys(spot, context.areas(), "Nie ma obszaru", mistakes));
        Stream.of("team/members/*/sector", "guests/*/sector", "institutions/*/sector").flatMap(file::all)
                .forEach(spot -> known(spot, spot.key(), context.sectors(), "Nie ma sektora", mistakes));
        file.all("panel/attendance").forEach(spot -> keys(spot, context.sectors(), "Nie ma sektora", mistakes));
        Stream.of("diagnosis/*/standard", "actions/*/standards/*/code", "self_assessment/*/standard")
                .flatMap(file::all).forEach(spot -> known(spot, spot.key(), context.standards(), "W katalogu nie ma standardu", mistakes));
        DICTIONARIES.forEach((path, name) -> Optional.ofNullable(context.dictionaries().get(name)).ifPresent(
                allowed -> file.all(path).forEach(spot -> known(spot, spot.key(), allowed, "Nie ma wartości", mistakes))));
        file.all(CARDS).forEach(card -> card(card, context, mistakes));
    }

    private static void card(Spot card, ProcessContext context, Mistakes mistakes) {
        Optional<Spot> type = card.one("type").filter(spot -> spot.text().isPresent());
        type.ifPresent(spot -> known(spot, spot.text(), context.cardFields().keySet(), "Nie ma rodzaju karty", mistakes));
        Optional<Map<String, FieldType>> fields = type.flatMap(Spot::text).map(context.cardFields()::get);
        fields.ifPresent(known -> card.one("fields").ifPresent(spot -> {
            keys(spot, known.keySet(), "Ten rodzaj karty nie ma pola", mistakes);
            known.keySet().stream().filter(name -> known.get(name) == FieldType.STANDARD).flatMap(spot::all)
                    .forEach(standard -> known(standard, standard.key(), context.standards(), "W katalogu nie ma standardu", mistakes));
        }));
    }

    private static void keys(Spot spot, Set<String> allowed, String message, Mistakes mistakes) {
        spot.names().forEach(name -> known(spot.named(name), Optional.of(name), allowed, message, mistakes));
    }

    private static void known(Spot spot, Optional<String> value, Set<String> allowed, String message, Mistakes mistakes) {
        value.filter(code -> !allowed.contains(code)).ifPresent(code -> mistakes.add(spot,
                "%s %s. %s".formatted(message, Words.quoted(code), choice(allowed))));
    }

    private static String choice(Set<String> allowed) {
        return allowed.isEmpty() ? "Usuń je." : "Wybierz jedną z wartości: " + String.join(", ", new TreeSet<>(allowed)) + ".";
    }
}
