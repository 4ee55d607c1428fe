package pl.pomost.wording;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Words that no dictionary knows, read as the word among the others that they were probably meant to be. */
final class Typos {

    private static final int SHORTEST = 5;
    private static final int LONG = 8;

    private Typos() {
    }

    /** @param others words that are written right */
    static Optional<String> meant(String word, Collection<String> others) {
        String plain = BaseForms.plain(word);
        if (plain.length() < SHORTEST) {
            return others.stream().filter(other -> BaseForms.plain(other).equals(plain)).min(Comparator.naturalOrder());
        }
        int allowed = plain.length() < LONG ? 1 : 2;
        return others.stream().filter(other -> Math.abs(other.length() - plain.length()) <= allowed && other.length() >= SHORTEST - 1)
                .filter(other -> distance(plain, BaseForms.plain(other)) <= allowed)
                .min(Comparator.comparingInt((String other) -> distance(plain, BaseForms.plain(other))).thenComparing(Comparator.naturalOrder()));
    }

    /** How many letters must be put in, left out, changed or swapped with the next. */
    static int distance(String one, String other) {
        int[][] costs = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                costs[i][j] = i == 0 || j == 0 ? i + j : Math.min(Math.min(costs[i - 1][j], costs[i][j - 1]) + 1,
                        costs[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1));
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
                    costs[i][j] = Math.min(costs[i][j], costs[i - 2][j - 2] + 1);
                }
            }
        }
        return costs[one.length()][other.length()];
    }
}
