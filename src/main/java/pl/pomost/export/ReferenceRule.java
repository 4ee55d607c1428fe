package pl.pomost.export;

import static pl.pomost.export.Named.ACTION;
import static pl.pomost.export.Named.ADOPTABLE;
import static pl.pomost.export.Named.CARD;
import static pl.pomost.export.Named.DIAGNOSIS;
import static pl.pomost.export.Named.GOAL;
import static pl.pomost.export.Named.GUEST;
import static pl.pomost.export.Named.INSTITUTION;
import static pl.pomost.export.Named.MEMBER;
import static pl.pomost.export.Named.PERSON;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pl.pomost.scenario.FieldType;

/** Every reference leads to something that is in the file. */
final class ReferenceRule implements Rule {

    private static final String CARDS = "workshops/*/activities/*/cards/*";

    private static final Map<FieldType, Named> ON_CARDS = new EnumMap<>(Map.of(FieldType.PARTICIPANT, PERSON, FieldType.INSTITUTION, INSTITUTION,
            FieldType.CARD, CARD, FieldType.DIAGNOSIS, DIAGNOSIS, FieldType.GOAL, GOAL));

    private static final Map<Named, List<String>> REFERENCES = new EnumMap<>(Map.of(
            MEMBER, List.of("plan/coordinator", "team/area_teams/*/leader", "team/area_teams/*/deputy", "workshops/*/attendance/*/member"),
            GUEST, List.of("workshops/*/attendance/*/guest"),
            PERSON, List.of(CARDS + "/author", "self_assessment/*/ratings/*/member", "diagnosis/*/to_check/who", "diagnosis/*/gap_errand/who", "actions/*/first_step/who"),
            INSTITUTION, List.of("team/members/*/institution", "guests/*/institution", "resources/*/owner",
                    "workshops/*/attendance/*/institution", "goals/*/leader/institution",
                    "actions/*/responsible/institution", "actions/*/partners/*/institution",
                    "indicators/*/responsible/institution", "risks/*/owner/institution"),
            CARD, List.of("resources/*/source_cards/*", "diagnosis/*/source_cards/*",
                    "vision/source_cards/*", "vision/by_area/*/source_cards/*", "goals/*/source_cards/*",
                    "actions/*/source_cards/*", "risks/*/source_cards/*", "postulates/*/source_cards/*"),
            DIAGNOSIS, List.of("goals/*/diagnosis/*", "postulates/*/diagnosis/*"),
            GOAL, List.of("actions/*/goals/*", "indicators/*/goals/*"),
            ACTION, List.of("indicators/*/actions/*", "risks/*/actions/*"),
            ADOPTABLE, List.of("adoptions/*/entry")));

    @Override
    public void check(Spot file, ProcessContext context, Mistakes mistakes) {
        REFERENCES.forEach((named, paths) -> {
            Set<String> known = named.in(file);
            paths.stream().flatMap(file::all).forEach(spot -> check(spot, named, known, mistakes));
        });
        Map<Named, Set<String>> listed = ON_CARDS.values().stream().distinct().collect(Collectors.toMap(named -> named, named -> named.in(file)));
        file.all(CARDS).forEach(card -> fields(card, context, listed, mistakes));
        file.all("workshops/*/activities/*").forEach(activity -> clusters(activity, mistakes));
    }

    /** What the fields of a card name, as the scenario says of its type. */
    private static void fields(Spot card, ProcessContext context, Map<Named, Set<String>> listed, Mistakes mistakes) {
        card.text("type").map(context.cardFields()::get).ifPresent(fields -> fields.forEach((name, type) -> {
            Named named = ON_CARDS.get(type);
            if (named != null) {
                card.all("fields/" + name).forEach(spot -> check(spot, named, listed.get(named), mistakes));
            }
        }));
    }

    private static void check(Spot spot, Named named, Set<String> known, Mistakes mistakes) {
        spot.text().filter(id -> !known.contains(id)).ifPresent(id -> mistakes.add(spot, named.missing(id)));
    }

    /** A card is grouped with cards of the same activity only. */
    private static void clusters(Spot activity, Mistakes mistakes) {
        Set<String> known = activity.all("clusters/*/id").flatMap(spot -> spot.text().stream()).collect(Collectors.toSet());
        activity.all("cards/*/cluster").forEach(spot -> spot.text().filter(id -> !known.contains(id))
                .ifPresent(id -> mistakes.add(spot, "W tym ćwiczeniu nie ma grupy kart %s. Dopisz ją do clusters albo usuń odwołanie."
                        .formatted(Words.quoted(id)))));
    }
}
