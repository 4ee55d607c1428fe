package pl.pomost.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import pl.pomost.access.Viewer;

/**
 * Who may do what with a thematic group. ROPS founds groups and names who moderates them; moderators add members and lead the work, and so may
 * ROPS; members write. An open group is read by everybody who is signed in, a closed one by its members and whoever sees the region.
 */
@ApplicationScoped
public class GroupRights {

    /** Whether they belong to it, as whatever. */
    public boolean isMember(Viewer viewer, GroupView group) {
        return viewer.isLoggedIn() && group.person(viewer.username()).isPresent();
    }

    public boolean isModerator(Viewer viewer, GroupView group) {
        return viewer.isLoggedIn() && group.person(viewer.username()).filter(person -> person.role() == GroupRole.MODERATOR).isPresent();
    }

    /** Whether they speak in it for a powiat or an office, which experts do not: for votes. */
    public boolean hasVoice(Viewer viewer, GroupView group) {
        return group.works() && viewer.isLoggedIn() && group.person(viewer.username()).filter(person -> person.role() != GroupRole.EXPERT).isPresent();
    }

    public boolean mayFound(Viewer viewer) {
        return isRegional(viewer);
    }

    public boolean mayRead(Viewer viewer, GroupView group) {
        return viewer.isLoggedIn() && (group.open() || isMember(viewer, group) || viewer.seesWholeRegion());
    }

    /** Whether they may write in its threads and bring documents: members, and ROPS. */
    public boolean mayWrite(Viewer viewer, GroupView group) {
        return group.works() && (isMember(viewer, group) || isRegional(viewer));
    }

    /** Whether they may do what a moderator does: members, meetings, the group's description. */
    public boolean mayLead(Viewer viewer, GroupView group) {
        return group.works() && (isModerator(viewer, group) || isRegional(viewer));
    }

    /** Who moderates is for ROPS to say; everybody else a moderator may add and take off. */
    public boolean mayDecide(Viewer viewer, GroupView group, GroupRole role) {
        return role == GroupRole.MODERATOR ? group.works() && isRegional(viewer) : mayLead(viewer, group);
    }

    /** @throws NotFoundException for whoever may not read what the group does */
    public GroupView requireReader(Viewer viewer, GroupView group) {
        if (!mayRead(viewer, group)) {
            throw new NotFoundException();
        }
        return group;
    }

    /**
     * @throws NotFoundException  for whoever may not even read
     * @throws ForbiddenException for whoever may only read
     */
    public GroupView requireWriter(Viewer viewer, GroupView group) {
        return require(mayWrite(viewer, group), requireReader(viewer, group));
    }

    /** @throws ForbiddenException for whoever does not lead it */
    public GroupView requireLead(Viewer viewer, GroupView group) {
        return require(mayLead(viewer, group), group);
    }

    /** @throws ForbiddenException for whoever does not found groups */
    public void requireFounder(Viewer viewer) {
        if (!mayFound(viewer)) {
            throw new ForbiddenException();
        }
    }

    private static GroupView require(boolean allowed, GroupView group) {
        if (!allowed) {
            throw new ForbiddenException();
        }
        return group;
    }

    /** ROPS and administrators, who may write and lead everywhere. */
    static boolean isRegional(Viewer viewer) {
        return viewer.isRops() || viewer.isAdmin();
    }
}
