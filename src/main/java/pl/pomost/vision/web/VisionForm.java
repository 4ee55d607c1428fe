package pl.pomost.vision.web;

import java.time.LocalDate;
import java.util.Optional;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.Submitted;
import pl.pomost.vision.Vision;
import pl.pomost.vision.VisionDraft;

/** The form of a sentence of the vision. */
final class VisionForm {

    private final FormReading reading;
    private final VisionDraft draft;

    VisionForm(Submitted typed, VisionTexts texts, FormTexts words) {
        reading = new FormReading(typed, words);
        draft = new VisionDraft(reading.field("text", texts.sentence()).required(2_000), reading.field("horizon", texts.horizon()).date());
    }

    static Submitted filled(Optional<Vision> stored) {
        return stored.map(vision -> Submitted.NOTHING.with("version", String.valueOf(vision.version())).with("text", vision.text())
                .with("horizon", vision.horizon().map(LocalDate::toString).orElse(""))).orElse(Submitted.NOTHING);
    }

    FormReading reading() {
        return reading;
    }

    VisionDraft draft() {
        return draft;
    }
}
