package pl.pomost.team;

import java.util.List;
import pl.pomost.access.Scope;

/** What people said of who leads an area, before anybody wrote it down; implemented where it was said. */
public interface AreaTeamsSaid {

    /** At most one for each area. */
    List<AreaTeam> of(Scope scope);
}
