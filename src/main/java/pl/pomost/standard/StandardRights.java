package pl.pomost.standard;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ForbiddenException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import pl.pomost.access.Viewer;
import pl.pomost.shared.Choice;

/**
 * Who may write standards and move them: ROPS all of them; whoever moderates a group those of its area that the group owns, as far as the
 * group's own agreement. To recommend and to withdraw what is in force is for ROPS.
 */
@ApplicationScoped
public class StandardRights {

    private final List<StandardGroups> groups;

    StandardRights(@All List<StandardGroups> groups) {
        this.groups = groups;
    }

    /** Groups in whose name the viewer may write standards of an area. */
    public List<Choice> owners(Viewer viewer, String area) {
        return viewer.isLoggedIn() ? groups.stream().flatMap(each -> each.writtenForBy(viewer, area).stream()).toList() : List.of();
    }

    /** What the group is called that owns a version; its code when nobody knows it. */
    public String name(String owner) {
        return groups.stream().flatMap(each -> each.name(owner).stream()).findFirst().orElse(owner);
    }

    public boolean mayPropose(Viewer viewer, String area) {
        return isRegional(viewer) || !owners(viewer, area).isEmpty();
    }

    /** Whether the viewer may write this version while it is a draft. */
    public boolean mayWrite(Viewer viewer, CatalogueVersion version) {
        return isRegional(viewer) || isOwn(viewer, version);
    }

    /** The steps that the viewer may take with this version now, in their order. */
    public List<StandardState> moves(Viewer viewer, CatalogueVersion version) {
        Set<StandardState> open = new TreeSet<>(version.state().next());
        if (!isRegional(viewer)) {
            boolean inForce = version.state().isInForce();
            open.removeIf(to -> !isOwn(viewer, version) || to == StandardState.RECOMMENDED || inForce && to == StandardState.WITHDRAWN);
        }
        return List.copyOf(open);
    }

    /** @throws ForbiddenException for whoever may not write in the name of this owner */
    void requirePropose(Viewer viewer, String area, Optional<String> owner) {
        boolean allowed = isRegional(viewer) || owner.filter(code -> Choice.codes(owners(viewer, area)).contains(code)).isPresent();
        require(allowed);
    }

    void requireWrite(Viewer viewer, CatalogueVersion version) {
        require(mayWrite(viewer, version));
    }

    /** A step that does not lead from where the version is, is refused by the version itself. */
    void requireMove(Viewer viewer, CatalogueVersion version, StandardState to) {
        boolean leads = version.state().next().contains(to);
        require(leads ? moves(viewer, version).contains(to) : mayWrite(viewer, version));
    }

    private boolean isOwn(Viewer viewer, CatalogueVersion version) {
        return version.owner().filter(code -> Choice.codes(owners(viewer, version.area())).contains(code)).isPresent();
    }

    private static boolean isRegional(Viewer viewer) {
        return viewer.isRops() || viewer.isAdmin();
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new ForbiddenException();
        }
    }
}
