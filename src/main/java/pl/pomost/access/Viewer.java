package pl.pomost.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Whoever asks: what the realm says of them (roles in the whole region) and what the database says (memberships). Every
 * finder takes one, or a {@link Scope} made from one.
 *
 * @param name     to be shown
 * @param username of the account, for the audit log; empty when nobody is logged in
 */
public record Viewer(Optional<UUID> accountId, String name, String username, Set<String> roles, Set<String> coordinatorOf,
        Set<String> memberOf, Set<String> expertIn) {

    public static final Viewer NOBODY = new Viewer(Optional.empty(), "", "", Set.of(), Set.of(), Set.of(), Set.of());

    public boolean isLoggedIn() {
        return !username.isEmpty();
    }

    public boolean isAdmin() {
        return roles.contains(Roles.ADMIN);
    }

    public boolean isRops() {
        return roles.contains(Roles.ROPS_REVIEWER) || roles.contains(Roles.ROPS_APPROVER);
    }

    /** Reads everything of every team: ROPS, auditors, administrators. */
    public boolean seesWholeRegion() {
        return isRops() || isAdmin() || roles.contains(Roles.AUDITOR);
    }

    public boolean isCoordinatorOf(String teryt) {
        return coordinatorOf.contains(teryt);
    }

    public boolean isInTeamOf(String teryt) {
        return coordinatorOf.contains(teryt) || memberOf.contains(teryt);
    }
}
