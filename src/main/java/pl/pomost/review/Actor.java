package pl.pomost.review;

import pl.pomost.access.Roles;
import pl.pomost.access.Scope;

/** As whom somebody takes a step. */
public enum Actor {

    /** Whoever answers for the powiat's process: its coordinator, or an administrator. In the practice powiat ROPS too. */
    COORDINATOR,
    REVIEWER,
    APPROVER;

    /** Whether the viewer of this scope may act as this one. An administrator keeps the service and judges no plan. */
    public boolean is(Scope scope) {
        return switch (this) {
            case COORDINATOR -> scope.coordinates();
            case REVIEWER -> scope.viewer().roles().contains(Roles.ROPS_REVIEWER);
            case APPROVER -> scope.viewer().roles().contains(Roles.ROPS_APPROVER);
        };
    }
}
