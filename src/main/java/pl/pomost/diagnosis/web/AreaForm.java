package pl.pomost.diagnosis.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.pomost.diagnosis.QuickAssessment;
import pl.pomost.scenario.StandardDef;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.Submitted;

/** The form of a whole area: a level and the first proof of each standard. */
final class AreaForm {

    private final FormReading reading;
    private final List<QuickAssessment> lines = new ArrayList<>();

    AreaForm(Submitted typed, List<StandardDef> standards, StandardRows rows, AssessmentTexts texts, FormTexts words) {
        reading = new FormReading(typed, words);
        Optional<LocalDate> day = reading.field("date", texts.date()).date();
        for (StandardDef standard : standards) {
            lines.add(line(typed, standard, day, rows.choices(standard), texts));
        }
    }

    /** @param stored the lines as they are stored */
    static Submitted filled(List<QuickAssessment> stored, LocalDate today) {
        var filled = Submitted.NOTHING.with("date", today.toString());
        for (QuickAssessment line : stored) {
            String code = line.standard().code();
            filled = filled.with("level-" + code, StandardRows.code(line.level())).with("what-" + code, line.what().orElse(""))
                    .with("day-" + code, line.proofDay().map(LocalDate::toString).orElse("")).with("source-" + code, line.source().orElse(""))
                    .with(before(code), line.print());
        }
        return filled;
    }

    /** Name of the field that remembers a line as the form was made. */
    static String before(String code) {
        return "before-" + code;
    }

    FormReading reading() {
        return reading;
    }

    List<QuickAssessment> lines() {
        return lines;
    }

    private QuickAssessment line(Submitted typed, StandardDef standard, Optional<LocalDate> day, List<Choice> levels, AssessmentTexts texts) {
        String code = standard.code();
        var level = reading.field("level-" + code, texts.levelOf(code)).oneOf(levels).filter(each -> !each.equals(StandardRows.NO_LEVEL)).map(Integer::valueOf);
        var what = reading.field("what-" + code, texts.whatOf(code)).text(500);
        var proofDay = reading.field("day-" + code, texts.dateOf(code)).date();
        var source = reading.field("source-" + code, texts.sourceOf(code)).text(300);
        if (what.isEmpty() && (proofDay.isPresent() || source.isPresent())) {
            reading.refuse("what-" + code, texts.proofNeedsWords());
        }
        var line = new QuickAssessment(standard, level, day, what, proofDay, source, typed.text(before(code)));
        String version = typed.text("of-" + code); // of the standard as the form was made
        if (line.isChanged() && !version.isEmpty() && !version.equals(String.valueOf(standard.version()))) {
            reading.refuse("level-" + code, texts.otherVersion(standard.version()));
        }
        return line;
    }
}
