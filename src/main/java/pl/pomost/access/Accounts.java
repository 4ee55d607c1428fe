package pl.pomost.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.shared.Language;

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
        return find("username = ?1 and deactivatedAt is null", username).firstResultOptional();
    }

    /** What people are called, by their user names; those that nobody has are left out. */
    public Map<String, String> names(Collection<String> usernames) {
        return usernames.isEmpty() ? Map.of() : list("username in ?1", usernames).stream().collect(Collectors.toMap(Account::username, Account::name, (one, other) -> one));
    }

    /** The same, as people themselves want to be called. */
    public Map<String, String> called(Collection<String> usernames) {
        return usernames.isEmpty() ? Map.of() : list("username in ?1", usernames).stream()
                .collect(Collectors.toMap(Account::username, account -> account.called().orElse(account.name()), (one, other) -> one));
    }

    /** Which of these user names somebody still logs in with. */
    public Set<String> active(Collection<String> usernames) {
        return usernames.isEmpty() ? Set.of() : list("username in ?1 and deactivatedAt is null", usernames).stream().map(Account::username).collect(Collectors.toSet());
    }

    /** With which user names people log in, by their accounts. */
    public Map<UUID, String> usernames(Collection<UUID> accounts) {
        return accounts.isEmpty() ? Map.of() : list("id in ?1", accounts).stream().collect(Collectors.toMap(Account::id, Account::username));
    }

    /** In which languages people read, where they have chosen one. */
    public Map<UUID, Language> languages(Collection<UUID> accounts) {
        return accounts.isEmpty() ? Map.of() : list("id in ?1", accounts).stream().filter(account -> account.language().isPresent())
                .collect(Collectors.toMap(Account::id, account -> account.language().orElseThrow()));
    }

    /** Of two first visits at the same moment one enters the account. */
    void enterOnce(Account account, Instant now) {
        getEntityManager().createNativeQuery("""
                insert ignore into account (id, issuer, subject, username, name, region_roles, seen_at, version)
                values (:id, :issuer, :subject, :username, :name, :roles, :now, 0)""")
                .setParameter("id", account.id()).setParameter("issuer", account.issuer()).setParameter("subject", account.subject())
                .setParameter("username", account.username()).setParameter("name", account.name()).setParameter("roles", String.join(",", account.regionRoles())).setParameter("now", now).executeUpdate();
    }

    /** Those who last came with this role of the region. */
    List<Account> inRegion(String role) {
        return list("regionRoles like ?1 and deactivatedAt is null order by name", "%" + role + "%");
    }

    List<Account> closedBefore(Instant moment) {
        return list("deactivatedAt < ?1", moment);
    }
}
