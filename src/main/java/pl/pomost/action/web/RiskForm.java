package pl.pomost.action.web;

import java.time.LocalDate;
import java.util.Optional;
import pl.pomost.action.Risk;
import pl.pomost.action.RiskDraft;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.Submitted;

/** The form of a risk: from the risk to text in fields, and from what was typed to a draft. */
final class RiskForm {

    private final FormReading reading;
    private final RiskDraft draft;

    /** @param stored the risk being changed, whose unknown parts are kept */
    RiskForm(Submitted typed, RiskChoices choices, Optional<Risk> stored, RiskTexts texts, FormTexts words) {
        reading = new FormReading(typed, words);
        String description = reading.field("description", texts.description()).required(2000);
        draft = new RiskDraft(reading.field("area", texts.area()).oneOf(choices.areas()), description,
                reading.field("probability", texts.probability()).oneOf(choices.probabilities()).map(Integer::valueOf),
                reading.field("impact", texts.impact()).oneOf(choices.impacts()).map(Integer::valueOf),
                reading.field("prevention", texts.prevention()).text(20_000),
                Answerable.read(reading, texts.institution(), texts.position(), choices.institutions(), stored.flatMap(Risk::owner)),
                reading.field("review", texts.review()).date(), reading.field("threats", texts.threats()).someOf(choices.threats()));
    }

    static Submitted filled(Risk risk) {
        return Answerable.fill(Submitted.NOTHING.with("version", String.valueOf(risk.version())).with("area", risk.area().orElse(""))
                .with("description", risk.description()).with("probability", risk.probability().map(String::valueOf).orElse(""))
                .with("impact", risk.impact().map(String::valueOf).orElse("")).with("prevention", risk.prevention().orElse(""))
                .with("review", risk.reviewDate().map(LocalDate::toString).orElse("")).with("threats", risk.threats()), risk.owner());
    }

    FormReading reading() {
        return reading;
    }

    RiskDraft draft() {
        return draft;
    }
}
