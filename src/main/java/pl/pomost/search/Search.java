package pl.pomost.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import pl.pomost.access.Reaches;
import pl.pomost.access.Viewer;
import pl.pomost.process.FindableKind;
import pl.pomost.search.Filter.Group;
import pl.pomost.search.Found.Counts;
import pl.pomost.search.Words.Word;

/** Finds what a viewer may see by its words. The number of questions to the database depends on neither what is asked nor what is found. */
@ApplicationScoped
public class Search {

    /** Hits of one page. */
    public static final int PAGE = 20;
    /** Further pages are not turned: whoever wants them narrows. */
    public static final int LAST_PAGE = 50;

    private final Analysis analysis;
    private final Reaches reaches;
    private final Postings postings;
    private final GuessWords guess;

    Search(Analysis analysis, Reaches reaches, Postings postings, GuessWords guess) {
        this.analysis = analysis;
        this.reaches = reaches;
        this.postings = postings;
        this.guess = guess;
    }

    /**
     * @param asked words in any form; beyond {@link Words#LONGEST} characters nothing is read
     * @param page  from 1
     */
    @Transactional
    public Found find(Viewer viewer, String asked, Filter filter, int page) {
        Words words = Words.of(asked.substring(0, Math.min(Words.LONGEST, asked.length())), analysis.lemmas());
        if (words.isEmpty()) {
            return Found.nothing();
        }
        Sight sight = Sight.of(reaches.of(viewer));
        GuessWords.Guessed guessed = guess.of(sight, words);
        List<Word> known = guessed.words().stream().sorted(Comparator.comparing(guessed::count)).toList();
        if (!guessed.unknown().isEmpty()) {
            return new Found(0, List.of(), Counts.NONE, List.of(), guessed.unknown(), single(guessed));
        }
        List<Group> groups = postings.groups(sight, known);
        int all = groups.stream().filter(filter::lets).mapToInt(Group::count).sum();
        if (all == 0) {
            return new Found(0, List.of(), counts(groups, filter), guessed.meant(), List.of(), groups.isEmpty() ? single(guessed) : List.of());
        }
        int last = Math.min(LAST_PAGE, (all + PAGE - 1) / PAGE);
        var ranked = postings.page(sight, known, known.stream().map(guessed::tells).toList(), filter, (Math.max(1, Math.min(last, page)) - 1) * PAGE, PAGE);
        var snippets = new Snippets(analysis.lemmas(), new Words(known).terms());
        List<SearchDoc> docs = postings.docs(ranked);
        return new Found(all, docs.stream().map(doc -> hit(doc, snippets)).toList(), counts(groups, filter), guessed.asWritten(docs, snippets), List.of(), List.of());
    }

    static Hit hit(SearchDoc doc, Snippets snippets) {
        return new Hit(FindableKind.of(doc.kind()), doc.teryt(), doc.year(), doc.area(), doc.code(), snippets.whole(doc.title()), snippets.part(doc.body()), address(doc));
    }

    private static String address(SearchDoc doc) {
        if (doc.address().startsWith("/")) {
            return doc.address();
        }
        int mark = doc.address().indexOf('#') < 0 ? doc.address().length() : doc.address().indexOf('#');
        return "/powiaty/" + doc.teryt() + "/" + doc.address().substring(0, mark) + "?edition=" + doc.year() + doc.address().substring(mark);
    }

    private static List<Found.Single> single(GuessWords.Guessed guessed) {
        List<Found.Single> single = new ArrayList<>();
        if (guessed.words().size() + guessed.unknown().size() > 1) {
            guessed.words().forEach(word -> single.add(new Found.Single(word.written(), guessed.count(word), guessed.count(word) >= Postings.FREQUENT)));
        }
        return single;
    }

    private static Counts counts(List<Group> groups, Filter filter) {
        return new Counts(sums(groups, filter.withoutKind(), Group::kind), sums(groups, filter.withoutPowiat(), Group::teryt), sums(groups, filter.withoutArea(), Group::area),
                sums(groups, filter.withoutYear(), Group::year));
    }

    private static <K> Map<K, Integer> sums(List<Group> groups, Filter filter, Function<Group, K> by) {
        Map<K, Integer> sums = new TreeMap<>();
        groups.stream().filter(filter::lets).forEach(group -> sums.merge(by.apply(group), group.count(), Integer::sum));
        return sums;
    }
}
