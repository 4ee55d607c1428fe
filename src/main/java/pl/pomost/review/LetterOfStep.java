package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.access.LetterDesk.Draft;
import pl.pomost.access.LetterDesk;
import pl.pomost.directory.Powiats;
import pl.pomost.mail.MailKind;
import pl.pomost.shared.PolishDates;

/** Every step of a plan hands something over: whoever goes on gets a letter, the others read of it in the day's digest. */
@ApplicationScoped
class LetterOfStep {

    private final LetterDesk desk;
    private final LetterReaders readers;
    private final LetterTexts texts;
    private final Powiats powiats;
    private final PlanSteps steps;
    private final Submissions submissions;
    private final Acceptances acceptances;
    private final Remarks remarks;
    private final int correctionDays;

    LetterOfStep(LetterDesk desk, LetterReaders readers, LetterTexts texts, Powiats powiats, PlanSteps steps, Submissions submissions, Acceptances acceptances, Remarks remarks,
            @ConfigProperty(name = "pomost.review.correction-days") int correctionDays) {
        this.desk = desk;
        this.readers = readers;
        this.texts = texts;
        this.powiats = powiats;
        this.steps = steps;
        this.submissions = submissions;
        this.acceptances = acceptances;
        this.remarks = remarks;
        this.correctionDays = correctionDays;
    }

    void write(@Observes PlanMoved moved) {
        switch (moved.to()) {
            case SUBMITTED -> submitted(moved);
            case RETURNED -> returned(moved);
            case ACCEPTED -> accepted(moved);
            case ADOPTED -> done(moved, texts.adoptedSubject(powiat(moved)), texts.adopted(powiat(moved), version(moved)), "/droga");
            case PUBLISHED -> done(moved, texts.publishedSubject(powiat(moved)), texts.published(powiat(moved), version(moved)), "/droga");
            default -> movedOn(moved);
        }
    }

    private void submitted(PlanMoved moved) {
        Optional<LocalDate> due = submissions.current(moved.enrolment()).map(Submission::dueOn);
        var sentences = new ArrayList<String>();
        sentences.add(texts.submitted(powiat(moved), version(moved)));
        due.ifPresent(day -> sentences.add(texts.reviewDue(PolishDates.inWords(day))));
        desk.put(draft(moved, texts.submittedSubject(powiat(moved), version(moved)), sentences, "/ocena", due), readers.reviewers(moved.enrolment()), moved.by());
    }

    private void returned(PlanMoved moved) {
        LocalDate due = moved.on().plusDays(correctionDays);
        int blocking = remarks.blocking(moved.enrolment()).size();
        var sentences = new ArrayList<String>();
        sentences.add(texts.returned(powiat(moved), version(moved)));
        if (blocking > 0) {
            sentences.add(texts.blocking(blocking));
        }
        sentences.add(texts.correctionDue(PolishDates.inWords(due)));
        desk.put(draft(moved, texts.returnedSubject(powiat(moved)), sentences, blocking > 0 ? "/uwagi" : "/droga", Optional.of(due)), readers.coordinators(moved.teryt()), moved.by());
    }

    private void accepted(PlanMoved moved) {
        boolean recommendations = submissions.current(moved.enrolment()).flatMap(acceptances::of).filter(Acceptance::withRecommendations).isPresent();
        desk.put(draft(moved, texts.acceptedSubject(powiat(moved)), List.of(texts.accepted(powiat(moved), version(moved), recommendations), texts.adoptNext()), "/droga", Optional.empty()),
                readers.coordinators(moved.teryt()), moved.by());
    }

    /** Good to know for ROPS and the whole team; nobody has to act at once. */
    private void done(PlanMoved moved, String subject, String sentence, String page) {
        var draft = new Draft(about(moved), MailKind.PUBLICATION, powiat(moved), subject, List.of(sentence), path(moved, page), Optional.empty(), false);
        desk.put(draft, readers.rops(moved.enrolment()), moved.by());
        desk.put(draft, readers.team(moved.teryt()), moved.by());
    }

    private void movedOn(PlanMoved moved) {
        String state = moved.to().polish();
        var draft = new Draft(about(moved), MailKind.REVIEW_HANDOVER, powiat(moved), texts.movedSubject(state, powiat(moved)), List.of(texts.moved(state, powiat(moved))),
                path(moved, "/droga"), Optional.empty(), false);
        desk.put(draft, readers.coordinators(moved.teryt()), moved.by());
    }

    private Draft draft(PlanMoved moved, String subject, List<String> sentences, String page, Optional<LocalDate> deadline) {
        return new Draft(about(moved), MailKind.REVIEW_HANDOVER, powiat(moved), subject, sentences, path(moved, page), deadline, true);
    }

    private String about(PlanMoved moved) {
        return "step/" + moved.enrolment() + "/" + steps.last(moved.enrolment()).map(PlanStep::seq).orElse(0) + "/" + moved.to();
    }

    private String powiat(PlanMoved moved) {
        return powiats.findById(moved.teryt()).name();
    }

    private static int version(PlanMoved moved) {
        return moved.version().orElse(0);
    }

    private static String path(PlanMoved moved, String page) {
        return "/powiaty/" + moved.teryt() + page + "?edition=" + moved.year();
    }
}
