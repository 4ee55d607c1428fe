package pl.pomost.network.web;

import java.util.List;
import java.util.Optional;
import pl.pomost.network.ContactDraft;
import pl.pomost.network.Contacts;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.Submitted;

/** The form of a contact: from what is stored to text in fields, and from what was typed to a contact. */
final class ContactForm {

    private final FormReading reading;
    private final ContactDraft draft;

    ContactForm(Submitted typed, List<Choice> areas, List<Choice> languages, ContactFormTexts texts, FormTexts words) {
        reading = new FormReading(typed, words);
        String office = reading.field("office", texts.office()).required(200);
        String matter = reading.field("matter", texts.matter()).required(1_000);
        Optional<String> area = reading.field("area", texts.area()).oneOf(areas);
        Optional<String> person = reading.field("person", texts.person()).contact(200);
        Optional<String> phone = reading.field("phone", texts.phone()).contact(100);
        Optional<String> mail = reading.field("mail", texts.mail()).mail(200);
        Optional<String> place = reading.field("place", texts.place()).contact(300);
        Optional<String> hours = reading.field("hours", texts.hours()).text(300);
        draft = new ContactDraft(office, matter, area, person, phone, mail, place, hours, reading.field("languages", texts.languages()).someOf(languages),
                reading.field("open", texts.open()).ticked());
        if (!draft.reachable() && !reading.isRefused("mail")) {
            reading.refuse("phone", texts.unreachable());
        }
    }

    static Submitted filled(Contacts.View view) {
        ContactDraft says = view.says();
        return Submitted.NOTHING.with("version", String.valueOf(view.lock())).with("office", says.office()).with("matter", says.matter()).with("area", says.area().orElse(""))
                .with("person", says.person().orElse("")).with("phone", says.phone().orElse("")).with("mail", says.mail().orElse("")).with("place", says.place().orElse(""))
                .with("hours", says.hours().orElse("")).with("languages", says.languages()).with("open", says.open() ? "tak" : "");
    }

    FormReading reading() {
        return reading;
    }

    ContactDraft draft() {
        return draft;
    }
}
