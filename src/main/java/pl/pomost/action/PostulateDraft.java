package pl.pomost.action;

import java.util.Optional;

/** What people write about a postulate, checked and typed. */
public record PostulateDraft(String toWhom, String text, Optional<String> justification) {
}
