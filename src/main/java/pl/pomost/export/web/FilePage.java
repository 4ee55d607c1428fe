package pl.pomost.export.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.export.InvalidProcessFile;
import pl.pomost.shared.Plurals;
import pl.pomost.shared.Problem;

/**
 * What the page of the process file shows.
 *
 * @param refusal  why the last file was not taken
 * @param amounts  what is in the powiat after a file was taken
 * @param replaced what a file would replace, in words; empty when there is nothing yet
 */
record FilePage(String teryt, String powiat, String edition, boolean mayEdit, Optional<Refusal> refusal, List<Amount> amounts, String replaced) {

    private static final List<Kind> LISTS = List.of(new Kind("/team/members", "osoba w zespole", "osoby w zespole", "osób w zespole"),
            new Kind("/institutions", "instytucja", "instytucje", "instytucji"), new Kind("/workshops", "warsztat", "warsztaty", "warsztatów"),
            new Kind("/diagnosis", "wpis diagnozy", "wpisy diagnozy", "wpisów diagnozy"), new Kind("/goals", "cel", "cele", "celów"),
            new Kind("/actions", "działanie", "działania", "działań"), new Kind("/indicators", "wskaźnik", "wskaźniki", "wskaźników"));
    private static final Kind CARDS = new Kind("", "kartka", "kartki", "kartek");

    /** A kind of things in a process: where their list is in the file and what they are called. */
    private record Kind(String list, String one, String few, String many) {
    }

    record Amount(Kind kind, long number) {

        public String thing() {
            return kind.few;
        }

        String inWords() {
            return Plurals.of(number, kind.one, kind.few, kind.many);
        }
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
        Stream<Amount> lists = LISTS.stream().map(kind -> new Amount(kind, process.at(kind.list).size()));
        long cards = process.path("workshops").findValues("cards").stream().mapToLong(JsonNode::size).sum();
        return Stream.concat(lists, Stream.of(new Amount(CARDS, cards))).toList();
    }

    /** Everything that there is any of, as a list within a sentence. */
    static String inWords(List<Amount> amounts) {
        return amounts.stream().filter(amount -> amount.number() > 0).map(Amount::inWords).collect(Collectors.joining(", "));
    }
}
