package pl.pomost.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pl.pomost.audit.AuditLog;
import pl.pomost.mail.ChooseLetters;

/** What somebody may do about their own account: correct it, and close it. */
@ApplicationScoped
public class OwnAccount {

    /** How somebody is called who was there and is no more. */
    public static final String FORMER = "były członek zespołu";

    private static final int PSEUDONYM = 8;

    private final Accounts accounts;
    private final Memberships memberships;
    private final AuditLog audit;
    private final ChooseLetters letters;
    private final Event<AccountClosed> closed;
    private final Clock clock;

    OwnAccount(Accounts accounts, Memberships memberships, AuditLog audit, ChooseLetters letters, Event<AccountClosed> closed, Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.audit = audit;
        this.letters = letters;
        this.closed = closed;
        this.clock = clock;
    }

    /**
     * Notes that somebody came; whoever comes for the first time gets an account, so that roles can be given to them.
     *
     * @param roles that the realm says they have
     */
    @Transactional
    public void arrive(String issuer, String subject, String username, String name, Set<String> roles) {
        Optional<Account> known = accounts.bySubject(issuer, subject);
        Account account = known.orElseGet(() -> new Account(UUID.randomUUID(), issuer, subject, username, name)).comesWith(roles);
        if (known.isEmpty()) {
            accounts.enterOnce(account, clock.instant());
        }
        known.ifPresent(one -> one.arrive(name, clock.instant()));
        memberships.forgetCached();
    }

    /** Keeps the address that the login told; what its owner chose about letters stays theirs when it changes. */
    @Transactional
    public void reachedAt(UUID account, Optional<String> address) {
        Account known = accounts.findById(account);
        Optional<String> before = known.provenAddress();
        keepChoices(before, known.reachedAt(address).provenAddress());
    }

    private void keepChoices(Optional<String> before, Optional<String> after) {
        if (before.isPresent() && after.isPresent() && !before.equals(after)) {
            letters.move(before.get(), after.get());
        }
    }

    /** Empty values fall back to what the login says. Nobody has proven the address, so choices about letters do not go with it. */
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
        accounts.findById(account).provenAddress().ifPresent(letters::forget);
        accounts.findById(account).deactivate(clock.instant(), FORMER);
        memberships.takeOff(viewer.username());
        memberships.forgetCached();
        String pseudonym = FORMER + " " + UUID.randomUUID().toString().substring(0, PSEUDONYM);
        audit.takeOff(viewer.username(), pseudonym);
        closed.fire(new AccountClosed(viewer.username(), pseudonym));
        audit.record(pseudonym, "account.closed", null, null, "Zamknięto konto " + pseudonym);
    }
}
