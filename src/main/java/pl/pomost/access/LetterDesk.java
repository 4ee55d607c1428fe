package pl.pomost.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.access.Addressees.Addressee;
import pl.pomost.mail.Letter;
import pl.pomost.mail.MailKind;
import pl.pomost.mail.MailTexts;
import pl.pomost.mail.Message;
import pl.pomost.mail.Outbox;
import pl.pomost.shared.Language;
import pl.pomost.shared.Worded;

/** Puts letters to people with an account into the outbox: a greeting, what is said, the page to go on, a signature. In the transaction of what they tell of. */
@ApplicationScoped
public class LetterDesk {

    private final Outbox outbox;
    private final Supplier<String> address;

    LetterDesk(Outbox outbox, @ConfigProperty(name = "pomost.public-address") Supplier<String> address) {
        this.outbox = outbox;
        this.address = address;
    }

    /**
     * One letter, for however many.
     *
     * @param about  what it tells of, the same for nothing else; with the addressee it is the key
     * @param place  what a digest gathers it under: a powiat, a group; empty for other matters
     * @param path   of the page on which the reader goes on
     * @param urgent whether something is asked of the reader
     */
    public record Draft(String about, MailKind kind, String place, String subject, List<String> sentences, String path, Optional<LocalDate> deadline, boolean urgent) {
    }

    /** In Polish, to each once. @param but user name of whoever did it, who needs no letter about it */
    public void put(Draft draft, List<Addressee> readers, String but) {
        readers.stream().distinct().filter(reader -> !reader.username().equals(but)).forEach(reader -> put(draft, reader, Language.PL));
    }

    /** @param language of the draft's own words, too */
    public void put(Draft draft, Addressee reader, Language language) {
        MailTexts texts = Worded.in(MailTexts.class, language);
        var paragraphs = new ArrayList<String>();
        paragraphs.add(texts.greeting());
        paragraphs.addAll(draft.sentences());
        paragraphs.add(texts.open(address() + draft.path()));
        var message = new Message(reader.address(), language.tag(), draft.subject(), paragraphs, texts.signature());
        outbox.put(new Letter(draft.about() + "/" + reader.account(), draft.kind(), message, draft.deadline(), draft.urgent(), Optional.of(draft.place()).filter(place -> !place.isEmpty())));
    }

    /** Of the site, without a slash at its end: for letters to people without an account, which are written elsewhere. */
    public String address() {
        return address.get();
    }
}
