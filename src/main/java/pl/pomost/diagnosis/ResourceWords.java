package pl.pomost.diagnosis;

import java.util.Optional;

/** Texts of a resource that are to take the place of what stands there; an empty one leaves it as it is. */
public record ResourceWords(Optional<String> name, Optional<String> note, Optional<String> forWhom, Optional<String> sustainability) {
}
