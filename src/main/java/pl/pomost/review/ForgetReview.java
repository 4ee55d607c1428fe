package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Takes a review away when a file replaces the process: what it was about is no more. A plan that a person has submitted is replaced by no file. */
@ApplicationScoped
class ForgetReview {

    private static final String OF = "enrolmentId";

    private final Remarks remarks;
    private final ReviewFrames frames;
    private final Judgements judgements;
    private final SubmittedChecklists checklists;
    private final ReviewNotes notes;
    private final Opinions opinions;
    private final OutsideOpinions outside;

    ForgetReview(Remarks remarks, ReviewFrames frames, Judgements judgements, SubmittedChecklists checklists, ReviewNotes notes, Opinions opinions,
            OutsideOpinions outside) {
        this.remarks = remarks;
        this.frames = frames;
        this.judgements = judgements;
        this.checklists = checklists;
        this.notes = notes;
        this.opinions = opinions;
        this.outside = outside;
    }

    void all(UUID enrolment) {
        remarks.delete(OF, enrolment);
        judgements.delete(OF, enrolment);
        checklists.delete(OF, enrolment);
        notes.delete(OF, enrolment);
        opinions.delete(OF, enrolment);
        outside.delete(OF, enrolment);
        frames.forget(enrolment);
    }
}
