package pl.pomost.review.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a plan stands on its path, as the API says it.
 *
 * @param state   name of the state
 * @param polish  what people call it
 * @param open    steps that this viewer may take now
 * @param closed  all others, and why
 * @param confirm what a submission has to confirm; its mark is sent back
 * @param story   what has happened, the first thing first
 */
record PathAnswer(String state, String polish, Optional<Round> submission, List<OpenStep> open, List<ClosedStep> closed, Confirm confirm, List<Told> story) {

    /** @param daysLeft below zero when the deadline is over; empty while no review is under way */
    record Round(int round, int version, LocalDate submittedOn, LocalDate dueOn, Optional<Long> daysLeft) {
    }

    /** @param note whether it asks why */
    record OpenStep(String step, String name, String to, boolean note) {
    }

    record ClosedStep(String step, String name, List<String> reasons) {
    }

    record Confirm(String mark, List<String> sentences) {
    }

    record Told(LocalDate on, String sentence, String who, Optional<String> note) {
    }
}
