package pl.pomost.audit;

import java.time.Instant;

/** An opening of protected data as it was recorded. */
public record AccessRow(Instant at, String actor, String powiat, AccessRecord.What what, String subject) {
}
