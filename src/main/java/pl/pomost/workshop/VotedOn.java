package pl.pomost.workshop;

import java.util.Optional;
import java.util.UUID;

/** What a vote is about: a card, or a standard by its code. */
public record VotedOn(Optional<UUID> card, Optional<String> standard) {

    public static VotedOn card(UUID id) {
        return new VotedOn(Optional.of(id), Optional.empty());
    }

    public static VotedOn standard(String code) {
        return new VotedOn(Optional.empty(), Optional.of(code));
    }

    /** As it stands in forms and messages: the id of the card, or the code of the standard. */
    public String key() {
        return card.map(UUID::toString).or(() -> standard).orElseThrow();
    }

    /** Reads {@link #key()}; whatever is no id is taken for a code. */
    public static VotedOn of(String key) {
        return key.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? card(UUID.fromString(key)) : standard(key);
    }
}
