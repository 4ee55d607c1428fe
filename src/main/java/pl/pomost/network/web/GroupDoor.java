package pl.pomost.network.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.MultivaluedMap;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Viewer;
import pl.pomost.network.GroupRights;
import pl.pomost.network.GroupView;
import pl.pomost.network.Groups;

/** The door to what a group does, for this request's viewer. */
@RequestScoped
class GroupDoor {

    private final CurrentViewer viewer;
    private final Groups groups;
    private final GroupRights rights;
    private final GroupHeads heads;

    GroupDoor(CurrentViewer viewer, Groups groups, GroupRights rights, GroupHeads heads) {
        this.viewer = viewer;
        this.groups = groups;
        this.rights = rights;
        this.heads = heads;
    }

    Viewer viewer() {
        return viewer.get();
    }

    /** @throws NotFoundException for whoever may not read what the group does */
    GroupView toRead(String code) {
        return rights.requireReader(viewer.get(), groups.get(code));
    }

    /** For whoever may write there; others who read are refused. */
    GroupView toWrite(String code) {
        return rights.requireWriter(viewer.get(), groups.get(code));
    }

    /** For whoever leads the group; others who read are refused. */
    GroupView toLead(String code) {
        return rights.requireLead(viewer.get(), toRead(code));
    }

    GroupHead head(GroupView group) {
        return heads.of(viewer.get(), group);
    }

    /** Whether a form of nothing but a button came by that button, and not as an empty one that anybody may send. */
    static boolean pressed(MultivaluedMap<String, String> sent, String button) {
        return button.equals(sent.getFirst("do"));
    }

    /** Number of a thing in an address. @throws NotFoundException for what is no number */
    static int number(String text) {
        if (!text.matches("\\d{1,6}")) {
            throw new NotFoundException();
        }
        return Integer.parseInt(text);
    }
}
