package pl.pomost.search;

import java.util.List;
import java.util.Map;

/**
 * What a search has found, one page of it.
 *
 * @param all     how many there are with the filter
 * @param hits    of the page
 * @param counts  how many there would be with another choice of one filter and the others as they are
 * @param meant   words that nothing has, and what was looked for instead
 * @param unknown words that nothing has, and nothing is like
 * @param single  where nothing has all words: each word with how many have it
 */
public record Found(int all, List<Hit> hits, Counts counts, List<Meant> meant, List<String> unknown, List<Single> single) {

    private static final Found NOTHING = new Found(0, List.of(), Counts.NONE, List.of(), List.of(), List.of());

    /** Nothing was asked, or nothing that could be found. */
    public static Found nothing() {
        return NOTHING;
    }

    /** @param kinds by their numbers in the index */
    public record Counts(Map<Integer, Integer> kinds, Map<String, Integer> powiats, Map<String, Integer> areas, Map<Integer, Integer> years) {
        public static final Counts NONE = new Counts(Map.of(), Map.of(), Map.of(), Map.of());
    }

    public record Meant(String written, String instead) {
    }

    /** @param more whether there may be more */
    public record Single(String word, int count, boolean more) {
    }
}
