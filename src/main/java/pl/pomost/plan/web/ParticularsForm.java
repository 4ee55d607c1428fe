package pl.pomost.plan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import pl.pomost.plan.OfficeData;
import pl.pomost.plan.OfficeData.Organ;
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

    ParticularsForm(Submitted typed, List<Choice> people, List<Choice> organs, PlanTexts texts, OfficeTexts office, FormTexts words) {
        reading = new FormReading(typed, words);
        draft = new ParticularsDraft(reading.field("title", texts.planTitle()).required(500).replaceAll("\\s*\n\\s*", " "), reading.field("from", texts.from()).date(),
                reading.field("to", texts.to()).date(), reading.field("coordinator", texts.coordinator()).oneOf(people),
                reading.field("case-number", office.caseNumber()).text(100), office(organs, office), reading.field("links", texts.links()).lines(5_000));
        if (draft.start().isPresent() && draft.end().filter(end -> end.isBefore(draft.start().get())).isPresent()) {
            reading.refuse("to", texts.endsBeforeItBegins());
        }
    }

    private OfficeData office(List<Choice> organs, OfficeTexts texts) {
        return new OfficeData(shaped("jrwa", texts.symbol(), OfficeData::isSymbol, texts.notASymbol()), shaped("category", texts.category(), OfficeData::isCategory, texts.notACategory()),
                shaped("delivery", texts.delivery(), OfficeData::isDelivery, texts.notAnAddress()),
                reading.field("organ", texts.organ()).oneOf(organs).map(Organ::valueOf).orElse(null), Map.of());
    }

    private String shaped(String field, String label, Predicate<String> fits, String otherwise) {
        Optional<String> typed = reading.field(field, label).contact(100);
        if (typed.filter(Predicate.not(fits)).isPresent()) {
            reading.refuse(field, otherwise);
        }
        return typed.orElse(null);
    }

    static Submitted filled(Optional<Plan> stored) {
        return stored.map(plan -> Submitted.NOTHING.with("version", String.valueOf(plan.version())).with("title", plan.title().orElse(""))
                .with("from", day(plan.period().map(Plan.Period::start))).with("to", day(plan.period().map(Plan.Period::end)))
                .with("coordinator", plan.coordinator().orElse("")).with("case-number", plan.caseNumber().orElse(""))
                .with("jrwa", plan.office().jrwa().orElse("")).with("category", plan.office().keptFor().orElse(""))
                .with("delivery", plan.office().address().orElse("")).with("organ", plan.office().adopts().map(Organ::name).orElse(""))
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
