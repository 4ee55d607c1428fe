package pl.pomost.action.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pl.pomost.action.Action;
import pl.pomost.action.ActionDraft;
import pl.pomost.action.ActionDraft.Target;
import pl.pomost.action.ActionDraft.Time;
import pl.pomost.action.FirstStep;
import pl.pomost.action.Responsible;
import pl.pomost.process.EntryForm;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.Submitted;

/** The form of an action, from what was typed to a draft. */
final class ActionForm implements EntryForm<ActionDraft> {

    private final FormReading reading;
    private final ActionTexts texts;
    private final ActionFormTexts labels;
    private final FormTexts words;
    private final ActionDraft draft;

    ActionForm(Submitted typed, ActionChoices choices, Optional<Action> stored, ActionTexts texts, ActionFormTexts labels, FormTexts words) {
        this.reading = new FormReading(typed, words);
        this.texts = texts;
        this.labels = labels;
        this.words = words;
        var rows = new ActionRows(reading, choices, stored, labels, words);
        draft = new ActionDraft(stored.map(Action::area).orElseGet(() -> reading.field("area", texts.area()).requiredOneOf(choices.areas())),
                reading.field("title", labels.actionTitle()).required(300), reading.field("description", texts.description()).text(20_000),
                rows.standards(), reading.field("type", texts.type()).oneOf(choices.types()), responsible(choices, stored), rows.partners(),
                target(choices), time(rows), budget(choices, stored), reading.field("budget-total", texts.total()).money(), rows.funding(),
                reading.field("competence", texts.competence()).text(20_000), reading.field("level", texts.competenceLevel()).oneOf(choices.competenceLevels()), reading.field("dangers", texts.dangers()).lines(5_000),
                reading.field("sustainability", texts.sustainability()).text(20_000), reading.field("languages", texts.languages()).someOf(choices.languages()),
                reading.field("priority", texts.priority()).oneOf(choices.priorities()).map(Integer::valueOf),
                reading.field("effort", labels.effort()).oneOf(choices.marks()).map(Integer::valueOf),
                reading.field("impact", labels.impact()).oneOf(choices.marks()).map(Integer::valueOf),
                reading.field("state", texts.state()).oneOf(choices.states()).orElse("planned"), stateReason(), firstStep(choices, stored));
    }

    @Override
    public FormReading reading() {
        return reading;
    }

    /** With the total computed from the years when it was left empty. */
    @Override
    public ActionDraft draft() {
        BigDecimal sum = draft.budget().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Optional<BigDecimal> total = draft.budgetTotal().or(() -> draft.budget().isEmpty() ? Optional.empty() : Optional.of(sum));
        return new ActionDraft(draft.area(), draft.title(), draft.description(), draft.standards(), draft.type(), draft.responsible(), draft.partners(),
                draft.target(), draft.time(), draft.budget(), total, draft.funding(), draft.competenceBasis(), draft.competenceLevel(), draft.risks(), draft.sustainability(),
                draft.languages(), draft.priority(), draft.effort(), draft.impact(), draft.state(), draft.stateReason(), draft.firstStep());
    }

    private Optional<Responsible> responsible(ActionChoices choices, Optional<Action> stored) {
        var institution = reading.field("responsible-institution", labels.responsibleInstitution()).oneOf(choices.institutions());
        var position = reading.field("responsible-position", labels.responsiblePosition()).text(300);
        return institution.isEmpty() && position.isEmpty() ? Optional.empty() : Optional.of(new Responsible(institution.orElse(null), position.orElse(null),
                stored.flatMap(Action::responsible).map(Responsible::extra).orElse(Map.of())));
    }

    private Target target(ActionChoices choices) {
        return new Target(reading.field("target", texts.target()).text(20_000), reading.field("host", texts.host()).ticked(),
                reading.field("vulnerable", texts.vulnerable()).someOf(choices.vulnerable()), reading.field("people", texts.people()).whole(0, 100_000_000),
                reading.field("place", texts.place()).text(300));
    }

    private Time time(ActionRows rows) {
        Optional<LocalDate> starts = reading.field("starts", texts.starts()).date();
        Optional<LocalDate> ends = reading.field("ends", texts.ends()).date();
        if (starts.isPresent() && ends.isPresent() && ends.get().isBefore(starts.get())) {
            reading.refuse("ends", words.endBeforeStart());
        }
        return new Time(starts, ends, rows.milestones());
    }

    /** Years outside the plan's period, which an import may bring, have fields of their own, so they stay until somebody clears them. */
    private Map<String, BigDecimal> budget(ActionChoices choices, Optional<Action> stored) {
        var budget = new TreeMap<String, BigDecimal>();
        ActionFields.years(choices.years(), stored).forEach(year ->
                reading.field("budget-" + year, labels.budgetOf(year)).money().ifPresent(amount -> budget.put(String.valueOf(year), amount)));
        return budget;
    }

    private Optional<String> stateReason() {
        Optional<String> reason = reading.field("state-reason", texts.stateReason()).text(20_000);
        boolean dropped = "dropped".equals(reading.typed().text("state"));
        if (dropped && reason.isEmpty()) {
            reading.refuse("state-reason", labels.stateReasonMissing());
        }
        return dropped ? reason : Optional.empty();
    }

    private Optional<FirstStep> firstStep(ActionChoices choices, Optional<Action> stored) {
        var what = reading.field("first-what", labels.firstWhat()).text(20_000);
        var date = reading.field("first-date", labels.firstDate()).date();
        var who = reading.field("first-who", labels.firstWho()).oneOf(choices.people());
        return what.isEmpty() && date.isEmpty() && who.isEmpty() ? Optional.empty() : Optional.of(new FirstStep(what.orElse(null), date.orElse(null),
                who.orElse(null), stored.flatMap(Action::firstStep).map(FirstStep::extra).orElse(Map.of())));
    }
}
