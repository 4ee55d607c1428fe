package pl.pomost.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.audit.AuditLog;

/** What somebody may do about their own account: correct it, and close it. */
@ApplicationScoped
public class OwnAccount {

    /** How somebody is called who was there and is no more. */
    public static final String FORMER = "były członek zespołu";

    private static final int PSEUDONYM = 8;

    private final Accounts accounts;
    private final Memberships memberships;
    private final AuditLog audit;
    private final Event<AccountClosed> closed;
    private final Clock clock;

    OwnAccount(Accounts accounts, Memberships memberships, AuditLog audit, Event<AccountClosed> closed, Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.audit = audit;
        this.closed = closed;
        this.clock = clock;
    }

    /** Notes that somebody came; whoever comes for the first time gets an account, so that roles can be given to them. */
    @Transactional
    public void arrive(String issuer, String subject, String username, String name) {
        Optional<Account> known = accounts.bySubject(issuer, subject);
        if (known.isEmpty()) {
            accounts.enterOnce(new Account(UUID.randomUUID(), issuer, subject, username, name), clock.instant());
        }
        known.ifPresent(account -> account.arrive(name, clock.instant()));
        memberships.forgetCached();
    }

    /** Empty values fall back to what the login says. */
    @Transactional
    public void correct(Viewer viewer, UUID account, Optional<String> name, Optional<String> email, Optional<String> phone) {
        accounts.findById(account).correct(name, email, phone);
        memberships.forgetCached();
        audit.record(viewer.username(), "account.corrected", null, null, "Poprawiono własne dane konta " + viewer.username());
    }

    /** TERYT codes of powiats whose last coordinator this account is: first somebody else must have the role. */
    @Transactional
    public List<String> leavesAlone(UUID account) {
        return memberships.coordinatedOnlyBy(account);
    }

    /** Ends every role and takes the name off the account; what was written stays, as that of {@link #FORMER}; its deeds keep a sign of their own, so that one can still see that one person did them. Runs in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void close(Viewer viewer, UUID account) {
        memberships.ofAccount(account).stream().filter(each -> !each.hasEndedBy(memberships.today())).forEach(each -> each.end(memberships.today()));
        accounts.findById(account).deactivate(clock.instant(), FORMER);
        memberships.takeOff(viewer.username());
        memberships.forgetCached();
        String pseudonym = FORMER + " " + UUID.randomUUID().toString().substring(0, PSEUDONYM);
        audit.takeOff(viewer.username(), pseudonym);
        closed.fire(new AccountClosed(viewer.username(), pseudonym));
        audit.record(pseudonym, "account.closed", null, null, "Zamknięto konto " + pseudonym);
    }
}
