package pl.pomost.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import pl.pomost.access.Membership.Kind;

/** Whom letters go to: people with an account that is not closed and an address. Others are left out. */
@ApplicationScoped
public class Addressees {

    private final Accounts accounts;
    private final Memberships memberships;

    Addressees(Accounts accounts, Memberships memberships) {
        this.accounts = accounts;
        this.memberships = memberships;
    }

    /** Somebody who can be written to. */
    public record Addressee(UUID account, String username, String name, String address) {

        static Stream<Addressee> of(Account account) {
            return account.address().filter(any -> account.deactivatedAt().isEmpty()).stream()
                    .map(address -> new Addressee(account.id(), account.username(), account.called().orElse(account.name()), address));
        }
    }

    public List<Addressee> coordinatorsOf(String teryt) {
        return inPowiat(teryt, Set.of(Kind.COORDINATOR));
    }

    /** Those who lead an area in a powiat. */
    public List<Addressee> leadersOf(String teryt, String area) {
        return memberships.inPowiat(teryt, Set.of(Kind.AREA_LEADER)).stream().filter(each -> each.duty().area().filter(area::equals).isPresent()).map(Membership::account).distinct()
                .flatMap(Addressee::of).toList();
    }

    /** Coordinators, members, leaders of areas and scribes of a powiat, each once. */
    public List<Addressee> teamOf(String teryt) {
        return inPowiat(teryt, Set.of(Kind.COORDINATOR, Kind.MEMBER, Kind.AREA_LEADER, Kind.SCRIBE));
    }

    public List<Addressee> ofAccounts(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : accounts.list("id in ?1 order by name", ids).stream().flatMap(Addressee::of).toList();
    }

    /** By name. */
    public List<Addressee> ofUsernames(Collection<String> usernames) {
        return usernames.isEmpty() ? List.of() : accounts.list("username in ?1 and deactivatedAt is null order by name", usernames).stream().flatMap(Addressee::of).toList();
    }

    private List<Addressee> inPowiat(String teryt, Set<Kind> kinds) {
        return memberships.inPowiat(teryt, kinds).stream().map(Membership::account).distinct().flatMap(Addressee::of).toList();
    }
}
