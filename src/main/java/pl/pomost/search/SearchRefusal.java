package pl.pomost.search;

import pl.pomost.shared.Problem;

/** Questions that a program cannot ask. */
public final class SearchRefusal {

    private static final String TITLE = "Niepoprawne zapytanie";

    private SearchRefusal() {
    }

    public static Problem noWords() {
        return new Problem(400, TITLE, "Podaj w parametrze q, czego szukać.");
    }

    public static Problem noKind(String name) {
        return new Problem(400, TITLE, "Nie ma rodzaju „" + name + "”.");
    }

    public static Problem parameter(String name) {
        return new Problem(400, TITLE, "Parametr " + name + " ma niepoprawną wartość.");
    }
}
