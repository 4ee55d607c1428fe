package pl.pomost.search.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pl.pomost.access.Viewer;
import pl.pomost.action.SimilarElsewhere;
import pl.pomost.practice.PracticeKind;
import pl.pomost.practice.PracticeView;
import pl.pomost.practice.Practices;
import pl.pomost.process.FindableKind;
import pl.pomost.search.Hit;
import pl.pomost.search.Similar;

/** Puts what is like an action into the rows that its form shows. */
@ApplicationScoped
class SimilarRows implements SimilarElsewhere {

    private final Similar similar;
    private final SearchViews views;
    private final Practices practices;

    SimilarRows(Similar similar, SearchViews views, Practices practices) {
        this.similar = similar;
        this.views = views;
        this.practices = practices;
    }

    @Override
    public List<Row> like(Viewer viewer, String title, String teryt) {
        List<Hit> hits = similar.to(viewer, title, teryt);
        // a practice made of a resource has no words for an action
        Set<String> takeable = practices.byCodes(hits.stream().filter(hit -> hit.kind() == FindableKind.PRACTICE).map(Hit::code).toList()).stream()
                .filter(practice -> practice.kind() == PracticeKind.ACTION).map(PracticeView::code).collect(Collectors.toSet());
        return views.rows(hits).stream().map(row -> new Row(row.kind(), row.code(), pieces(row.title()), pieces(row.snippet()), row.where(), row.area(), row.areaName(), row.address(),
                takeable.contains(row.code()) ? row.code() : "")).toList();
    }

    private static List<Piece> pieces(List<Hit.Piece> found) {
        return found.stream().map(piece -> new Piece(piece.text(), piece.marked())).toList();
    }
}
