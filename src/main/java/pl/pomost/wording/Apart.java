package pl.pomost.wording;

import java.util.UUID;

/** Two texts that somebody has said are about different things; in which order they are named does not matter. */
public record Apart(UUID one, UUID other) {

    public Apart {
        if (one.compareTo(other) > 0) {
            UUID first = one;
            one = other;
            other = first;
        }
    }
}
