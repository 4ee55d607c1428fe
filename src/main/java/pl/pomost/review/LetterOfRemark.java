package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.AreaNames;
import pl.pomost.access.LetterDesk.Draft;
import pl.pomost.access.LetterDesk;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.Powiats;
import pl.pomost.mail.MailKind;
import pl.pomost.shared.DomainClock;

/** What the other side has said: answers to remarks, remarks opened again or done with, opinions. All for the day's digest, each once a day. */
@ApplicationScoped
class LetterOfRemark {

    private final LetterDesk desk;
    private final LetterReaders readers;
    private final LetterTexts texts;
    private final Enrolments enrolments;
    private final Powiats powiats;
    private final AreaNames areas;
    private final DomainClock clock;

    LetterOfRemark(LetterDesk desk, LetterReaders readers, LetterTexts texts, Enrolments enrolments, Powiats powiats, AreaNames areas, DomainClock clock) {
        this.desk = desk;
        this.readers = readers;
        this.texts = texts;
        this.enrolments = enrolments;
        this.powiats = powiats;
        this.areas = areas;
        this.clock = clock;
    }

    void moved(@Observes RemarkMoved told) {
        boolean answered = told.to() == RemarkState.ANSWERED;
        String powiat = powiats.findById(told.teryt()).name();
        String said = texts.remark(told.code(), told.to(), powiat);
        var draft = new Draft("remark/" + told.enrolment() + "/" + told.code() + "/" + told.to() + "/" + clock.today(), MailKind.REMARKS, powiat, said, List.of(said + "."),
                "/powiaty/" + told.teryt() + "/uwagi/" + told.code() + edition(told.enrolment()), Optional.empty(), false);
        desk.put(draft, answered ? readers.reviewers(told.enrolment()) : readers.coordinators(told.teryt()), told.by());
    }

    void given(@Observes OpinionGiven told) {
        String powiat = powiats.findById(told.teryt()).name();
        String said = texts.opinionGiven(areas.area(told.area()), powiat);
        desk.put(new Draft("opinion-given/" + told.opinion() + "/" + clock.today(), MailKind.OPINION, powiat, said, List.of(said + "."), "/powiaty/" + told.teryt() + "/ocena/opinie" + edition(told.enrolment()),
                Optional.empty(), false), readers.reviewers(told.enrolment()), told.by());
    }

    private String edition(UUID enrolment) {
        return "?edition=" + enrolments.findById(enrolment).edition().year();
    }
}
