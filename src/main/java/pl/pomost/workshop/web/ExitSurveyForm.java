package pl.pomost.workshop.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.Submitted;
import pl.pomost.workshop.ExitSurvey;
import pl.pomost.workshop.Preparation;

/** The form of the exit survey's results: how many sheets, and one answer on each line. */
final class ExitSurveyForm {

    private static final int LIMIT = 10_000;

    private final FormReading reading;
    private final ExitSurvey survey;

    ExitSurveyForm(Submitted typed, BeforeTexts texts, FormTexts words) {
        reading = new FormReading(typed, words);
        survey = new ExitSurvey(reading.field("arkusze", texts.sheets()).whole(0, 1000).orElse(null), reading.field("potrzebne", texts.needed()).lines(LIMIT),
                reading.field("zabraklo", texts.missing()).lines(LIMIT), reading.field("zmiana", texts.change()).lines(LIMIT), Map.of());
    }

    static Submitted filled(Optional<Preparation> stored) {
        ExitSurvey survey = stored.flatMap(Preparation::exitSurvey).orElse(ExitSurvey.NONE);
        return Submitted.NOTHING.with("version", String.valueOf(stored.map(Preparation::version).orElse(0)))
                .with("arkusze", survey.sheets() == null ? "" : survey.sheets().toString()).with("potrzebne", lines(survey.needed()))
                .with("zabraklo", lines(survey.missing())).with("zmiana", lines(survey.change()));
    }

    FormReading reading() {
        return reading;
    }

    ExitSurvey survey() {
        return survey;
    }

    private static String lines(List<String> all) {
        return String.join("\n", all);
    }
}
