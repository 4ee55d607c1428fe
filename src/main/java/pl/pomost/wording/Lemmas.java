package pl.pomost.wording;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import morfologik.stemming.WordData;
import morfologik.stemming.polish.PolishStemmer;

/**
 * The words by which a text is found: base forms of the dictionary (Morfologik), without Polish marks and in small letters. A word with several base
 * forms has all of them. Words that only hold a sentence together have none. Safe for many threads.
 */
public final class Lemmas {

    /** Raise it when the same text gets other base forms: all that is kept of texts is then made anew. */
    public static final int VERSION = 1;

    /** A word as it stands in a text. */
    public record Token(int start, int end, String written) {
    }

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");
    private static final Locale POLISH = Locale.forLanguageTag("pl");
    private static final int LONGEST = 40;
    private static final int KEPT = 40_000;
    /** Parts of speech that say nothing of what a text is about, with names of the dictionary. */
    private static final Set<String> HOLDING = Set.of("prep", "conj", "comp", "qub", "interj", "ppron12", "ppron3", "siebie");
    private static final Set<String> EVERYWHERE = Set.of("być");

    private final PolishStemmer stemmer = new PolishStemmer();
    private final NearWords near = new NearWords(stemmer.getDictionary());
    /** What is used most stays: a flood of nonsense pushes itself out, and not the words that everybody uses. */
    private final Cache<String, Set<String>> known = Caffeine.newBuilder().maximumSize(KEPT).build();

    public static List<Token> tokens(String text) {
        return WORD.matcher(text).results().map(found -> new Token(found.start(), found.end(), found.group())).toList();
    }

    /** Base forms of a word in a text; none for one that only holds a sentence together. */
    public Set<String> of(String written) {
        String word = written.toLowerCase(POLISH);
        return word.length() > LONGEST ? lookUp(word) : known.get(word, this::lookUp);
    }

    /** The same for a word that somebody looks for: written without Polish marks it may also be one that has them. */
    public Set<String> askedFor(String written) {
        String word = written.toLowerCase(POLISH);
        Set<String> own = of(word);
        if (!BaseForms.plain(word).equals(word) || own.isEmpty()) {
            return own;
        }
        var all = new TreeSet<>(own);
        near.withMarks(word).forEach(marked -> all.addAll(of(marked)));
        return all;
    }

    /** Base forms of words of the dictionary that differ by one letter, or by two neighbours that changed places. */
    public Set<String> nearlySaying(String written) {
        return near.oneLetterOff(BaseForms.plain(written.toLowerCase(POLISH))).stream().flatMap(word -> of(word).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** How many letters must be put in, left out, changed or swapped with the next, Polish marks aside. */
    public static int distance(String one, String other) {
        return Typos.distance(plain(one), plain(other));
    }

    /** In small letters, without Polish marks. */
    public static String plain(String word) {
        return BaseForms.plain(word.toLowerCase(POLISH));
    }

    /** A code as it is found: like a word that no dictionary knows, with its hyphens. */
    public static String code(String written) {
        return term(written);
    }

    /** Never in the middle of a letter. */
    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }

    private Set<String> lookUp(String word) {
        if (word.length() < 2) {
            return Set.of();
        }
        List<Reading> readings = readings(word);
        if (readings.isEmpty()) {
            readings = near.withMarks(word).stream().flatMap(marked -> readings(marked).stream()).toList();
        }
        if (readings.stream().anyMatch(Reading::holds)) {
            return Set.of();
        }
        var bases = new HashSet<String>();
        readings.stream().map(Reading::base).filter(base -> !EVERYWHERE.contains(base)).map(Lemmas::term).forEach(bases::add);
        return readings.isEmpty() ? Set.of(term(word)) : Set.copyOf(bases);
    }

    private static String term(String base) {
        return cut(plain(base));
    }

    /** Of names too, which the dictionary writes with a capital letter. */
    private List<Reading> readings(String word) {
        synchronized (stemmer) {
            return Stream.of(word, word.substring(0, 1).toUpperCase(POLISH) + word.substring(1)).distinct()
                    .flatMap(written -> stemmer.lookup(written).stream().map(Reading::of).toList().stream()).toList();
        }
    }

    /** @param holds whether it may be a word that only holds a sentence together; what can be a preposition is one */
    private record Reading(String base, boolean holds) {

        static Reading of(WordData data) {
            String tags = data.getTag() == null ? "" : data.getTag().toString();
            return new Reading(data.getStem().toString(), Stream.of(tags.split("[:+|]")).anyMatch(HOLDING::contains));
        }
    }
}
