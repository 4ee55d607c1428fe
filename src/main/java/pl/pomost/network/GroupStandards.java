package pl.pomost.network;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import pl.pomost.access.Viewer;
import pl.pomost.shared.Choice;
import pl.pomost.standard.StandardGroups;

/** Moderators of a working group write standards of its area in its name. */
@ApplicationScoped
class GroupStandards implements StandardGroups {

    private final GroupMembers members;
    private final ThematicGroups groups;

    GroupStandards(GroupMembers members, ThematicGroups groups) {
        this.members = members;
        this.groups = groups;
    }

    @Override
    public List<Choice> writtenForBy(Viewer viewer, String area) {
        return members.moderatedBy(viewer.username(), area);
    }

    @Override
    public Optional<String> name(String owner) {
        return groups.of(owner).map(ThematicGroup::name);
    }
}
