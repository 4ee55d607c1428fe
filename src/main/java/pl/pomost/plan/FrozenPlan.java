package pl.pomost.plan;

import java.time.LocalDate;

/**
 * That there is a frozen version, without its text.
 *
 * @param sha256 of the full document
 */
public record FrozenPlan(int number, String label, LocalDate frozenOn, String sha256) {
}
