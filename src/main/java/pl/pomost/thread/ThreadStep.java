package pl.pomost.thread;

import java.util.UUID;

/** A step of the red thread as a value: {@code from} rests on {@code to}. */
public record ThreadStep(UUID from, UUID to) {
}
