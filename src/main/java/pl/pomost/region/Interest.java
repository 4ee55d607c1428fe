package pl.pomost.region;

import java.util.Optional;

/** What a powiat says when it wants to take part: why, and whom to call at work. */
public record Interest(Optional<String> reasons, Optional<String> contact) {
}
