package pl.pomost.consultation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.access.Addressees;
import pl.pomost.consultation.RemarkArrived;
import pl.pomost.mail.Letter;
import pl.pomost.mail.MailKind;
import pl.pomost.mail.Message;
import pl.pomost.mail.Outbox;

/** Tells coordinators of remarks that wait to be read, with the day's digest. The words stay in Pomost: they may tell of people. */
@ApplicationScoped
class RemarkLetters {

    private final Outbox outbox;
    private final Addressees addressees;
    private final ConsultationTexts texts;
    private final String address;

    RemarkLetters(Outbox outbox, Addressees addressees, ConsultationTexts texts, @ConfigProperty(name = "pomost.public-address") String address) {
        this.outbox = outbox;
        this.addressees = addressees;
        this.texts = texts;
        this.address = address;
    }

    void arrived(@Observes RemarkArrived event) {
        String page = address + "/powiaty/" + event.teryt() + "/konsultacje/uwagi/" + event.code();
        addressees.coordinatorsOf(event.teryt()).forEach(reader -> outbox.put(new Letter("consultation/remark/" + event.remark() + "/" + reader.account(),
                MailKind.CONSULTATION, new Message(reader.address(), "pl", texts.letterSubject(event.code()), List.of(texts.letterText(event.code()), page), "Pomost"),
                Optional.empty(), false).about(event.powiat())));
    }
}
