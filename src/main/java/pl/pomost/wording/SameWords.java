package pl.pomost.wording;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Whether two texts use the same words, whatever their endings. It would rather say yes once too often: it is asked whether words are gone. */
public final class SameWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");
    private static final int STEM = 5;

    private SameWords() {
    }

    /** Whether a text says every word of a title; one without words is said by none. */
    public static boolean saysAll(String text, String title) {
        List<String> said = words(text);
        List<String> asked = words(title);
        return !asked.isEmpty() && asked.stream().allMatch(word -> said.stream().anyMatch(other -> alike(word, other)));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).map(word -> BaseForms.plain(word.toLowerCase(Locale.forLanguageTag("pl")))).distinct().toList();
    }

    private static boolean alike(String word, String other) {
        return other.startsWith(word.substring(0, Math.min(STEM, word.length())));
    }
}
