package pl.pomost.plan;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds where a text tells, in digits or in words, of fewer people than are told in public: in a small place such a number can be a person. Numerals that
 * count people alone ("czworo z nich") always do, but for people at their work ("dwoje doradców"); other numbers when a word for people follows. "Jedna
 * osoba" mostly means nobody in particular and is left alone.
 */
final class FewPeople {

    private static final int AROUND = 40;
    private static final String EDGE = "(?<![\\p{L}\\p{N},.])";
    private static final String AT_WORK = "nauczyciel|doradc|asystent|pracowni|specjalist|członk|tłumacz|lekarz|urzędni|prowadząc|psycholog|mediator|koordynator|wolontariusz|lektor|ekspert|opiekun";
    private static final String PEOPLE = "dzie[cw]|uczni|uczenn|kobiet|mężczyzn|dziewczyn|chłop[ca]|matk|rodzin|cudzoziem|uchodź|mieszka[nń][ck]|senior|obywatel|imigran|migran";
    /** A word between the number and the people that says which they are. */
    private static final String WHICH = "\\p{L}+(?:e|ych|ich|ej|a|ą|i|y|ym|im|emu|ego)";
    private static final Pattern FEW = Pattern.compile(EDGE + "(?:(?:dwoje|dwojga|dwojgu|troje|trojga|trojgu|czworo|czworga|czworgu)(?!\\p{L})(?!\\s+(?:\\p{L}+\\s+)?(?:" + AT_WORK + "))"
            + "|(?:[2-9]|dwaj|dwie|dwóch|dwu|dwóm|dwiema|trzej|trzy|trzech|trzem|trzema|cztery|czterej|czterech|czterem|czterema)(?:\\s+" + WHICH + ")?\\s+(?:os[oó]b|" + PEOPLE + ")\\p{L}*"
            + "|(?:1|jeden|jedna|jednej|jedną|jednego|jedno|jednemu|jednym)(?:\\s+" + WHICH + ")?\\s+(?:" + PEOPLE + ")\\p{L}*)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private FewPeople() {
    }

    /**
     * The places, each with some words around it.
     *
     * @param limit from which on numbers are told
     * @param told  a number that is decided about elsewhere; 0 for none
     */
    static List<String> in(String text, int limit, int told) {
        return FEW.matcher(text).results().filter(found -> number(found.group()) < limit && number(found.group()) != told).map(found -> around(text, found.start(), found.end())).toList();
    }

    private static int number(String place) {
        String word = place.toLowerCase(Locale.ROOT);
        return Character.isDigit(word.charAt(0)) ? word.charAt(0) - '0' : word.startsWith("jed") ? 1 : word.startsWith("dw") ? 2 : word.startsWith("tr") ? 3 : 4;
    }

    private static String around(String text, int start, int end) {
        int from = Math.max(0, text.lastIndexOf(' ', Math.max(0, start - AROUND)));
        int space = text.indexOf(' ', Math.min(text.length(), end + AROUND));
        int to = space < 0 ? text.length() : space;
        return ((from > 0 ? "…" : "") + text.substring(from, to).strip() + (to < text.length() ? "…" : "")).replaceAll("\\s+", " ");
    }
}
