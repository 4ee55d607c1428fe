package pl.pomost.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.access.Addressees.Addressee;
import pl.pomost.mail.Letter;
import pl.pomost.mail.MailKind;
import pl.pomost.mail.Message;
import pl.pomost.mail.Outbox;

/** Puts letters about agreements into the outbox, in the transaction of what they tell of. */
@ApplicationScoped
class AgreementDesk {

    private final Outbox outbox;
    private final AgreementLetterTexts texts;
    private final String address;

    AgreementDesk(Outbox outbox, AgreementLetterTexts texts, @ConfigProperty(name = "pomost.public-address") String address) {
        this.outbox = outbox;
        this.texts = texts;
        this.address = address;
    }

    /**
     * One letter, for however many.
     *
     * @param about  what it tells of, the same for nothing else; with the addressee it is the key
     * @param place  what a digest gathers it under
     * @param path   of the page on which the reader goes on
     * @param urgent whether something is asked of the reader
     */
    record Draft(String about, MailKind kind, String place, String subject, List<String> sentences, String path, Optional<LocalDate> deadline, boolean urgent) {
    }

    /** @param but user name of whoever did it, who needs no letter about it */
    void put(Draft draft, List<Addressee> readers, String but) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(texts.greeting());
        paragraphs.addAll(draft.sentences());
        paragraphs.add(texts.open(address + draft.path()));
        readers.stream().distinct().filter(reader -> !reader.username().equals(but)).forEach(reader -> outbox.put(new Letter(draft.about() + "/" + reader.account(), draft.kind(),
                new Message(reader.address(), "pl", draft.subject(), paragraphs, texts.signature()), draft.deadline(), draft.urgent()).about(draft.place())));
    }

    String address() {
        return address;
    }
}
