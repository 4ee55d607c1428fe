package pl.pomost.access;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A role that somebody has or had, as lists show it. */
public record RoleRow(UUID id, String name, String username, Duty duty, Optional<LocalDate> from, Optional<LocalDate> until, Optional<String> grantedBy,
        boolean ended) {

    static RoleRow of(Membership membership, LocalDate today) {
        Account account = membership.account();
        return new RoleRow(membership.id(), account.called().orElse(account.name()), account.username(), membership.duty(), membership.from(), membership.until(),
                membership.grantedBy(), membership.hasEndedBy(today));
    }
}
