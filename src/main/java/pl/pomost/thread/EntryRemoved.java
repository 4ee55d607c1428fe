package pl.pomost.thread;

import java.util.UUID;

/** An entry is gone, with everything that tied it; told within the same transaction. */
public record EntryRemoved(UUID enrolment, String code) {
}
