package pl.pomost.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Codes and identifiers are given once, and a list of references names each thing once. */
final class UniqueRule implements Rule {

    /** Among all values at these paths, seen from each place {@code within}, none may repeat. */
    private record Unique(String within, List<String> values) {
        static Unique in(String within, String... values) {
            return new Unique(within, List.of(values));
        }
    }

    private static final List<Unique> CODES = List.of(
            Unique.in("", "powiat/gminas/*/teryt"), Unique.in("", "edition/windows/*/stage"),
            Unique.in("", "team/members/*/id", "guests/*/id"), Unique.in("", "team/area_teams/*/area"), Unique.in("", "institutions/*/id"),
            Unique.in("", "resources/*/id"), Unique.in("", "workshops/*/stage"),
            Unique.in("", "workshops/*/activities/*/cards/*/id"),
            Unique.in("workshops/*", "activities/*/code"), Unique.in("workshops/*", "attendance/*/member", "attendance/*/guest"),
            Unique.in("workshops/*/activities/*", "clusters/*/id"),
            Unique.in("", "diagnosis/*/code"), Unique.in("", "data_points/*/id"),
            Unique.in("", "self_assessment/*/standard"), Unique.in("self_assessment/*", "ratings/*/member"),
            Unique.in("", "goals/*/code"), Unique.in("", "actions/*/code"), Unique.in("actions/*", "standards/*/code"),
            Unique.in("", "indicators/*/code"), Unique.in("", "risks/*/code"), Unique.in("", "postulates/*/code"), Unique.in("", "review/remarks/*/id"),
            Unique.in("", "consultation/earlier/*/remarks/*/id", "consultation/remarks/*/id"), Unique.in("", "adoptions/*/entry"));

    private static final List<Unique> LISTS = Stream.of("edition/languages", "team/members/*/areas", "team/members/*/languages",
            "institutions/*/areas", "institutions/*/gminas", "institutions/*/languages", "resources/*/languages",
            "resources/*/source_cards", "diagnosis/*/gminas", "diagnosis/*/source_cards", "diagnosis/*/concerns/groups",
            "vision/source_cards", "vision/by_area/*/source_cards", "goals/*/diagnosis", "goals/*/regional_aims",
            "goals/*/source_cards", "actions/*/goals", "actions/*/languages", "actions/*/source_cards",
            "indicators/*/goals", "indicators/*/actions", "risks/*/actions", "risks/*/source_cards",
            "postulates/*/diagnosis", "postulates/*/source_cards").map(list -> Unique.in(list, "*")).toList();

    @Override
    public void check(Spot file, ProcessContext context, Mistakes mistakes) {
        CODES.forEach(unique -> check(file, unique, "Wartość %s jest już wyżej (%s). Nadaj inną albo usuń powtórzenie.", mistakes));
        LISTS.forEach(unique -> check(file, unique, "Wartość %s jest na tej liście dwa razy (%s). Zostaw jedną.", mistakes));
    }

    private static void check(Spot file, Unique unique, String message, Mistakes mistakes) {
        file.all(unique.within()).forEach(place -> {
            Map<String, Spot> first = new HashMap<>();
            unique.values().stream().flatMap(place::all).forEach(spot -> spot.key().ifPresent(key -> {
                Spot earlier = first.putIfAbsent(key, spot);
                if (earlier != null) {
                    mistakes.add(spot, message.formatted(Words.quoted(key), Places.words(file.node(), earlier.pointer())));
                }
            }));
        });
    }
}
