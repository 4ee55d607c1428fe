package pl.pomost.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import pl.pomost.access.Viewer;
import pl.pomost.network.AlreadyAsked;
import pl.pomost.process.FindableKind;

/** Offers answers that are there already to somebody who writes a question; only such as they may see. */
@ApplicationScoped
class SimilarQuestions implements AlreadyAsked {

    private static final Set<Integer> KINDS = Set.of(FindableKind.QUESTION.number());

    /** What is of no powiat is kept under an empty one: nothing is left out. */
    private static final String NONE = "-";

    private final Similar similar;

    SimilarQuestions(Similar similar) {
        this.similar = similar;
    }

    @Override
    public List<Alike> like(Viewer viewer, String text) {
        return similar.to(viewer, text, NONE, KINDS).stream().map(hit -> new Alike(hit.plainTitle(), hit.plainSnippet(), hit.address())).toList();
    }
}
