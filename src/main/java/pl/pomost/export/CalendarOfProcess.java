package pl.pomost.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.directory.StageWindow;
import pl.pomost.plan.PlanDocument;
import pl.pomost.review.Submissions;
import pl.pomost.workshop.Workshop;
import pl.pomost.workshop.Workshops;

/** The days of a process as it stands: those of its plan, and with them workshops to come, the edition's windows and the end of the review. */
@ApplicationScoped
public class CalendarOfProcess {

    private static final String OF_PLAN = "-warsztat-\\d+@pomost$";

    private final Workshops workshops;
    private final Submissions submissions;

    CalendarOfProcess(Workshops workshops, Submissions submissions) {
        this.workshops = workshops;
        this.submissions = submissions;
    }

    /** @param plan the draft; callers have a scope that shows everything */
    List<CalendarEntry> of(Scope scope, PlanDocument plan) {
        UUID enrolment = scope.requireEverything().requireEnrolment();
        String powiat = " (" + scope.powiat().name() + ")";
        List<CalendarEntry> entries = new ArrayList<>(CalendarOfPlan.of(plan).stream().filter(entry -> !entry.uid().matches(".*" + OF_PLAN)).toList());
        workshops.of(enrolment).forEach(workshop -> workshop.heldOn().ifPresent(day -> entries.add(new CalendarEntry(workshop.id() + "@pomost",
                "Warsztat " + workshop.stage() + ": " + workshop.title() + powiat, "", day, hour(workshop.starts()), hour(workshop.ends()), workshop.place()))));
        String here = scope.teryt() + "-" + AsciiName.of(scope.edition().name()) + "-";
        for (StageWindow window : scope.edition().windows()) {
            entries.add(CalendarEntry.wholeDay(here + "okno-" + window.stage() + "-od@pomost", "Od dziś można prowadzić warsztat " + window.stage() + powiat, window.title(), window.opens()));
            entries.add(CalendarEntry.wholeDay(here + "okno-" + window.stage() + "-do@pomost", "Ostatni dzień na warsztat " + window.stage() + powiat, window.title(), window.closes()));
        }
        submissions.current(enrolment).ifPresent(submission -> entries.add(CalendarEntry.wholeDay(here + "ocena-" + submission.round() + "@pomost", "Ostatni dzień oceny planu przez ROPS" + powiat,
                "", submission.dueOn())));
        return entries;
    }

    private static Optional<LocalTime> hour(Optional<String> text) {
        return text.map(LocalTime::parse);
    }
}
