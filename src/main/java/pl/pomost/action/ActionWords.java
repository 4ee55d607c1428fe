package pl.pomost.action;

import java.util.Optional;

/** Texts of an action that are to take the place of what stands there; an empty one leaves it as it is. */
public record ActionWords(Optional<String> title, Optional<String> description, Optional<String> target, Optional<String> sustainability) {
}
