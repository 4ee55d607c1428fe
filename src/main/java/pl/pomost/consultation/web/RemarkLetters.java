package pl.pomost.consultation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import pl.pomost.access.Addressees;
import pl.pomost.access.LetterDesk;
import pl.pomost.access.LetterDesk.Draft;
import pl.pomost.consultation.RemarkArrived;
import pl.pomost.mail.MailKind;

/** Tells coordinators of remarks that wait to be read, with the day's digest. The words stay in Pomost: they may tell of people. */
@ApplicationScoped
class RemarkLetters {

    private final LetterDesk desk;
    private final Addressees addressees;
    private final ConsultationTexts texts;

    RemarkLetters(LetterDesk desk, Addressees addressees, ConsultationTexts texts) {
        this.desk = desk;
        this.addressees = addressees;
        this.texts = texts;
    }

    void arrived(@Observes RemarkArrived event) {
        desk.put(new Draft("consultation/remark/" + event.remark(), MailKind.CONSULTATION, event.powiat(), texts.letterSubject(event.code()), List.of(texts.letterText(event.code())),
                "/powiaty/" + event.teryt() + "/konsultacje/uwagi/" + event.code(), Optional.empty(), false), addressees.coordinatorsOf(event.teryt()), "");
    }
}
