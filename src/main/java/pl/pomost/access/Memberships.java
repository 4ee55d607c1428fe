package pl.pomost.access;

import io.quarkus.cache.CacheInvalidateAll;
import io.quarkus.cache.CacheResult;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.Language;

/** The stored memberships. Read on every request, so what was read is kept for some seconds; a change here forgets it. */
@ApplicationScoped
public class Memberships implements PanacheRepositoryBase<Membership, UUID> {

    private final Clock clock;
    private final Instance<WiderReach> wider;

    Memberships(Clock clock, @Any Instance<WiderReach> wider) {
        this.clock = clock;
        this.wider = wider;
    }

    /** What somebody is today, as values: no entity leaves the module through the cache. */
    record Granted(Optional<UUID> accountId, Optional<String> called, Optional<Language> language, Set<Duty> duties) {
    }

    /** Takes the user name of a closed account off the roles that it gave. */
    void takeOff(String username) {
        update("grantedBy = ?1 where grantedBy = ?2", OwnAccount.FORMER, username);
    }

    @CacheResult(cacheName = "memberships")
    @Transactional
    Granted grantedTo(String issuer, String subject) {
        Optional<Account> account = getEntityManager()
                .createQuery("from Account a where a.issuer = :issuer and a.subject = :subject", Account.class)
                .setParameter("issuer", issuer).setParameter("subject", subject).getResultStream().findFirst();
        List<Membership> all = account.map(known -> list("account.id", known.id())).orElse(List.of());
        LocalDate today = today();
        return new Granted(account.map(Account::id), account.flatMap(Account::called), account.flatMap(Account::language),
                Stream.concat(all.stream().filter(each -> each.isOn(today)).map(Membership::duty), account.stream().flatMap(this::further)).collect(Collectors.toUnmodifiableSet()));
    }

    /** What is told by other modules. */
    private Stream<Duty> further(Account account) {
        return wider.stream().flatMap(each -> each.areasOf(account.username()).stream()).distinct()
                .map(area -> new Duty(Membership.Kind.GROUP, Optional.empty(), Optional.of(area), Optional.empty(), Optional.empty()));
    }

    /** Memberships run by the real calendar, also where the process has a day of its own. */
    LocalDate today() {
        return LocalDate.now(clock.withZone(DomainClock.ZONE));
    }

    List<Membership> ofPowiat(String teryt) {
        return list("from Membership m join fetch m.account where m.powiat = ?1 order by m.kind, m.account.name, m.fromDay", teryt);
    }

    /** Those of no powiat, and coordinators everywhere. */
    List<Membership> ofRegion() {
        return list("from Membership m join fetch m.account where m.powiat is null or m.kind in ?1 order by m.kind, m.powiat, m.account.name",
                List.of(Membership.Kind.COORDINATOR, Membership.Kind.OBSERVER));
    }

    List<Membership> ofAccount(UUID account) {
        return list("from Membership m where m.account.id = ?1 order by m.fromDay", account);
    }

    @CacheInvalidateAll(cacheName = "memberships")
    public void grant(Membership membership) {
        persist(membership);
    }

    @CacheInvalidateAll(cacheName = "memberships")
    public void forgetCached() {
        // the annotation does it
    }

    /** Those who are experts of an area in the whole region today, thematic ones and those of departments. */
    List<Membership> experts() {
        LocalDate today = today();
        return list("from Membership m join fetch m.account a where m.kind in ?1 and a.deactivatedAt is null order by a.name",
                List.of(Membership.Kind.EXPERT, Membership.Kind.DEPARTMENT)).stream().filter(one -> one.isOn(today)).toList();
    }

    /** Names of the accounts that coordinate a powiat today. */
    public List<String> coordinatorsOf(String teryt) {
        return ofKind(Membership.Kind.COORDINATOR, teryt).stream().map(one -> one.account().name()).toList();
    }

    /** Powiats that would be left without a coordinator, were this account no longer one; nobody else ends such a role until the transaction is over. */
    List<String> coordinatedOnlyBy(UUID account) {
        return ofAccount(account).stream().filter(each -> each.isOn(today())).map(Membership::duty).filter(duty -> duty.is(Membership.Kind.COORDINATOR))
                .flatMap(duty -> duty.powiat().stream()).distinct().filter(teryt -> isOnlyCoordinator(teryt, account)).toList();
    }

    private boolean isOnlyCoordinator(String teryt, UUID account) {
        return find("kind = ?1 and powiat = ?2", Membership.Kind.COORDINATOR, teryt).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .filter(each -> each.isOn(today())).allMatch(each -> each.account().id().equals(account));
    }

    /** Who has one of these roles in a powiat today. */
    List<Membership> inPowiat(String teryt, Set<Membership.Kind> kinds) {
        LocalDate today = today();
        return list("from Membership m join fetch m.account where m.powiat = ?1 and m.kind in ?2 order by m.account.name", teryt, kinds).stream()
                .filter(one -> one.isOn(today)).toList();
    }

    /** Whether somebody is in the team of a powiat today: its coordinator, a member, the leader of an area, a scribe. */
    public boolean isInTeam(String username, String teryt) {
        return inPowiat(teryt, Set.of(Membership.Kind.COORDINATOR, Membership.Kind.MEMBER, Membership.Kind.AREA_LEADER, Membership.Kind.SCRIBE)).stream()
                .anyMatch(each -> each.account().username().equals(username));
    }

    boolean has(Account account, Membership.Kind kind, String teryt) {
        return ofKind(kind, teryt).stream().anyMatch(one -> one.account().id().equals(account.id()));
    }

    /**
     * Moves the role of the coordinator. Whoever had it becomes a member of the team.
     *
     * @param giver account that gives it; empty means all who have it
     * @param by    user name of whoever does it
     */
    @CacheInvalidateAll(cacheName = "memberships")
    void move(String teryt, Optional<UUID> giver, Account heir, String by) {
        LocalDate today = today();
        for (Membership had : ofKind(Membership.Kind.COORDINATOR, teryt)) {
            if (giver.isEmpty() || giver.get().equals(had.account().id())) {
                had.end(today);
                if (!has(had.account(), Membership.Kind.MEMBER, teryt)) {
                    persist(Membership.ofPowiat(had.account(), Membership.Kind.MEMBER, teryt).given(by, today, Optional.empty()));
                }
            }
        }
        persist(Membership.ofPowiat(heir, Membership.Kind.COORDINATOR, teryt).given(by, today, Optional.empty()));
    }

    private List<Membership> ofKind(Membership.Kind kind, String teryt) {
        LocalDate today = today();
        return list("from Membership m join fetch m.account where m.kind = ?1 and m.powiat = ?2 order by m.account.name", kind, teryt).stream()
                .filter(one -> one.isOn(today)).toList();
    }
}
