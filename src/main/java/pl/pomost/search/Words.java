package pl.pomost.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import pl.pomost.wording.Lemmas;

/** The words that somebody looks for, each with the base forms that are meant by it: a thing must have one of each word. */
record Words(List<Word> all) {

    static final int LONGEST = 200;
    private static final int MOST = 8;
    private static final int MOST_FORMS = 12;
    /** {@code A-EDU-3}; {@code WIZJA-EDU} may as well be two words with a hyphen, so it is looked for as both. */
    private static final Pattern CODE = Pattern.compile("\\p{L}+(-[\\p{L}\\d]+)+");

    /** @param terms base forms as the index has them */
    record Word(String written, Set<String> terms) {

        Word meaning(Set<String> others) {
            return new Word(written, Set.copyOf(others));
        }
    }

    /** Words that only hold a sentence together, and those beyond the first eight, are left out. */
    static Words of(String asked, Lemmas lemmas) {
        var all = new ArrayList<Word>();
        var had = new HashSet<String>();
        for (String part : asked.strip().split("\\s+")) {
            if (CODE.matcher(part).matches() && part.chars().anyMatch(Character::isDigit)) {
                all.add(new Word(part, Set.of(Lemmas.code(part))));
                continue;
            }
            Set<String> whole = CODE.matcher(part).matches() ? Set.of(Lemmas.code(part)) : Set.of();
            for (Lemmas.Token token : Lemmas.tokens(part)) {
                Set<String> terms = new TreeSet<>(lemmas.askedFor(token.written()));
                if (!terms.isEmpty() && Collections.disjoint(had, terms)) {
                    had.addAll(terms);
                    all.add(new Word(token.written(), with(whole, first(terms))));
                }
            }
        }
        return new Words(List.copyOf(all.subList(0, Math.min(MOST, all.size()))));
    }

    private static Set<String> with(Set<String> whole, Set<String> terms) {
        var both = new TreeSet<>(terms);
        both.addAll(whole);
        return both;
    }

    private static Set<String> first(Set<String> terms) {
        return terms.size() <= MOST_FORMS ? terms : new TreeSet<>(List.copyOf(terms).subList(0, MOST_FORMS));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    Set<String> terms() {
        var terms = new TreeSet<String>();
        all.forEach(word -> terms.addAll(word.terms()));
        return terms;
    }
}
