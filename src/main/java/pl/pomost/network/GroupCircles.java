package pl.pomost.network;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import pl.pomost.access.Circles;
import pl.pomost.access.Viewer;

/** What a group wrote is found by whoever may read it ({@link GroupRights#mayRead}); contacts that are not public by those who belong to any team. */
@ApplicationScoped
class GroupCircles implements Circles {

    /** Codes of groups are in capitals, so this is none of them. */
    static final String TEAMS = "teams";

    private final ThematicGroups groups;

    GroupCircles(ThematicGroups groups) {
        this.groups = groups;
    }

    @Override
    public Set<String> of(Viewer viewer) {
        var circles = new HashSet<>(groups.readBy(viewer.username()));
        if (Contacts.seesAll(viewer)) {
            circles.add(TEAMS);
        }
        return circles;
    }
}
