package pl.pomost.action.web;

import pl.pomost.action.Postulate;
import pl.pomost.action.PostulateDraft;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.Submitted;

/** The form of a postulate: from the postulate to text in fields, and from what was typed to a draft. */
final class PostulateForm {

    private final FormReading reading;
    private final PostulateDraft draft;

    PostulateForm(Submitted typed, PostulateTexts texts, FormTexts words) {
        reading = new FormReading(typed, words);
        draft = new PostulateDraft(reading.field("to-whom", texts.toWhom()).required(300), reading.field("text", texts.text()).required(5_000),
                reading.field("justification", texts.justification()).text(20_000));
    }

    static Submitted filled(Postulate postulate) {
        return Submitted.NOTHING.with("version", String.valueOf(postulate.version())).with("to-whom", postulate.toWhom().orElse(""))
                .with("text", postulate.text()).with("justification", postulate.justification().orElse(""));
    }

    FormReading reading() {
        return reading;
    }

    PostulateDraft draft() {
        return draft;
    }
}
