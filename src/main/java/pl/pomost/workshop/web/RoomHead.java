package pl.pomost.workshop.web;

import java.time.LocalDate;
import java.util.Optional;
import pl.pomost.access.Scope;
import pl.pomost.shared.PolishDates;
import pl.pomost.workshop.Workshop;

/**
 * What every paper of a workshop says on top.
 *
 * @param when        day, hours and place in one line; empty when nothing is set
 * @param coordinated whether whoever looks may edit the whole process, not this workshop alone
 */
record RoomHead(String teryt, String powiat, int stage, String title, String when, Optional<String> day, Optional<String> hours,
        Optional<String> place, Optional<String> facilitator, boolean mayEdit, boolean coordinated, boolean planned) {

    static RoomHead of(Scope scope, Workshop workshop) {
        return new RoomHead(scope.teryt(), scope.powiat().name(), workshop.stage(), workshop.title(), WorkshopViews.when(workshop),
                workshop.heldOn().map((LocalDate date) -> PolishDates.inWords(date)), workshop.starts().map(start -> start + workshop.ends().map(end -> "–" + end).orElse("")),
                workshop.place(), workshop.facilitator(), scope.mayEdit(), scope.mayEdit() && scope.onlyStage().isEmpty(), workshop.isPlanned());
    }

    /** Where everything about this workshop is. */
    public String base() {
        return "/powiaty/" + teryt + "/warsztaty/" + stage;
    }
}
