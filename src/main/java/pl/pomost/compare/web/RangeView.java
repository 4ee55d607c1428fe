package pl.pomost.compare.web;

import java.util.List;
import java.util.stream.Collectors;
import pl.pomost.compare.Horizon;
import pl.pomost.compare.PublicRanges;
import pl.pomost.compare.PublicRanges.OfStandard;
import pl.pomost.compare.PublicRanges.Ranges;
import pl.pomost.compare.Spread;
import pl.pomost.shared.Counted;
import pl.pomost.shared.NounTexts;

/**
 * The ranges as everybody reads them.
 *
 * @param others years of other editions
 * @param own    whether the reader is of a team
 * @param only   whether these ranges are all that the reader may compare
 */
record RangeView(int year, String about, boolean own, boolean only, List<Integer> others, List<OfArea> areas) {

    record OfArea(String code, String name, List<Row> rows) {
    }

    /** @param least and greatest level of the range for its picture; -1 when there is none. @param shown powiats by name, each with its level. @param own the reader's */
    record Row(String code, String name, String words, int least, int greatest, List<PublicRanges.Shown> shown, List<PublicRanges.Shown> own) {

        public List<Integer> levels() {
            return List.of(0, 1, 2, 3);
        }

        public boolean has(int level) {
            return level >= least && level <= greatest;
        }
    }

    static RangeView of(Ranges ranges, Horizon reader, RangeTexts texts) {
        return new RangeView(ranges.year(), texts.edition(ranges.year(), ranges.powiats()), !reader.own().isEmpty(), !reader.open(), ranges.years().stream().filter(year -> year != ranges.year()).toList(), ranges.areas().stream()
                .map(area -> new OfArea(area.area().code(), area.area().name().shown(), area.standards().stream().map(standard -> row(standard, texts)).toList())).toList());
    }

    private static Row row(OfStandard standard, RangeTexts texts) {
        return new Row(standard.code(), standard.name(), standard.assessed() == 0 ? texts.none() : standard.spread().map(spread -> words(spread, texts)).orElseGet(texts::few),
                standard.spread().map(spread -> (int) spread.least()).orElse(-1), standard.spread().map(spread -> (int) spread.greatest()).orElse(-1), standard.shown(), standard.own());
    }

    static String words(Spread spread, RangeTexts texts) {
        String count = Counted.of(spread.count(), NounTexts::inPowiat);
        return spread.least() == spread.greatest() ? texts.same(whole(spread.least()), count)
                : texts.range(whole(spread.least()), whole(spread.greatest()), spread.modes().stream().map(RangeView::whole).collect(Collectors.joining(" " + texts.and() + " ")), count);
    }

    private static String whole(double level) {
        return String.valueOf((int) level);
    }
}
