package pl.pomost.diagnosis.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import pl.pomost.access.Scope;
import pl.pomost.diagnosis.DiagnosisEntries;
import pl.pomost.diagnosis.DutyList;
import pl.pomost.shared.Plurals;
import pl.pomost.workshop.Reminder;

/** Reminds the team before workshop 3 of what has to be checked. */
@ApplicationScoped
class DutyReminder implements Reminder {

    private final DiagnosisEntries entries;
    private final DutyTexts texts;

    DutyReminder(DiagnosisEntries entries, DutyTexts texts) {
        this.entries = entries;
        this.texts = texts;
    }

    @Override
    public Optional<Line> before(Scope scope, int stage) {
        if (stage != DutyList.BEFORE_STAGE || !scope.everything()) {
            return Optional.empty();
        }
        long open = entries.toCheck(scope.requireEnrolment());
        return open == 0 ? Optional.empty() : Optional.of(new Line(texts.before(Plurals.of(open, "wpis", "wpisy", "wpisów")),
                "/powiaty/" + scope.teryt() + "/diagnoza/do-sprawdzenia", texts.see()));
    }
}
