package pl.pomost.network;

import java.util.List;
import java.util.Optional;

/**
 * A contact as somebody writes it down.
 *
 * @param office    the institution, and the part of it
 * @param matter    what it handles
 * @param area      code; empty for what belongs to none in particular
 * @param person    post or name of whoever works there; of an office, never anybody's private
 * @param languages codes of those that are spoken there beside Polish
 * @param open      whether everybody may see it; otherwise teams and ROPS
 */
public record ContactDraft(String office, String matter, Optional<String> area, Optional<String> person, Optional<String> phone, Optional<String> mail, Optional<String> place,
        Optional<String> hours, List<String> languages, boolean open) {

    /** Whether it tells how to reach anybody. */
    public boolean reachable() {
        return phone.isPresent() || mail.isPresent() || place.isPresent();
    }
}
