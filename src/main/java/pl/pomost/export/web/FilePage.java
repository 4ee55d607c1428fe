package pl.pomost.export.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.export.InvalidProcessFile;
import pl.pomost.shared.Plurals;
import pl.pomost.shared.Problem;

/**
 * What the page of the process file shows.
 *
 * @param refusal why the last file was not taken
 * @param amounts what is in the powiat after a file was taken
 */
record FilePage(String teryt, String powiat, String edition, boolean mayEdit, Optional<Refusal> refusal, List<Amount> amounts) {

    private static final Map<String, String> LISTS = Map.of("/team/members", "osoby w zespole", "/institutions", "instytucje", "/workshops", "warsztaty",
            "/diagnosis", "wpisy diagnozy", "/goals", "cele", "/actions", "działania", "/indicators", "wskaźniki");
    private static final List<String> ORDER = List.of("/team/members", "/institutions", "/workshops", "/diagnosis", "/goals", "/actions", "/indicators");

    record Amount(String thing, long number) {
    }

    record Row(String place, String what, int line) {
    }

    record Refusal(String title, String detail, List<Row> mistakes) {

        static Refusal of(Problem problem) {
            if (problem instanceof InvalidProcessFile file && !file.mistakes().isEmpty()) {
                List<Row> rows = file.mistakes().stream()
                        .map(mistake -> new Row(mistake.place().isEmpty() ? "Cały plik" : mistake.place(), mistake.message(), mistake.line())).toList();
                String title = "W pliku " + Plurals.form(rows.size(), "jest", "są", "jest") + " " + Plurals.of(rows.size(), "błąd", "błędy", "błędów") + ". Niczego nie zmieniliśmy.";
                return new Refusal(title, "Popraw plik i wczytaj go jeszcze raz.", rows);
            }
            return new Refusal(problem.title() + ". Niczego nie zmieniliśmy.", problem.detail().orElse(""), List.of());
        }
    }

    static List<Amount> amounts(JsonNode process) {
        Stream<Amount> lists = ORDER.stream().map(list -> new Amount(LISTS.get(list), process.at(list).size()));
        long cards = process.path("workshops").findValues("cards").stream().mapToLong(JsonNode::size).sum();
        return Stream.concat(lists, Stream.of(new Amount("kartki", cards))).toList();
    }
}
