package pl.pomost.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pl.pomost.access.Reaches;
import pl.pomost.access.Viewer;
import pl.pomost.process.FindableKind;
import pl.pomost.search.GuessWords.Guessed;
import pl.pomost.search.Words.Word;

/** Actions of other powiats, and practices, that say nearly what somebody is writing; only such as they may see. */
@ApplicationScoped
public class Similar {

    private static final int SHOWN = 5;
    private static final int MOST_WORDS = 6;
    /** A frequent word tells little and costs much: it counts only where there are not enough others. */
    private static final int ENOUGH = 2;
    private static final Set<Integer> KINDS = Set.of(FindableKind.ACTION.number(), FindableKind.PUBLISHED_ACTION.number(), FindableKind.PRACTICE.number());

    private final Analysis analysis;
    private final Reaches reaches;
    private final Postings postings;

    Similar(Analysis analysis, Reaches reaches, Postings postings) {
        this.analysis = analysis;
        this.reaches = reaches;
        this.postings = postings;
    }

    /**
     * @param typed a title, perhaps not to its end: a word that nothing has is left out
     * @param teryt of the powiat that writes it; what is its own is no news to it
     */
    @Transactional
    public List<Hit> to(Viewer viewer, String typed, String teryt) {
        return to(viewer, typed, teryt, KINDS);
    }

    /** The same of other kinds of things. @param kinds their numbers */
    @Transactional
    List<Hit> to(Viewer viewer, String typed, String teryt, Set<Integer> kinds) {
        Words words = Words.of(typed.substring(0, Math.min(Words.LONGEST, typed.length())), analysis.lemmas());
        if (words.isEmpty()) {
            return List.of();
        }
        Sight sight = Sight.of(reaches.of(viewer));
        Map<String, Integer> counts = postings.counts(sight, words.terms());
        var guessed = new Guessed(List.of(), List.of(), List.of(), counts);
        List<Word> telling = telling(words, guessed);
        if (telling.isEmpty()) {
            return List.of();
        }
        var ranked = postings.similar(sight, telling, telling.stream().map(guessed::tells).toList(), kinds, teryt, Math.min(ENOUGH, telling.size()), 2 * SHOWN);
        var snippets = new Snippets(analysis.lemmas(), telling.stream().flatMap(word -> word.terms().stream()).collect(Collectors.toCollection(TreeSet::new)));
        Set<String> had = new HashSet<>(); // who sees the living action is not offered the published one too
        return postings.docs(ranked).stream().filter(doc -> doc.code().isEmpty() || had.add(doc.teryt() + " " + doc.year() + " " + doc.code())).limit(SHOWN).map(doc -> Search.hit(doc, snippets)).toList();
    }

    private static List<Word> telling(Words words, Guessed guessed) {
        List<Word> known = words.all().stream().map(word -> word.meaning(word.terms().stream().filter(guessed.counts()::containsKey).collect(Collectors.toSet())))
                .filter(word -> !word.terms().isEmpty()).sorted(Comparator.comparing(guessed::count)).limit(MOST_WORDS).toList();
        List<Word> telling = new ArrayList<>();
        for (Word word : known) {
            if (telling.size() < ENOUGH || guessed.count(word) < Postings.FREQUENT) {
                telling.add(word);
            }
        }
        return telling;
    }
}
