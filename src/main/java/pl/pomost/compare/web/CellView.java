package pl.pomost.compare.web;

import java.util.List;
import java.util.Optional;
import pl.pomost.compare.Assessed;
import pl.pomost.compare.ReadCell.Behind;
import pl.pomost.compare.ReadCell.Evidence;
import pl.pomost.compare.ReadCell.Offer;
import pl.pomost.compare.ReadCell.Way;
import pl.pomost.process.Talks;
import pl.pomost.shared.PolishDates;

/** One cell of the matrix, opened. @param level -1 when there is none. @param compares whether the reader may go on to comparisons */
record CellView(String title, String teryt, String powiat, int year, String standard, String areaCode, String area, boolean assessed, int level, String words, String agreedOn, String target12,
        String target36, int version, String comment, Optional<String> notOurs, List<Evidence> evidence, List<Offer> offers, List<Way> ways, boolean everything, boolean compares,
        List<Agreement> agreements, Talks.About talks) {

    /** @param answer empty while the team is silent. @param on the day of the answer, in words; empty for those who may not know it */
    record Agreement(String code, String title, int version, String answer, String words, String on, boolean late) {
    }

    static CellView of(Behind behind, boolean compares) {
        Optional<Assessed> found = behind.assessed();
        return new CellView(behind.standard().code() + " " + behind.standard().name(), behind.teryt(), behind.powiat(), behind.year(), behind.standard().code(), behind.standard().area(), behind.area(),
                found.isPresent(), found.flatMap(Assessed::level).orElse(-1), behind.words(), found.flatMap(Assessed::agreedOn).map(PolishDates::inWords).orElse("–"),
                number(found.flatMap(Assessed::target12)), number(found.flatMap(Assessed::target36)), found.map(Assessed::version).orElse(behind.standard().version()), behind.comment().orElse(""), behind.notOurs(),
                behind.evidence(), behind.offers(), behind.ways(), behind.everything(), compares,
                behind.agreements().stream().map(said -> new Agreement(said.code(), said.title(), said.version(), said.answer().orElse(""), said.words(),
                        said.on().map(PolishDates::inWords).orElse(""), said.late())).toList(), behind.talks());
    }

    private static String number(Optional<Integer> level) {
        return level.map(String::valueOf).orElse("–");
    }
}
