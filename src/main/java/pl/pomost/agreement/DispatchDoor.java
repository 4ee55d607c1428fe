package pl.pomost.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pl.pomost.access.Viewer;
import pl.pomost.network.GroupRights;
import pl.pomost.network.GroupView;
import pl.pomost.network.Groups;

/**
 * Who sends things to teams and reads what all of them answered. What was sent everybody reads who is signed in. ROPS sends anything and reads all
 * answers, auditors and administrators read them; who leads a group sends in its name; members of a group read what was answered to it, for they
 * compare. A team reads its own answers at its own door.
 */
@ApplicationScoped
public class DispatchDoor {

    private final Dispatches dispatches;
    private final Groups groups;
    private final GroupRights rights;

    DispatchDoor(Dispatches dispatches, Groups groups, GroupRights rights) {
        this.dispatches = dispatches;
        this.groups = groups;
        this.rights = rights;
    }

    /** For whoever is signed in. @throws NotFoundException when there is no such thing */
    public Dispatch open(String code) {
        return dispatches.byCode(code).orElseThrow(NotFoundException::new);
    }

    /** @throws NotFoundException when there is no such thing, or the viewer may not read what was answered to it */
    public Dispatch openAnswers(Viewer viewer, String code) {
        Dispatch dispatch = open(code);
        if (!readsAnswersTo(viewer, dispatch)) {
            throw new NotFoundException();
        }
        return dispatch;
    }

    /** Codes of those of which the viewer may read what all teams answered. */
    public Set<String> answersReadBy(Viewer viewer, List<Dispatch> of) {
        Set<String> own = viewer.seesWholeRegion() ? Set.of() : groups.of(viewer).stream().map(GroupView::code).collect(Collectors.toSet());
        return of.stream().filter(each -> viewer.seesWholeRegion() || each.group().filter(own::contains).isPresent()).map(Dispatch::code).collect(Collectors.toSet());
    }

    public boolean readsAnswersTo(Viewer viewer, Dispatch dispatch) {
        return viewer.seesWholeRegion() || dispatch.group().flatMap(groups::find).filter(group -> readsAnswersOf(viewer, group)).isPresent();
    }

    /** Whether they may read what teams answered to a group: its members, and those who see the region. */
    public boolean readsAnswersOf(Viewer viewer, GroupView group) {
        return viewer.seesWholeRegion() || rights.isMember(viewer, group);
    }

    /** @param group code; empty for ROPS */
    public boolean maySend(Viewer viewer, Optional<String> group) {
        return group.isEmpty() ? isRegional(viewer) : groups.find(group.get()).filter(found -> rights.mayLead(viewer, found)).isPresent();
    }

    void requireSender(Viewer viewer, Optional<String> group) {
        if (!maySend(viewer, group)) {
            throw new ForbiddenException();
        }
    }

    private static boolean isRegional(Viewer viewer) {
        return viewer.isRops() || viewer.isAdmin();
    }
}
