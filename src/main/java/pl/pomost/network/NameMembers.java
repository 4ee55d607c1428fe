package pl.pomost.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Account;
import pl.pomost.access.Accounts;
import pl.pomost.access.Memberships;
import pl.pomost.access.Viewer;
import pl.pomost.audit.AuditLog;
import pl.pomost.shared.DomainClock;

/** Says who belongs to a group: its moderators and ROPS; who moderates, ROPS alone; whoever wants to leave, leaves. */
@ApplicationScoped
public class NameMembers {

    private final ThematicGroups groups;
    private final GroupMembers members;
    private final Groups finder;
    private final GroupRights rights;
    private final Accounts accounts;
    private final Memberships memberships;
    private final DomainClock clock;
    private final AuditLog audit;

    NameMembers(ThematicGroups groups, GroupMembers members, Groups finder, GroupRights rights, Accounts accounts, Memberships memberships, DomainClock clock, AuditLog audit) {
        this.groups = groups;
        this.members = members;
        this.finder = finder;
        this.rights = rights;
        this.accounts = accounts;
        this.memberships = memberships;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * Whether whoever names them may say that they speak for this powiat, and with that give them its voice: of people of its team whoever leads the
     * group, of others ROPS alone. Whoever spoke for it before goes on doing so.
     */
    public boolean maySpeakFor(Viewer by, GroupView group, String username, Optional<String> powiat) {
        return powiat.isEmpty() || rights.mayFound(by) || speaksFor(group, username).equals(powiat) || memberships.isInTeam(username, powiat.get());
    }

    /** Experts are of a powiat and speak for none. */
    private static Optional<String> speaksFor(GroupView group, String username) {
        return group.person(username).filter(person -> person.role() != GroupRole.EXPERT).flatMap(GroupView.Person::powiat);
    }

    /** Their user name as the account has it; empty when there is none. */
    public Optional<String> account(String typed) {
        return accounts.byUsername(typed).map(Account::username);
    }

    /**
     * Somebody belongs to the group from now on, or in another way than before.
     *
     * @return false when no account has this user name, letter by letter ({@link #account})
     * @throws ForbiddenException                 for whoever may not say so
     * @throws pl.pomost.shared.ForbiddenMove when the group has ended
     */
    @Transactional
    public boolean name(Viewer by, String code, MemberDraft draft) {
        ThematicGroup group = groups.toChange(code).orElseThrow(NotFoundException::new);
        group.requireWorking();
        GroupView view = finder.get(code);
        Optional<GroupView.Person> before = view.person(draft.username());
        require(rights.mayDecide(by, view, draft.role()) && before.map(person -> rights.mayDecide(by, view, person.role())).orElse(true));
        if (account(draft.username()).filter(draft.username()::equals).isEmpty()) {
            return false;
        }
        require(maySpeakFor(by, view, draft.username(), draft.powiat()));
        members.of(group.id(), draft.username()).ifPresentOrElse(known -> known.be(draft, clock.today()), () -> members.persist(new GroupMember(group.id(), draft, clock.today())));
        memberships.forgetCached();
        audit.record(by.username(), "group.joined", null, code, "Zespół tematyczny „" + group.name() + "”: dopisano konto " + draft.username());
        return true;
    }

    /**
     * Somebody belongs to it no more.
     *
     * @param id of the membership
     * @throws NotFoundException  when nobody belongs to the group by it
     * @throws ForbiddenException for whoever may not say so
     */
    @Transactional
    public void takeOff(Viewer by, String code, UUID id) {
        ThematicGroup group = groups.toChange(code).orElseThrow(NotFoundException::new);
        GroupView view = finder.get(code);
        GroupView.Person person = view.members().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(NotFoundException::new);
        require(person.username().equals(by.username()) || rights.mayDecide(by, view, person.role()));
        members.findById(id).leave(clock.today());
        memberships.forgetCached();
        audit.record(by.username(), "group.left", null, code, "Zespół tematyczny „" + group.name() + "”: wypisano konto " + person.username());
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new ForbiddenException();
        }
    }
}
