package pl.pomost.region.web;

import pl.pomost.region.Interest;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.Submitted;

/** The form by which a powiat says that it wants to take part. */
final class InterestForm {

    private final FormReading reading;
    private final Interest interest;

    InterestForm(Submitted typed, RegionTexts texts, FormTexts words) {
        reading = new FormReading(typed, words);
        interest = new Interest(reading.field("reasons", texts.reasons()).text(5_000), reading.field("contact", texts.contact()).text(500));
        if (interest.reasons().isEmpty() && !reading.isRefused("reasons")) {
            reading.refuse("reasons", words.required());
        }
    }

    static Submitted filled(Interest interest) {
        return Submitted.NOTHING.with("reasons", interest.reasons().orElse("")).with("contact", interest.contact().orElse(""));
    }

    FormReading reading() {
        return reading;
    }

    Interest interest() {
        return interest;
    }
}
