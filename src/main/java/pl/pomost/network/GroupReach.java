package pl.pomost.network;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import pl.pomost.access.WiderReach;

/** Members of a working group of an area read what is confirmed in that area in every powiat, as its thematic experts do. */
@ApplicationScoped
class GroupReach implements WiderReach {

    private final GroupMembers members;

    GroupReach(GroupMembers members) {
        this.members = members;
    }

    @Override
    public Set<String> areasOf(String username) {
        return members.areasOf(username);
    }
}
