package pl.pomost.action.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import pl.pomost.action.Indicator;
import pl.pomost.action.IndicatorDraft;
import pl.pomost.process.EntryForm;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.PolishNumbers;
import pl.pomost.shared.Submitted;

/** The form of an indicator: from the indicator to text in fields, and from what was typed to a draft. */
final class IndicatorForm implements EntryForm<IndicatorDraft> {

    private final FormReading reading;
    private final IndicatorDraft draft;

    /** @param stored the indicator being changed, whose unknown parts are kept */
    IndicatorForm(Submitted typed, IndicatorChoices choices, Optional<Indicator> stored, IndicatorTexts texts, FormTexts words) {
        reading = new FormReading(typed, words);
        draft = new IndicatorDraft(reading.field("name", texts.name()).required(300),
                reading.field("kind", texts.kind()).requiredOneOf(choices.kinds()),
                reading.field("unit", texts.unit()).text(60),
                reading.field("baseline", texts.baseline()).number(4),
                reading.field("baseline-date", texts.baselineDate()).date(),
                targets(choices, texts),
                reading.field("source", texts.source()).text(500),
                Answerable.read(reading, texts.institution(), texts.position(), choices.institutions(), stored.flatMap(Indicator::responsible)),
                reading.field("frequency", texts.frequency()).text(300),
                reading.field("alarm", texts.alarm()).text(500),
                reading.field("comment", texts.comment()).text(20_000));
    }

    static Submitted filled(Indicator indicator) {
        Submitted form = Submitted.NOTHING.with("version", String.valueOf(indicator.version())).with("name", indicator.name())
                .with("kind", indicator.kind().orElse("")).with("unit", indicator.unit().orElse(""))
                .with("baseline", indicator.baseline().map(PolishNumbers::typed).orElse(""))
                .with("baseline-date", indicator.baselineDate().map(LocalDate::toString).orElse(""))
                .with("source", indicator.source().orElse("")).with("frequency", indicator.frequency().orElse(""))
                .with("alarm", indicator.alarmThreshold().orElse("")).with("comment", indicator.comment().orElse(""));
        for (var target : indicator.targets().entrySet()) {
            form = form.with(IndicatorChoices.field(target.getKey()), Optional.ofNullable(target.getValue()).map(PolishNumbers::typed).orElse(""));
        }
        return Answerable.fill(form, indicator.responsible());
    }

    @Override
    public FormReading reading() {
        return reading;
    }

    @Override
    public IndicatorDraft draft() {
        return draft;
    }

    private Map<String, BigDecimal> targets(IndicatorChoices choices, IndicatorTexts texts) {
        var targets = new LinkedHashMap<String, BigDecimal>();
        choices.years().forEach(each -> reading.field(each.field(), texts.target(each.year())).number(4)
                .ifPresent(value -> targets.put(each.year(), value)));
        return targets;
    }
}
