package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.AreaNames;
import pl.pomost.access.LetterDesk.Draft;
import pl.pomost.access.LetterDesk;
import pl.pomost.directory.Powiats;
import pl.pomost.mail.MailKind;
import pl.pomost.shared.PolishDates;

/** Whoever was given something to do about a plan is told: its review, the decision about it, an opinion. */
@ApplicationScoped
class LetterOfTask {

    private final LetterDesk desk;
    private final LetterReaders readers;
    private final LetterTexts texts;
    private final Powiats powiats;
    private final AreaNames areas;
    private final Submissions submissions;

    LetterOfTask(LetterDesk desk, LetterReaders readers, LetterTexts texts, Powiats powiats, AreaNames areas, Submissions submissions) {
        this.desk = desk;
        this.readers = readers;
        this.texts = texts;
        this.powiats = powiats;
        this.areas = areas;
        this.submissions = submissions;
    }

    void assigned(@Observes ReviewAssigned told) {
        String powiat = powiats.findById(told.teryt()).name();
        put(told, "reviewer", told.reviewer(), texts.reviewerSubject(powiat), texts.reviewer(powiat));
        put(told, "approver", told.approver(), texts.approverSubject(powiat), texts.approver(powiat));
    }

    private void put(ReviewAssigned told, String as, Optional<UUID> account, String subject, String sentence) {
        Optional<Submission> submission = submissions.current(told.enrolment());
        var sentences = new ArrayList<>(List.of(sentence));
        submission.ifPresent(current -> sentences.add(texts.reviewDue(PolishDates.inWords(current.dueOn()))));
        // somebody may be given it, lose it and be given it again: each is news
        var draft = new Draft("assigned/" + as + "/" + UUID.randomUUID(), MailKind.REVIEW_HANDOVER, powiats.findById(told.teryt()).name(), subject, sentences,
                "/powiaty/" + told.teryt() + "/ocena?edition=" + told.year(), submission.map(Submission::dueOn), true);
        desk.put(draft, readers.account(account), told.by());
    }

    void asked(@Observes OpinionAsked told) {
        String powiat = powiats.findById(told.teryt()).name();
        String area = areas.area(told.area());
        desk.put(new Draft("opinion/" + told.opinion(), MailKind.OPINION, powiat, texts.opinionSubject(powiat, area),
                List.of(texts.opinion(powiat, area), texts.opinionDue(PolishDates.inWords(told.dueOn()))), "/opinie/" + told.opinion(), Optional.of(told.dueOn()), true),
                readers.account(Optional.of(told.expert())), told.by());
    }
}
