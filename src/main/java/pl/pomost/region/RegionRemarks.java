package pl.pomost.region;

import java.util.List;
import java.util.Map;
import pl.pomost.plan.Note;
import pl.pomost.plan.Paragraph;
import pl.pomost.plan.Section;
import pl.pomost.plan.Table;
import pl.pomost.plan.Table.Column;
import pl.pomost.plan.Table.Row;
import pl.pomost.review.RemarkStatistics;
import pl.pomost.review.RemarkStatistics.Count;
import pl.pomost.review.RemarkTopic;

/** What reviews recommend to many powiats. */
final class RegionRemarks {

    private RegionRemarks() {
    }

    /** @param criteria texts of criteria by code */
    static Section section(RemarkStatistics.Counts counts, Map<String, String> criteria) {
        if (counts.remarks() == 0) {
            return Section.of("zalecenia-regionu", "6", "Co powtarza się w ocenach", Note.information("ROPS nie przekazał jeszcze żadnej uwagi."));
        }
        return Section.of("zalecenia-regionu", "6", "Co powtarza się w ocenach", Paragraph.of("Uwagi przekazane powiatom. Te, które nie blokują akceptacji, są zaleceniami."),
                Table.of("zalecenia-tematy", "Uwagi według tematu", columns("O co chodzi"), counts.topics().stream().map(count -> row(count.what().map(RemarkTopic::polish).orElse("bez kodu"), count)).toList()),
                Table.of("zalecenia-kryteria", "Uwagi według kryterium", columns("Kryterium"), counts.criteria().stream()
                        .map(count -> row(count.what().map(code -> criteria.containsKey(code) ? code + ": " + criteria.get(code) : code).orElse("bez kryterium"), count)).toList()));
    }

    private static List<Column> columns(String first) {
        return List.of(Column.text(first), Column.number("Powiaty"), Column.number("Uwagi"), Column.number("W tym zalecenia"));
    }

    private static Row row(String name, Count<?> count) {
        return Row.headed(name, String.valueOf(count.powiats()), String.valueOf(count.remarks()), String.valueOf(count.remarks() - count.blocking()));
    }
}
