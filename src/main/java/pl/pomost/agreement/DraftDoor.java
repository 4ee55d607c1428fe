package pl.pomost.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pl.pomost.access.Viewer;
import pl.pomost.network.GroupRights;
import pl.pomost.network.GroupView;
import pl.pomost.network.Groups;
import pl.pomost.standard.CatalogueVersion;
import pl.pomost.standard.Standards;

/** The door to drafts of standards that groups write: who reads what the group does reads them, who writes in the group suggests, who leads it decides. */
@ApplicationScoped
public class DraftDoor {

    private final Groups groups;
    private final GroupRights rights;
    private final Standards standards;

    DraftDoor(Groups groups, GroupRights rights, Standards standards) {
        this.groups = groups;
        this.rights = rights;
        this.standards = standards;
    }

    /** @throws NotFoundException when there is no such group, or the viewer may not read what it does */
    public GroupView group(Viewer viewer, String code) {
        return rights.requireReader(viewer, groups.get(code));
    }

    /** @throws NotFoundException for what is no version of this group, too */
    public DraftAtHand open(Viewer viewer, String group, String code, int number) {
        GroupView view = group(viewer, group);
        return standards.catalogue().version(code, number).filter(version -> version.owner().equals(Optional.of(view.code()))).map(version -> new DraftAtHand(view, version))
                .orElseThrow(NotFoundException::new);
    }

    /** Versions that a group owns, those that are not settled first, then by code. */
    public List<CatalogueVersion> ownedBy(GroupView group) {
        return standards.catalogue().all().stream().filter(version -> version.owner().equals(Optional.of(group.code())))
                .sorted(Comparator.comparing((CatalogueVersion version) -> !version.state().isOpen()).thenComparing(CatalogueVersion::position).thenComparing(CatalogueVersion::number)).toList();
    }

    public boolean mayWrite(Viewer viewer, GroupView group) {
        return rights.mayWrite(viewer, group);
    }

    public boolean mayLead(Viewer viewer, GroupView group) {
        return rights.mayLead(viewer, group);
    }

    /** The powiat whose voice the viewer is in this group. */
    public Optional<String> voiceOf(Viewer viewer, GroupView group) {
        return rights.hasVoice(viewer, group) ? group.person(viewer.username()).flatMap(GroupView.Person::powiat) : Optional.empty();
    }

    /** @throws ForbiddenException for whoever only reads */
    void requireWriter(Viewer viewer, DraftAtHand draft) {
        rights.requireWriter(viewer, draft.group());
    }

    /** @throws ForbiddenException for whoever does not lead the group */
    void requireLead(Viewer viewer, DraftAtHand draft) {
        rights.requireLead(viewer, draft.group());
    }
}
