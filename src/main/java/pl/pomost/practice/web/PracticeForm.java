package pl.pomost.practice.web;

import java.util.List;
import java.util.Optional;
import pl.pomost.practice.PracticeWording;
import pl.pomost.practice.RevisionView;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.PolishNumbers;
import pl.pomost.shared.Submitted;

/** The form of a practice: from what is stored to text in fields, and from what was typed to a wording. A draft may have gaps; what is offered may not. */
final class PracticeForm {

    private static final int LONG = 10_000;

    private final FormReading reading;
    private final PracticeWording wording;
    private final Optional<String> changes;

    /** What can be chosen. */
    record Choices(List<Choice> languages, List<Choice> types, List<Choice> standards, List<Choice> spoken, List<Choice> vulnerable) {
    }

    /** @param first whether it is the first revision, which changes nothing */
    PracticeForm(Submitted typed, Choices choices, boolean first, PracticeTexts texts, PracticeFormTexts labels, FormTexts words) {
        reading = new FormReading(typed, words);
        wording = new PracticeWording(reading.field("title", texts.name()).required(300), text("what", texts.what()), text("for-whom", texts.forWhom()),
                reading.field("cost", labels.cost()).money().orElse(null), text("cost-note", texts.costNote()), text("result", texts.gave()),
                text("participation", texts.tookPart()), text("hosts", texts.hosts()), text("conditions", texts.conditions()),
                reading.field("contact", texts.contact()).text(500).orElse(""), reading.field("lang", labels.language()).oneOf(choices.languages()).orElse("pl"),
                reading.field("type", labels.type()).oneOf(choices.types()).orElse(""), reading.field("standards", labels.standards()).someOf(choices.standards()),
                reading.field("languages", labels.languages()).someOf(choices.spoken()), reading.field("vulnerable", labels.vulnerable()).someOf(choices.vulnerable()));
        changes = first ? Optional.empty() : Optional.of(reading.field("changes", labels.changes()).required(2_000));
    }

    static Submitted filled(PracticeWording wording) {
        return Submitted.NOTHING.with("title", wording.title()).with("what", wording.what()).with("for-whom", wording.forWhom()).with("cost", wording.costs().map(PolishNumbers::typed).orElse(""))
                .with("cost-note", wording.costNote()).with("result", wording.result()).with("participation", wording.participation()).with("hosts", wording.hostSociety())
                .with("conditions", wording.conditions()).with("contact", wording.contact()).with("lang", wording.lang()).with("type", wording.type())
                .with("standards", wording.standards()).with("languages", wording.languages()).with("vulnerable", wording.vulnerableGroups());
    }

    static Submitted filled(RevisionView revision) {
        return filled(revision.wording()).with("version", String.valueOf(revision.lock())).with("changes", revision.changes().orElse(""));
    }

    FormReading reading() {
        return reading;
    }

    PracticeWording wording() {
        return wording;
    }

    Optional<String> changes() {
        return changes;
    }

    private String text(String name, String label) {
        return reading.field(name, label).text(LONG).orElse("");
    }
}
