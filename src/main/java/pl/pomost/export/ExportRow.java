package pl.pomost.export;

import java.time.Instant;
import java.util.UUID;
import pl.pomost.export.ExportJob.Failure;
import pl.pomost.export.ExportJob.State;
import pl.pomost.plan.Audience;

/**
 * One file of the list, without its bytes.
 *
 * @param version number of the frozen version; null for the draft
 * @param size    in bytes; null until it is there
 * @param failure why it was not made; null when it was, or when it failed before this was noted
 */
public record ExportRow(UUID id, String format, Audience audience, Integer version, String label, String name, State state, int steps, int stepsDone, String doing,
        Integer size, Instant askedAt, Failure failure) {

    public boolean isOnItsWay() {
        return state == State.WAITING || state == State.RUNNING;
    }
}
