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

    private final Groups groups;
    private final GroupRights rights;
    private final ThematicGroups stored;

    GroupStandards(Groups groups, GroupRights rights, ThematicGroups stored) {
        this.groups = groups;
        this.rights = rights;
        this.stored = stored;
    }

    @Override
    public List<Choice> writtenForBy(Viewer viewer, String area) {
        return groups.of(viewer).stream().filter(group -> group.area().equals(Optional.of(area)) && rights.isModerator(viewer, group))
                .map(group -> new Choice(group.code(), group.name())).toList();
    }

    @Override
    public Optional<String> name(String owner) {
        return stored.of(owner).map(ThematicGroup::name);
    }
}
