package pl.pomost.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pl.pomost.search.Words.Word;
import pl.pomost.wording.Lemmas;

/**
 * Words that nothing has, of what the viewer may see, are read as words that something has: those that begin so, else the nearest of the dictionary or of
 * the index. What is only in things hidden from the viewer is never offered.
 */
@ApplicationScoped
class GuessWords {

    private static final int SHORT = 8;
    private static final int SURE = 1_000_000;

    private final Postings postings;
    private final Analysis analysis;

    GuessWords(Postings postings, Analysis analysis) {
        this.postings = postings;
        this.analysis = analysis;
    }

    /**
     * @param words   to look for, in their order
     * @param meant   by what was written otherwise; as base forms
     * @param unknown for which nothing was found
     * @param counts  of base forms
     */
    record Guessed(List<Word> words, List<Found.Meant> meant, List<String> unknown, Map<String, Integer> counts) {

        int count(Word word) {
            return Math.min(Postings.FREQUENT, word.terms().stream().mapToInt(term -> counts.getOrDefault(term, 0)).sum());
        }

        /** The rarer a word, the more it tells. */
        double tells(Word word) {
            return Math.round(1_000 * Math.log(2 + (double) SURE / (1 + count(word)))) / 1_000.0;
        }

        /** What was meant, as the things that were found write it: base forms have no Polish marks. */
        List<Found.Meant> asWritten(List<SearchDoc> docs, Snippets snippets) {
            String text = meant.isEmpty() ? "" : docs.stream().limit(3).map(doc -> doc.title() + "\n" + doc.body()).collect(Collectors.joining("\n"));
            return meant.stream().map(each -> new Found.Meant(each.written(), snippets.firstWritten(text, each.instead()))).toList();
        }
    }

    Guessed of(Sight sight, Words asked) {
        Map<String, Integer> counts = new HashMap<>(postings.counts(sight, asked.terms()));
        List<Word> missing = asked.all().stream().filter(word -> isMissing(word, counts)).toList();
        Map<String, Candidates> candidates = missing.isEmpty() ? Map.of() : candidates(sight, missing, counts);
        List<Word> words = new ArrayList<>();
        List<Found.Meant> meant = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (Word word : asked.all()) {
            Optional<Set<String>> instead = missing.contains(word) ? candidates.get(word.written()).best(counts) : Optional.of(present(word.terms(), counts));
            instead.ifPresentOrElse(terms -> words.add(word.meaning(terms)), () -> unknown.add(word.written()));
            if (missing.contains(word)) {
                instead.filter(terms -> !candidates.get(word.written()).begins(terms)).ifPresent(terms -> meant.add(new Found.Meant(word.written(), terms.iterator().next())));
            }
        }
        return new Guessed(words, meant, unknown, counts);
    }

    private static boolean isMissing(Word word, Map<String, Integer> counts) {
        return word.terms().stream().noneMatch(counts::containsKey);
    }

    private static Set<String> present(Collection<String> terms, Map<String, Integer> counts) {
        return terms.stream().filter(counts::containsKey).collect(Collectors.toSet());
    }

    private Map<String, Candidates> candidates(Sight sight, List<Word> missing, Map<String, Integer> counts) {
        Map<String, List<String>> like = postings.like(missing.stream().map(word -> Lemmas.plain(word.written())).toList());
        Map<String, Candidates> all = new HashMap<>();
        Set<String> terms = new HashSet<>();
        for (Word word : missing) {
            String plain = Lemmas.plain(word.written());
            var own = Candidates.of(plain, like.getOrDefault(plain, List.of()), analysis.lemmas().nearlySaying(word.written()));
            all.put(word.written(), own);
            terms.addAll(own.begin());
            terms.addAll(own.near().keySet());
        }
        counts.putAll(postings.counts(sight, terms));
        return all;
    }

    /**
     * @param begin words that begin with what was written
     * @param near  words that are nearly the same, by how far they are
     */
    private record Candidates(Set<String> begin, Map<String, Integer> near) {

        private static final int MOST = 40;

        static Candidates of(String plain, List<String> index, Set<String> dictionary) {
            int allowed = plain.length() < SHORT ? 1 : 2;
            Map<String, Integer> near = new HashMap<>();
            index.stream().filter(term -> Math.abs(term.length() - plain.length()) <= allowed).forEach(term -> near.put(term, Lemmas.distance(plain, term)));
            near.values().removeIf(distance -> distance > allowed);
            dictionary.forEach(term -> near.merge(term, 1, Math::min));
            Map<String, Integer> nearest = near.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey())).limit(MOST)
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            return new Candidates(index.stream().filter(term -> term.startsWith(plain)).limit(MOST).collect(Collectors.toSet()), nearest);
        }

        boolean begins(Set<String> terms) {
            return begin.containsAll(terms);
        }

        /** Of equally near ones the one that more have. */
        Optional<Set<String>> best(Map<String, Integer> counts) {
            Set<String> beginning = present(begin, counts);
            if (!beginning.isEmpty()) {
                return Optional.of(beginning);
            }
            Comparator<String> order = Comparator.<String>comparingInt(near::get).thenComparing(term -> -counts.get(term)).thenComparing(Comparator.naturalOrder());
            return present(near.keySet(), counts).stream().min(order).map(Set::of);
        }
    }
}
