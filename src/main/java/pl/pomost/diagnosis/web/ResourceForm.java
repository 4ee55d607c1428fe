package pl.pomost.diagnosis.web;

import pl.pomost.diagnosis.Resource;
import pl.pomost.diagnosis.ResourceDraft;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.PolishNumbers;
import pl.pomost.shared.Submitted;

/** The form of a resource: from the resource to text in fields, and from what was typed to a draft. */
final class ResourceForm {

    private final FormReading reading;
    private final ResourceDraft draft;

    ResourceForm(Submitted typed, ResourceChoices choices, ResourceTexts texts, FormTexts words) {
        reading = new FormReading(typed, words);
        draft = new ResourceDraft(reading.field("kind", texts.kind()).requiredOneOf(choices.kinds()), reading.field("name", texts.name()).required(300),
                reading.field("owner", texts.owner()).oneOf(choices.institutions()), reading.field("area", texts.area()).oneOf(choices.areas()),
                reading.field("for-whom", texts.forWhom()).text(500), reading.field("languages", texts.languages()).someOf(choices.languages()),
                reading.field("per-year", texts.perYear()).number(4), reading.field("since", texts.since()).whole(1900, 2100),
                reading.field("sustainability", texts.sustainability()).text(2_000), reading.field("note", texts.note()).text(20_000),
                reading.field("gminas", texts.gminas()).someOf(choices.gminas()), reading.field("place", texts.place()).contact(300),
                reading.field("hours", texts.hours()).contact(300), reading.field("capacity", texts.capacity()).text(300));
    }

    static Submitted filled(Resource resource) {
        return Submitted.NOTHING.with("version", String.valueOf(resource.version())).with("kind", resource.kind().orElse("")).with("name", resource.name())
                .with("owner", resource.owner().orElse("")).with("area", resource.area().orElse("")).with("for-whom", resource.forWhom().orElse(""))
                .with("languages", resource.languages()).with("per-year", resource.perYear().map(PolishNumbers::typed).orElse(""))
                .with("since", resource.since().map(String::valueOf).orElse("")).with("sustainability", resource.sustainability().orElse(""))
                .with("note", resource.note().orElse("")).with("gminas", resource.gminas()).with("place", resource.place().orElse(""))
                .with("hours", resource.hours().orElse("")).with("capacity", resource.capacity().orElse(""));
    }

    FormReading reading() {
        return reading;
    }

    ResourceDraft draft() {
        return draft;
    }
}
