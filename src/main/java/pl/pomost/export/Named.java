package pl.pomost.export;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of things that a file refers to, where they are listed, and what to say when one is not there. */
enum Named {

    MEMBER("Nie ma osoby %s na liście członków zespołu (team.members). Dopisz ją tam albo popraw odwołanie.", "team/members/*/id"),
    PERSON("Nie ma osoby %s ani wśród członków zespołu (team.members), ani wśród gości (guests). Dopisz ją tam albo popraw odwołanie.",
            "team/members/*/id", "guests/*/id"),
    GUEST("Nie ma gościa %s na liście guests. Dopisz go tam albo popraw odwołanie.", "guests/*/id"),
    INSTITUTION("Nie ma instytucji %s na liście institutions. Dopisz ją tam albo popraw odwołanie.", "institutions/*/id"),
    CARD("Nie ma karty %s w żadnym warsztacie. Dopisz ją tam albo popraw odwołanie.", "workshops/*/activities/*/cards/*/id"),
    DIAGNOSIS("Nie ma wpisu diagnozy %s na liście diagnosis. Dopisz go tam albo popraw odwołanie.", "diagnosis/*/code"),
    GOAL("Nie ma celu %s na liście goals. Dopisz go tam albo popraw odwołanie.", "goals/*/code"),
    ACTION("Nie ma działania %s na liście actions. Dopisz je tam albo popraw odwołanie.", "actions/*/code"),
    ADOPTABLE("Nie ma wpisu %s ani wśród działań (actions), ani wśród zasobów (resources). Dopisz go tam albo popraw odwołanie.", "actions/*/code", "resources/*/id");

    private final String missing;
    private final String[] listed;

    Named(String missing, String... listed) {
        this.missing = missing;
        this.listed = listed;
    }

    Set<String> in(Spot file) {
        return Stream.of(listed).flatMap(file::all).flatMap(spot -> spot.text().stream()).collect(Collectors.toSet());
    }

    String missing(String id) {
        return missing.formatted(Words.quoted(id));
    }
}
