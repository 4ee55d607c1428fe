package pl.pomost.diagnosis.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import pl.pomost.access.Scope;
import pl.pomost.diagnosis.DiagnosisEntries;
import pl.pomost.scenario.EntryKind;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Plurals;
import pl.pomost.workshop.Reminder;

/** Reminds the team of what has to be checked, at the workshop at which it says how things should be. */
@ApplicationScoped
class DutyReminder implements Reminder {

    private final DiagnosisEntries entries;
    private final Vocabulary words;
    private final DutyTexts texts;

    DutyReminder(DiagnosisEntries entries, Vocabulary words, DutyTexts texts) {
        this.entries = entries;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public Optional<Line> before(Scope scope, int stage) {
        if (stage != words.stageOf(EntryKind.VISION) || !scope.everything()) {
            return Optional.empty();
        }
        long open = entries.toCheck(scope.requireEnrolment());
        return open == 0 ? Optional.empty() : Optional.of(new Line(texts.before(Plurals.of(open, "wpis", "wpisy", "wpisów")),
                "/powiaty/" + scope.teryt() + "/diagnoza/do-sprawdzenia", texts.see()));
    }
}
