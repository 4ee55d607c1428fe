package pl.pomost.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whom work of the region can be given to: reviewers and approvers who have been here, experts of areas. */
@ApplicationScoped
public class RegionPeople {

    private final Accounts accounts;
    private final Memberships memberships;

    RegionPeople(Accounts accounts, Memberships memberships) {
        this.accounts = accounts;
        this.memberships = memberships;
    }

    /** @param areas codes of those that an expert is in; empty for every area, and for reviewers */
    public record Person(UUID account, String username, String name, Set<String> areas) {

        private static Person of(Account account, Set<String> areas) {
            return new Person(account.id(), account.username(), account.called().orElse(account.name()), areas);
        }
    }

    public List<Person> reviewers() {
        return with(Roles.ROPS_REVIEWER);
    }

    public List<Person> approvers() {
        return with(Roles.ROPS_APPROVER);
    }

    /** By name; whoever stands for every area has no areas of their own. */
    public List<Person> experts() {
        Map<Account, List<Membership>> all = memberships.experts().stream().collect(Collectors.groupingBy(Membership::account, LinkedHashMap::new, Collectors.toList()));
        return all.entrySet().stream().map(each -> Person.of(each.getKey(), areas(each.getValue()))).toList();
    }

    /** What accounts are called; those that are no more are left out. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : accounts.list("id in ?1", ids).stream().collect(Collectors.toMap(Account::id, account -> account.called().orElse(account.name())));
    }

    private List<Person> with(String role) {
        return accounts.inRegion(role).stream().map(account -> Person.of(account, Set.of())).toList();
    }

    private static Set<String> areas(List<Membership> roles) {
        boolean everyArea = roles.stream().anyMatch(role -> role.duty().area().isEmpty());
        return everyArea ? Set.of() : roles.stream().map(role -> role.duty().area()).flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
    }
}
