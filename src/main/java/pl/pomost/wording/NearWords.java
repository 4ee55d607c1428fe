package pl.pomost.wording;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import morfologik.fsa.FSA;
import morfologik.stemming.Dictionary;

/** Words of the dictionary that look nearly like another: they are found by walking its automaton, where a beginning that no word has ends the way. */
final class NearWords {

    private static final Map<Character, String> MARKED = Map.of('a', "aą", 'c', "cć", 'e', "eę", 'l', "lł", 'n', "nń", 'o', "oó", 's', "sś", 'z', "zźż");
    private static final String LETTERS = "aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż";
    private static final int SHORTEST = 4;
    private static final int LONGEST = 30;

    private final FSA automaton;
    private final byte separator;
    private final Charset charset = StandardCharsets.UTF_8;

    NearWords(Dictionary dictionary) {
        automaton = dictionary.fsa;
        separator = dictionary.metadata.getSeparator();
    }

    /** Words that are this one but for Polish marks. */
    Set<String> withMarks(String word) {
        return words(word, 0);
    }

    /** @param plain without Polish marks; of very short words every other is near, so they have none */
    Set<String> oneLetterOff(String plain) {
        return plain.length() < SHORTEST ? Set.of() : words(plain, 1);
    }

    private Set<String> words(String plain, int slips) {
        var found = new TreeSet<String>();
        if (plain.length() <= LONGEST) {
            new Walk(plain, found).go(0, automaton.getRootNode(), slips, "");
        }
        return found;
    }

    /** @return the node behind a letter, 0 when no word goes on so */
    private int step(int node, char letter) {
        int at = node;
        for (byte each : String.valueOf(letter).getBytes(charset)) {
            int arc = automaton.getArc(at, each);
            if (arc == 0 || automaton.isArcTerminal(arc)) {
                return 0;
            }
            at = automaton.getEndNode(arc);
        }
        return at;
    }

    private final class Walk {

        private final String word;
        private final Set<String> found;

        Walk(String word, Set<String> found) {
            this.word = word;
            this.found = found;
        }

        void go(int at, int node, int slips, String said) {
            if (at == word.length()) {
                if (automaton.getArc(node, separator) != 0) {
                    found.add(said);
                }
            } else {
                along(at, node, slips, said);
            }
            if (slips > 0) {
                slip(at, node, slips - 1, said);
            }
        }

        private void along(int at, int node, int slips, String said) {
            for (char letter : letters(at)) {
                int next = step(node, letter);
                if (next != 0) {
                    go(at + 1, next, slips, said + letter);
                }
            }
        }

        private void slip(int at, int node, int slips, String said) {
            boolean within = at < word.length();
            for (char letter : LETTERS.toCharArray()) {
                int next = step(node, letter);
                if (next != 0) {
                    go(at, next, slips, said + letter);
                    if (within) {
                        go(at + 1, next, slips, said + letter);
                    }
                }
            }
            if (within) {
                go(at + 1, node, slips, said);
            }
            if (at + 1 < word.length()) {
                swapped(at, node, slips, said);
            }
        }

        private void swapped(int at, int node, int slips, String said) {
            for (char first : letters(at + 1)) {
                int middle = step(node, first);
                for (char second : middle == 0 ? new char[0] : letters(at)) {
                    int next = step(middle, second);
                    if (next != 0) {
                        go(at + 2, next, slips, said + first + second);
                    }
                }
            }
        }

        private char[] letters(int at) {
            return MARKED.getOrDefault(word.charAt(at), String.valueOf(word.charAt(at))).toCharArray();
        }
    }
}
