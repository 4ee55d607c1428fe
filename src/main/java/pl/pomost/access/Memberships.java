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
import pl.pomost.shared.Language;

/** The stored memberships. Read on every request, so what was read is kept for some seconds; a change here forgets it. */
@ApplicationScoped
public class Memberships implements PanacheRepositoryBase<Membership, UUID> {

    /** What somebody is, as values: no entity leaves the module through the cache. */
    record Granted(Optional<UUID> accountId, Optional<Language> language, Set<String> coordinatorOf, Set<String> memberOf, Set<String> expertIn) {
    }

    @CacheResult(cacheName = "memberships")
    @Transactional
    Granted grantedTo(String issuer, String subject) {
        List<Membership> all = list("account.issuer = ?1 and account.subject = ?2", issuer, subject);
        Optional<Account> account = getEntityManager()
                .createQuery("from Account a where a.issuer = :issuer and a.subject = :subject", Account.class)
                .setParameter("issuer", issuer).setParameter("subject", subject).getResultStream().findFirst();
        return new Granted(account.map(Account::id), account.flatMap(Account::language), powiats(all, Membership.Kind.COORDINATOR), powiats(all, Membership.Kind.MEMBER),
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

    private static Set<String> powiats(List<Membership> all, Membership.Kind kind) {
        return all.stream().filter(m -> m.kind() == kind).map(Membership::powiat).collect(Collectors.toUnmodifiableSet());
    }
}
