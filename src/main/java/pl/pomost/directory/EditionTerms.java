package pl.pomost.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What ROPS decides about an edition.
 *
 * @param scenario         that powiats follow; empty means the usual one of this installation
 * @param places           how many powiats can take part; empty means no limit
 * @param applicationsFrom first day on which powiats may say that they want to take part
 * @param applicationsTo   last such day
 */
public record EditionTerms(String name, Optional<String> scenario, Optional<Integer> places, Optional<LocalDate> applicationsFrom,
        Optional<LocalDate> applicationsTo, List<EnrolmentCriterion> criteria, List<StageWindow> windows) {

    public boolean open(LocalDate day) {
        return applicationsFrom.map(from -> !day.isBefore(from)).orElse(true) && applicationsTo.map(to -> !day.isAfter(to)).orElse(true);
    }

    /** The same of an edition so many years later: every day is moved, leap days to the end of February. */
    public EditionTerms movedTo(String newName, int years) {
        List<StageWindow> moved = windows.stream()
                .map(window -> new StageWindow(window.stage(), window.title(), window.opens().plusYears(years), window.closes().plusYears(years))).toList();
        return new EditionTerms(newName, scenario, places, applicationsFrom.map(day -> day.plusYears(years)), applicationsTo.map(day -> day.plusYears(years)), criteria, moved);
    }
}
