package pl.pomost.wording;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import morfologik.stemming.WordData;
import morfologik.stemming.polish.PolishStemmer;

/** Base forms of the words of a text, by the dictionary of Morfologik. For one thread: make one for each text or batch of texts. */
final class BaseForms {

    /**
     * A word as it was written.
     *
     * @param bases possible base forms with what each weighs; the word itself when the dictionary does not know it
     * @param known whether the dictionary knows it
     */
    record Word(String written, Map<String, Double> bases, boolean known) {
    }

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}’'-]*");
    private static final String BEGINNING = ".!?…:;–-„\"(";
    private static final int SHORTEST = 3;
    private static final Locale POLISH = Locale.forLanguageTag("pl");
    /** What the parts of speech say of what a text is about. The others (prepositions, conjunctions, pronouns, numerals) only hold it together. */
    private static final Map<String, Double> TELLING = Map.of("subst", 1.0, "depr", 1.0, "ger", 0.5, "adj", 0.6, "verb", 0.5, "pact", 0.5, "ppas", 0.5);
    private static final Pattern TOGETHER = Pattern.compile("(^|\\+)(prep|conj|comp)(:|\\+|$)");
    private static final double UNKNOWN = 0.8;
    /** Words of every second card: they say what a plan of integration is about and nothing of what sets two cards apart. */
    private static final Set<String> STOP = Set.of("być", "mieć", "móc", "chcieć", "musieć", "zostać", "bywać", "robić", "zrobić", "dać", "dawać", "brak", "brakować",
            "osoba", "człowiek", "ludzie", "powiat", "gmina", "sprawa", "rzecz", "problem", "potrzeba", "potrzebować", "imigrant", "imigrantka", "cudzoziemiec",
            "cudzoziemka", "cudzoziemski", "migrant", "nowy", "mieszkaniec", "rok", "dzień", "miesiąc", "tydzień", "raz", "sam", "każdy", "wszystko", "cały", "duży",
            "dobry", "ten", "który", "jaki", "inny", "jeden", "drugi", "trzeci", "czas", "powinien", "trzeba", "pan", "pani", "jechać", "iść", "wiedzieć", "mówić",
            "ktoś", "coś", "nikt", "nic", "kto", "jak", "jaka", "tak", "taki", "swój", "boja", "liczba", "nasz", "bardzo", "tylko", "dużo", "mało", "zawsze", "nie");

    private final PolishStemmer stemmer = new PolishStemmer();

    /** The telling words of a text, in their order. */
    List<Word> of(String text) {
        return WORD.matcher(text).results().filter(word -> word.group().length() >= SHORTEST && !isName(text, word))
                .map(word -> word(word.group().toLowerCase(POLISH))).filter(word -> !word.bases().isEmpty()).toList();
    }

    /** A capital letter in the middle of a sentence. Names of places and people are on cards about anything. */
    private static boolean isName(String text, MatchResult word) {
        String before = text.substring(0, word.start()).strip();
        return Character.isUpperCase(word.group().charAt(0)) && Character.isLowerCase(word.group().charAt(1)) && !before.isEmpty()
                && !BEGINNING.contains(before.substring(before.length() - 1));
    }

    private Word word(String written) {
        List<WordData> found = stemmer.lookup(written);
        if (found.isEmpty()) {
            return new Word(written, STOP.contains(written) ? Map.of() : Map.of(written, UNKNOWN), false);
        }
        if (found.stream().anyMatch(BaseForms::holdsTogether)) {
            return new Word(written, Map.of(), true);
        }
        var bases = new HashMap<String, Double>();
        for (WordData one : found) {
            String base = one.getStem().toString();
            double weight = one.getTag() == null ? 0 : TELLING.getOrDefault(one.getTag().toString().split("[:+]", 2)[0], 0.0);
            if (weight > 0 && base.length() >= SHORTEST && Character.isLowerCase(base.charAt(0))) {
                bases.merge(base, weight, Math::max);
            }
        }
        return new Word(written, bases.keySet().stream().anyMatch(STOP::contains) ? Map.of() : Map.copyOf(bases), true);
    }

    /** What can be a preposition or a conjunction is one: "bez umowy" tells of no meringues (beza). */
    private static boolean holdsTogether(WordData reading) {
        return reading.getTag() != null && TOGETHER.matcher(reading.getTag()).find();
    }

    /** Without the marks that people leave out on phones: {@code żłobek} and {@code zlobek} are the same. */
    static String plain(String word) {
        return Normalizer.normalize(word.replace('ł', 'l'), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
