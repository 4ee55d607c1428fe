package pl.pomost.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.pomost.access.Viewer;
import pl.pomost.practice.PracticeSearch;
import pl.pomost.process.FindableKind;

/** Finds good practices, of which there are a few dozen in a region: all pages of the search are turned. */
@ApplicationScoped
class FindPractices implements PracticeSearch {

    private static final Filter PRACTICES = new Filter(Optional.of(FindableKind.PRACTICE), Optional.empty(), Optional.empty(), Optional.empty());

    private final Search search;

    FindPractices(Search search) {
        this.search = search;
    }

    @Override
    public List<String> codes(Viewer viewer, String words) {
        List<String> codes = new ArrayList<>();
        int page = 1;
        int all;
        do {
            Found found = search.find(viewer, words, PRACTICES, page);
            all = found.all();
            found.hits().forEach(hit -> codes.add(hit.code()));
            page++;
        } while (codes.size() < all && page <= Search.LAST_PAGE);
        return codes;
    }
}
