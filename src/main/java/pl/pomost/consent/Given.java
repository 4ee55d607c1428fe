package pl.pomost.consent;

import java.util.Optional;

/** An answer as somebody gives it. @param name and {@code position} of whoever speaks for the institution, as they write them */
public record Given(Reply reply, Optional<String> words, String name, String position) {
}
