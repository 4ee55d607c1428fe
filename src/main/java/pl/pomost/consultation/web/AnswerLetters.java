package pl.pomost.consultation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.consultation.AnswerPublished;
import pl.pomost.consultation.RemarkDecision;
import pl.pomost.mail.Letter;
import pl.pomost.mail.MailKind;
import pl.pomost.mail.Message;
import pl.pomost.mail.Outbox;
import pl.pomost.shared.Language;
import pl.pomost.shared.Worded;

/** Sends the answer to a remark to whoever asked for it, in the language of the remark where Pomost speaks it. */
@ApplicationScoped
class AnswerLetters {

    private static final String SIGNATURE = "Pomost";

    private final Outbox outbox;
    private final String address;

    AnswerLetters(Outbox outbox, @ConfigProperty(name = "pomost.public-address") String address) {
        this.outbox = outbox;
        this.address = address;
    }

    void published(@Observes AnswerPublished event) {
        Language language = Language.of(event.lang()).orElse(Language.PL);
        ConsultTexts texts = Worded.in(ConsultTexts.class, language);
        var message = new Message(event.address(), language.tag(), texts.letterSubject(event.code(), event.place().powiat()),
                List.of(texts.letterThanks(), event.answer(), texts.letterDecision(decision(event.decision(), texts)),
                        texts.letterLink(address + event.place().page() + "#" + event.code()), texts.letterEnd()), SIGNATURE);
        outbox.put(new Letter("consultation/answer/" + event.remark(), MailKind.CONSULTATION, message, Optional.empty(), true));
    }

    static String decision(String words, ConsultTexts texts) {
        return RemarkDecision.of(words).map(decision -> switch (decision) {
            case TAKEN -> texts.taken();
            case PARTLY -> texts.partly();
            case NOT_TAKEN -> texts.explained();
            case BESIDE -> texts.beside();
        }).orElse(words);
    }
}
