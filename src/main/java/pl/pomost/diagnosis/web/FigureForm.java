package pl.pomost.diagnosis.web;

import java.time.LocalDate;
import pl.pomost.diagnosis.DataPoint;
import pl.pomost.diagnosis.FigureDraft;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.PolishNumbers;
import pl.pomost.shared.Submitted;

/** The form of a number: from the data point to text in fields, and from what was typed to a draft. */
final class FigureForm {

    private final FormReading reading;
    private final FigureDraft draft;

    FigureForm(Submitted typed, FigureChoices choices, FigureTexts texts, FormTexts words) {
        reading = new FormReading(typed, words);
        draft = new FigureDraft(reading.field("indicator", texts.indicator()).required(300),
                reading.field("territory", texts.territory()).oneOf(choices.territories()), reading.field("year", texts.year()).whole(1990, 2100),
                reading.field("as-of", texts.asOf()).date(), reading.field("value", texts.value()).number(4), reading.field("unit", texts.unit()).text(100),
                reading.field("source", texts.source()).text(500), reading.field("reliability", texts.reliability()).oneOf(choices.reliability()),
                reading.field("area", texts.area()).oneOf(choices.areas()), reading.field("caveat", texts.caveat()).text(2_000),
                reading.field("label", texts.label()).text(500));
    }

    static Submitted filled(DataPoint point) {
        return Submitted.NOTHING.with("version", String.valueOf(point.version())).with("indicator", point.indicator())
                .with("territory", point.territory().orElse("")).with("year", point.year().map(String::valueOf).orElse(""))
                .with("as-of", point.asOf().map(LocalDate::toString).orElse("")).with("value", point.value().map(PolishNumbers::typed).orElse(""))
                .with("unit", point.unit().orElse("")).with("source", point.source().orElse("")).with("reliability", point.reliability().orElse(""))
                .with("area", point.area().orElse("")).with("caveat", point.caveat().orElse("")).with("label", point.label().orElse(""));
    }

    FormReading reading() {
        return reading;
    }

    FigureDraft draft() {
        return draft;
    }
}
