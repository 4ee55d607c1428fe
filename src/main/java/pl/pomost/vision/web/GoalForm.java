package pl.pomost.vision.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.PolishNumbers;
import pl.pomost.shared.Submitted;
import pl.pomost.vision.Goal;
import pl.pomost.vision.GoalDraft;
import pl.pomost.vision.Leader;

/** The form of a goal: from the goal to text in fields, and from what was typed to a draft. */
final class GoalForm {

    private final FormReading reading;
    private final GoalDraft draft;

    GoalForm(Submitted typed, GoalChoices choices, Optional<Goal> stored, LocalDate today, GoalTexts texts, FormTexts words) {
        reading = new FormReading(typed, words);
        draft = new GoalDraft(stored.map(Goal::area).orElseGet(() -> reading.field("area", texts.area()).requiredOneOf(choices.areas())),
                reading.field("title", texts.goalTitle()).required(300), reading.field("text", texts.text()).text(20_000),
                reading.field("aims", texts.aims()).someOf(choices.aims()).stream().filter(code -> code.matches("\\d{1,3}")).map(Integer::valueOf).toList(),
                reading.field("step", texts.step()).oneOf(choices.steps()).map(Integer::valueOf),
                reading.field("measure", texts.measure()).text(500), reading.field("unit", texts.unit()).text(100),
                reading.field("baseline", texts.baseline()).number(4), reading.field("baseline-date", texts.baselineDate()).datePast(today, stored.flatMap(Goal::baselineDate)),
                reading.field("target", texts.target()).number(4), reading.field("deadline", texts.deadline()).dateToCome(today, stored.flatMap(Goal::deadline)),
                leader(choices, stored, texts), reading.field("priority", texts.priority()).oneOf(choices.priorities()).map(Integer::valueOf));
    }

    static Submitted filled(Goal goal) {
        return Submitted.NOTHING.with("version", String.valueOf(goal.version())).with("area", goal.area()).with("title", goal.title())
                .with("text", goal.text().orElse("")).with("aims", goal.regionalAims().stream().map(String::valueOf).toList())
                .with("step", goal.step().map(String::valueOf).orElse("")).with("measure", goal.measure().orElse(""))
                .with("unit", goal.unit().orElse("")).with("baseline", goal.baseline().map(PolishNumbers::typed).orElse(""))
                .with("baseline-date", goal.baselineDate().map(LocalDate::toString).orElse(""))
                .with("target", goal.target().map(PolishNumbers::typed).orElse("")).with("deadline", goal.deadline().map(LocalDate::toString).orElse(""))
                .with("leader-institution", goal.leader().map(Leader::institution).orElse(""))
                .with("leader-position", goal.leader().map(Leader::position).orElse(""))
                .with("priority", goal.priority().map(String::valueOf).orElse(""));
    }

    FormReading reading() {
        return reading;
    }

    GoalDraft draft() {
        return draft;
    }

    private Optional<Leader> leader(GoalChoices choices, Optional<Goal> stored, GoalTexts texts) {
        var institution = reading.field("leader-institution", texts.leaderInstitution()).oneOf(choices.institutions());
        var position = reading.field("leader-position", texts.leaderPosition()).text(300);
        return institution.isEmpty() && position.isEmpty() ? Optional.empty()
                : Optional.of(new Leader(institution.orElse(null), position.orElse(null), stored.flatMap(Goal::leader).map(Leader::extra).orElse(Map.of())));
    }
}
