package pl.pomost.audit;

import java.time.Instant;

/**
 * A deed as it was recorded.
 *
 * @param actor   user name
 * @param powiat  TERYT code, or null
 * @param subject code of the thing, or null
 */
public record AuditRow(Instant at, String actor, String action, String powiat, String subject, String sentence) {

    /** First part of the action's key, e.g. {@code goal}. */
    public String kind() {
        return action.split("\\.", 2)[0];
    }
}
