package pl.pomost.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One round of a review as its card and its letter tell it.
 *
 * @param version  number of the frozen version
 * @param decision empty while the round goes on
 */
public record ReviewReport(int round, int version, LocalDate submittedOn, LocalDate dueOn, Optional<Decided> decision, List<SubmittedChecklist.Criterion> criteria,
        List<Judgement> judgements, List<Remark> remarks, List<Opinion> opinions, List<Outside> outside) {

    /** What a round ends with. */
    public enum Outcome {
        ACCEPTED, ACCEPTED_WITH_RECOMMENDATIONS, TO_BE_CORRECTED
    }

    /** @param by user name */
    public record Decided(Outcome outcome, String justification, String by, LocalDate on) {
    }

    /** What an organisation outside has sent, without the name of who wrote it. */
    public record Outside(String organisation, OutsideWords words, LocalDate on) {
    }

    /** Remarks that were written in this round or were not settled when it began. */
    public List<Remark> blocking() {
        return remarks.stream().filter(Remark::isBlocking).toList();
    }

    public List<Remark> recommendations() {
        return remarks.stream().filter(remark -> !remark.isBlocking()).toList();
    }
}
