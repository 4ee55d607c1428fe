package pl.pomost.access;

import io.quarkus.cache.CacheInvalidateAll;
import io.quarkus.cache.CacheResult;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The stored memberships. Read on every request, so what was read is kept for some seconds; a change here forgets it. */
@ApplicationScoped
public class Memberships implements PanacheRepositoryBase<Membership, UUID> {

    private final Accounts accounts;

    Memberships(Accounts accounts) {
        this.accounts = accounts;
    }

    /** What somebody is, as values: no entity leaves the module through the cache. */
    record Granted(Optional<UUID> accountId, Set<String> coordinatorOf, Set<String> memberOf, Set<String> expertIn) {
    }

    /** @param username and {@code name}: those that the realm gives; whoever comes is known by them from then on */
    @CacheResult(cacheName = "memberships")
    @Transactional
    Granted grantedTo(String issuer, String subject, String username, String name) {
        UUID account = accounts.meet(issuer, subject, username, name);
        List<Membership> all = list("account.id", account);
        return new Granted(Optional.of(account), powiats(all, Membership.Kind.COORDINATOR), powiats(all, Membership.Kind.MEMBER),
                all.stream().filter(m -> m.kind() == Membership.Kind.EXPERT).map(Membership::area).collect(Collectors.toUnmodifiableSet()));
    }

    @CacheInvalidateAll(cacheName = "memberships")
    public void grant(Membership membership) {
        persist(membership);
    }

    @CacheInvalidateAll(cacheName = "memberships")
    public void forgetCached() {
        // the annotation does it
    }

    /** Names of the accounts that coordinate a powiat. */
    public List<String> coordinatorsOf(String teryt) {
        return list("kind = ?1 and powiat = ?2 order by account.name", Membership.Kind.COORDINATOR, teryt).stream().map(one -> one.account().name()).toList();
    }

    boolean has(Account account, Membership.Kind kind, String teryt) {
        return count("account = ?1 and kind = ?2 and powiat = ?3", account, kind, teryt) > 0;
    }

    /**
     * Moves the role of the coordinator. Whoever had it becomes a member of the team.
     *
     * @param giver account that gives it; empty means all who have it
     */
    @CacheInvalidateAll(cacheName = "memberships")
    void move(String teryt, Optional<UUID> giver, Account heir) {
        for (Membership had : list("kind = ?1 and powiat = ?2", Membership.Kind.COORDINATOR, teryt)) {
            if (giver.isEmpty() || giver.get().equals(had.account().id())) {
                delete(had);
                if (!has(had.account(), Membership.Kind.MEMBER, teryt)) {
                    persist(Membership.ofPowiat(had.account(), Membership.Kind.MEMBER, teryt));
                }
            }
        }
        persist(Membership.ofPowiat(heir, Membership.Kind.COORDINATOR, teryt));
    }

    private static Set<String> powiats(List<Membership> all, Membership.Kind kind) {
        return all.stream().filter(m -> m.kind() == kind).map(Membership::powiat).collect(Collectors.toUnmodifiableSet());
    }
}
