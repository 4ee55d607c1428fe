package pl.pomost.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import pl.pomost.access.Account;
import pl.pomost.access.Accounts;
import pl.pomost.access.Duty;
import pl.pomost.access.Membership.Kind;
import pl.pomost.access.Scope;
import pl.pomost.access.Scopes;
import pl.pomost.access.Viewer;

/** Opens doors as the people of the demo realm do, so that nothing of the demo is made past the rules. */
@ApplicationScoped
class DemoPeople {

    private static final String COORDINATOR = "koordynator-";

    private final Accounts accounts;
    private final Scopes scopes;

    DemoPeople(Accounts accounts, Scopes scopes) {
        this.accounts = accounts;
        this.scopes = scopes;
    }

    /** How things stand for the coordinator now; every step of a plan changes that. */
    Scope coordinator(String teryt) {
        return scopes.of(viewer(COORDINATOR + teryt, Set.of(new Duty(Kind.COORDINATOR, Optional.of(teryt), Optional.empty(), Optional.empty(), Optional.empty()))), teryt, Optional.empty());
    }

    Scope reviewer(String teryt) {
        return scopes.of(viewer(DemoRounds.REVIEWER), teryt, Optional.empty());
    }

    Scope approver(String teryt) {
        return scopes.of(viewer(DemoRounds.APPROVER), teryt, Optional.empty());
    }

    Viewer viewer(String username) {
        return viewer(username, Set.of());
    }

    Account account(String username) {
        return accounts.byUsername(username).orElseThrow();
    }

    private Viewer viewer(String username, Set<Duty> duties) {
        Account account = account(username);
        return new Viewer(Optional.of(account.id()), account.name(), username, account.regionRoles(), duties);
    }
}
