package pl.pomost.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the team answered to something that powiats agree on together, as the plan tells it.
 *
 * @param code     of what was sent
 * @param standard code of the standard, where it is one
 * @param sender   who sent it, in words
 * @param answer   in words
 * @param words    how, why, or the answer to a question; may be empty
 */
public record AnsweredAgreement(String code, String title, Optional<String> standard, String sender, String answer, String words, LocalDate on) {
}
