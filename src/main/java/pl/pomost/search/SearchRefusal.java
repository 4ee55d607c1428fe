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

    static Problem busy() {
        return new Problem(429, "Za dużo wyszukiwań naraz", "Wiele osób szuka w tej chwili. Spróbuj jeszcze raz za chwilę.").after(5);
    }

    public static Problem noKind(String name) {
        return new Problem(400, TITLE, "Nie ma rodzaju „" + name + "”.");
    }

    public static Problem parameter(String name) {
        return new Problem(400, TITLE, "Parametr " + name + " ma niepoprawną wartość.");
    }
}
