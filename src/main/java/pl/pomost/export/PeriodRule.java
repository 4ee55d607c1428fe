package pl.pomost.export;

import java.util.List;

/** What begins does not end before it. Dates and times of the file's own notation compare as text. */
final class PeriodRule implements Rule {

    private record Period(String path, String start, String end, String message) {
    }

    private static final String DATES = "Koniec (%s) jest przed początkiem (%s). Popraw daty.";
    private static final String TIMES = "Koniec (%s) jest przed początkiem (%s). Popraw godziny.";
    private static final List<Period> PERIODS = List.of(new Period("edition/windows/*", "from", "to", DATES),
            new Period("plan/period", "start", "end", DATES), new Period("actions/*", "start", "end", DATES), new Period("consultation/period", "from", "to", DATES),
            new Period("consultation/earlier/*/period", "from", "to", DATES),
            new Period("workshops/*", "start", "end", TIMES));
    private static final String NOTATION = "\\d{4}-\\d{2}-\\d{2}|\\d{2}:\\d{2}";

    @Override
    public void check(Spot file, ProcessContext context, Mistakes mistakes) {
        for (Period period : PERIODS) {
            file.all(period.path()).forEach(spot -> check(spot, period, mistakes));
        }
    }

    private static void check(Spot spot, Period period, Mistakes mistakes) {
        var start = spot.text(period.start()).filter(text -> text.matches(NOTATION));
        var end = spot.text(period.end()).filter(text -> text.matches(NOTATION));
        if (start.isPresent() && end.isPresent() && end.get().compareTo(start.get()) < 0
                && mistakes.sound(spot.pointerTo(period.start()))) {
            mistakes.add(spot.pointerTo(period.end()), period.message().formatted(end.get(), start.get()));
        }
    }
}
