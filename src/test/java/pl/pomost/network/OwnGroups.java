package pl.pomost.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import pl.pomost.access.Memberships;
import pl.pomost.access.Viewer;

/** Groups and members that tests make without pages, and taking them out again. */
@ApplicationScoped
public class OwnGroups {

    private static final Viewer ROPS = new Viewer(Optional.empty(), "ROPS", "rops", Set.of("rops-approver"), Set.of());

    @Inject
    ThematicGroups groups;
    @Inject
    Groups finder;
    @Inject
    NameMembers name;
    @Inject
    Memberships memberships;

    /** Belongs to the group as a member who speaks for powiat kartuski. */
    public void join(String group, String username) {
        name.name(ROPS, group, new MemberDraft(username, GroupRole.MEMBER, Optional.of("2205"), Optional.empty()));
    }

    public void leave(String group, String username) {
        finder.get(group).person(username).ifPresent(person -> name.takeOff(ROPS, group, person.id()));
    }

    /** The groups of the demo stay, and who belongs to them in it. */
    @Transactional
    public void remove() {
        groups.delete("code not in ?1", Set.of("EDU", "ZDR", "ZAT", "KUL", "BEZ", "POM"));
        Set.of("EDU", "ZDR", "ZAT", "KUL", "BEZ", "POM").forEach(code -> leave(code, "czlonek-2205"));
        memberships.forgetCached();
    }
}
