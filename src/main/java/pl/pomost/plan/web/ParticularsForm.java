package pl.pomost.plan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.pomost.plan.ParticularsDraft;
import pl.pomost.plan.Plan;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.Submitted;

/** The form of the plan's particulars. */
final class ParticularsForm {

    private final FormReading reading;
    private final ParticularsDraft draft;

    ParticularsForm(Submitted typed, List<Choice> people, PlanTexts texts, FormTexts words) {
        reading = new FormReading(typed, words);
        draft = new ParticularsDraft(reading.field("title", texts.planTitle()).required(500).replaceAll("\\s*\n\\s*", " "), reading.field("from", texts.from()).date(),
                reading.field("to", texts.to()).date(), reading.field("coordinator", texts.coordinator()).oneOf(people),
                reading.field("case-number", texts.caseNumber()).text(100), reading.field("links", texts.links()).lines(5_000));
        if (draft.start().isPresent() && draft.end().filter(end -> end.isBefore(draft.start().get())).isPresent()) {
            reading.refuse("to", texts.endsBeforeItBegins());
        }
    }

    static Submitted filled(Optional<Plan> stored) {
        return stored.map(plan -> Submitted.NOTHING.with("version", String.valueOf(plan.version())).with("title", plan.title().orElse(""))
                .with("from", day(plan.period().map(Plan.Period::start))).with("to", day(plan.period().map(Plan.Period::end)))
                .with("coordinator", plan.coordinator().orElse("")).with("case-number", plan.caseNumber().orElse(""))
                .with("links", String.join("\n", plan.links()))).orElse(Submitted.NOTHING);
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    FormReading reading() {
        return reading;
    }

    ParticularsDraft draft() {
        return draft;
    }
}
