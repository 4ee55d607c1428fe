package pl.pomost.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pl.pomost.access.Membership.Kind;
import pl.pomost.audit.AuditLog;

/**
 * Gives and ends roles. In a powiat its coordinator decides about the team and about who leads a workshop; coordinators
 * themselves, experts, departments and observers are decided on by ROPS and administrators.
 */
@ApplicationScoped
public class GrantRole {

    /** What a coordinator may give in their own powiat. */
    static final Set<Kind> IN_A_POWIAT = Set.of(Kind.MEMBER, Kind.AREA_LEADER, Kind.SCRIBE, Kind.FACILITATOR);

    private final Accounts accounts;
    private final Memberships memberships;
    private final AuditLog audit;

    GrantRole(Accounts accounts, Memberships memberships, AuditLog audit) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.audit = audit;
    }

    /** Whether this viewer decides about this duty. */
    public static boolean mayDecide(Viewer viewer, Duty duty) {
        boolean ofTheRegion = viewer.isAdmin() || viewer.isRops();
        return ofTheRegion || IN_A_POWIAT.contains(duty.kind()) && duty.powiat().filter(viewer::isCoordinatorOf).isPresent();
    }

    /**
     * @param username of an account that has logged in at least once
     * @param words    the role as people call it, for the audit
     * @return whether it is a new one; empty when there is no such account
     */
    @Transactional
    public Optional<Boolean> grant(Viewer by, String username, Duty duty, Optional<LocalDate> from, Optional<LocalDate> until, String words) {
        if (!mayDecide(by, duty)) {
            throw new ForbiddenException();
        }
        Optional<Account> account = accounts.byUsername(username);
        if (account.isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = memberships.today();
        boolean has = memberships.ofAccount(account.get().id()).stream().anyMatch(each -> each.duty().equals(duty) && !each.hasEndedBy(today));
        if (!has) {
            memberships.grant(new Membership(account.get(), duty).given(by.username(), from.orElse(today), until));
            audit.record(by.username(), "role.granted", duty.powiat().orElse(null), username, "Nadano rolę: " + words + ", konto " + username);
        }
        return Optional.of(!has);
    }

    /**
     * @return whether it has ended; the last coordinator of a powiat keeps the role until somebody else has it too
     * @throws NotFoundException when there is no such role that still runs, or none that this viewer decides about
     */
    @Transactional
    public boolean end(Viewer by, UUID id, String words) {
        Membership membership = memberships.findByIdOptional(id).filter(found -> !found.hasEndedBy(memberships.today()))
                .filter(found -> mayDecide(by, found.duty())).orElseThrow(NotFoundException::new);
        if (membership.duty().is(Kind.COORDINATOR) && membership.isOn(memberships.today())
                && membership.powiat().filter(memberships.coordinatedOnlyBy(membership.account().id())::contains).isPresent()) {
            return false;
        }
        membership.end(memberships.today());
        memberships.forgetCached();
        audit.record(by.username(), "role.ended", membership.powiat().orElse(null), membership.account().username(),
                "Odebrano rolę: " + words + ", konto " + membership.account().username());
        return true;
    }
}
