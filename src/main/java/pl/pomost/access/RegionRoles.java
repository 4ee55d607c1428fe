package pl.pomost.access;

import java.util.Set;
import java.util.TreeSet;

/** The realm roles that are remembered of an account, because work is given to people who are not here just now. */
final class RegionRoles {

    private static final Set<String> REMEMBERED = Set.of(Roles.ROPS_REVIEWER, Roles.ROPS_APPROVER);

    private RegionRoles() {
    }

    /** As an account keeps them. */
    static String of(Set<String> roles) {
        var kept = new TreeSet<>(roles);
        kept.retainAll(REMEMBERED);
        return String.join(",", kept);
    }
}
