package pl.pomost.export;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The first pass over a text: is it JSON of a sane size, with every key given once? Builds nothing in memory. */
final class Scan {

    private static final int DEEPEST = 60;
    /** Seven times the demo process; the worst files of this size that we could think of are checked within 256 MB. */
    private static final int MOST_TOKENS = 200_000;
    private static final int LONGEST_NUMBER = 30;
    private static final int HUGEST_EXPONENT = 30;

    private final JsonParser parser;
    private final List<Mistake> mistakes = new ArrayList<>();
    private final Deque<Set<String>> names = new ArrayDeque<>();
    private boolean goingOn = true;
    private boolean treeAllowed = true;

    Scan(JsonParser parser) {
        this.parser = parser;
    }

    /** Throws what the parser throws when the text is not JSON. */
    void run() throws IOException {
        int tokens = 0;
        for (JsonToken token = parser.nextToken(); token != null && goingOn; token = parser.nextToken()) {
            if (++tokens > MOST_TOKENS) {
                stop(token, "Plik ma za dużo wartości. Usuń zbędne dane.");
            } else if (tokens > 1 && names.isEmpty()) {
                stop(token, "Po końcu danych jest jeszcze coś. Usuń to.");
            } else {
                look(token);
            }
        }
        if (tokens == 0) {
            treeAllowed = false;
            mistakes.add(new Mistake("", "", "Plik jest pusty. Wybierz inny plik.", 1, 1));
        }
    }

    List<Mistake> mistakes() {
        return mistakes;
    }

    /** Whether a tree may be built of this text. */
    boolean treeAllowed() {
        return treeAllowed;
    }

    private void look(JsonToken token) throws IOException {
        switch (token) {
            case START_OBJECT -> enter(token, new HashSet<>());
            case START_ARRAY -> enter(token, Set.of());
            case END_OBJECT, END_ARRAY -> names.pop();
            case FIELD_NAME -> name(token);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(token, parser.getText());
            default -> {
                // Texts and literals need no look of their own.
            }
        }
    }

    private void enter(JsonToken token, Set<String> none) {
        if (names.size() == DEEPEST) {
            stop(token, "Dane są zagnieżdżone zbyt głęboko. Usuń zbędne nawiasy.");
        }
        names.push(none);
    }

    private void name(JsonToken token) throws IOException {
        if (!names.peek().add(parser.currentName())) {
            add(token, "Pole %s jest w tym miejscu po raz drugi. Zostaw jedno.".formatted(Words.quoted(parser.currentName())));
        }
    }

    /** Numbers beyond reason are all listed, but no tree is built of them: computing with them could take for ever. */
    private void number(JsonToken token, String written) {
        int e = Math.max(written.indexOf('e'), written.indexOf('E'));
        String exponent = e < 0 ? "0" : written.substring(e + 1);
        boolean huge = written.length() > LONGEST_NUMBER || exponent.length() > 4
                || Math.abs(Integer.parseInt(exponent)) > HUGEST_EXPONENT;
        if (huge) {
            treeAllowed = false;
            add(token, "Liczba %s jest poza zakresem. Wpisz mniejszą albo krótszą.".formatted(Words.shortened(written)));
        }
    }

    private void stop(JsonToken token, String message) {
        goingOn = false;
        treeAllowed = false;
        add(token, message);
    }

    private void add(JsonToken token, String message) {
        mistakes.add(new Mistake(Locations.pointer(parser, token), "", message, 0, 0).at(Locations.here(parser)));
    }
}
