package pl.pomost.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The stored accounts. */
@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<Account, UUID> {

    public Optional<Account> bySubject(String issuer, String subject) {
        return find("issuer = ?1 and subject = ?2", issuer, subject).firstResultOptional();
    }

    /** For moving the demo's realm to another port; subjects are random UUIDs, unique over realms. */
    public Optional<Account> bySubject(String subject) {
        return find("subject", subject).firstResultOptional();
    }

    /** For a coordinator who says which account a person of the process logs in with. */
    public Optional<Account> byUsername(String username) {
        return find("username", username).firstResultOptional();
    }

    /** What people are called, by their user names; those that nobody has are left out. */
    public Map<String, String> names(Collection<String> usernames) {
        return usernames.isEmpty() ? Map.of() : list("username in ?1", usernames).stream().collect(Collectors.toMap(Account::username, Account::name, (one, other) -> one));
    }

    /**
     * Somebody has come with a token of the realm: an account that is new is kept, one that is known gets the names of today.
     * Several windows of one person at once do not get into each other's way.
     */
    UUID meet(String issuer, String subject, String username, String name) {
        Optional<Account> known = bySubject(issuer, subject);
        if (known.isEmpty()) {
            named("insert ignore into account (id, issuer, subject, username, name, version) values (:id, :issuer, :subject, :username, :name, 0)", username, name)
                    .setParameter("id", UUID.randomUUID()).setParameter("issuer", issuer).setParameter("subject", subject).executeUpdate();
            return bySubject(issuer, subject).orElseThrow().id();
        }
        if (!known.get().isCalled(username, name)) {
            named("update account set username = :username, name = :name where id = :id", username, name).setParameter("id", known.get().id()).executeUpdate();
        }
        return known.get().id();
    }

    private Query named(String sql, String username, String name) {
        return getEntityManager().createNativeQuery(sql).setParameter("username", Account.fitting(username, Account.USERNAME)).setParameter("name", Account.fitting(name, Account.NAME));
    }
}
