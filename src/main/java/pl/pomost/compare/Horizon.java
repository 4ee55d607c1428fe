package pl.pomost.compare;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.pomost.access.Reach;
import pl.pomost.access.Viewer;

/**
 * How far somebody sees in a comparison: what {@link Reach} says, in the areas as one edition calls them. Whoever reads what is confirmed in an
 * area of every powiat (ROPS, auditors, coordinators, observers and departments of the region; in their areas experts and members of thematic
 * groups) compares levels there, and what levels rest on. Everybody else sees ranges; whoever is in a team, its own levels beside them.
 *
 * @param region whether they read everything of everybody
 * @param open   whether there is any area in which they may compare
 * @param areas  in which; empty means all of them
 * @param own    powiats of whose teams they are
 */
public record Horizon(boolean region, boolean open, Optional<Set<String>> areas, Set<String> own) {

    static final Horizon OF_EVERYBODY = of(Viewer.NOBODY, Set.of());

    /** @param areas of which the viewer reads what is confirmed everywhere, as the edition's scenario calls them */
    static Horizon of(Viewer viewer, Set<String> areas) {
        Reach reach = Reach.of(viewer, Map.of(), Set.of());
        boolean all = reach.everything() || reach.everyArea();
        return new Horizon(reach.everything(), all || !areas.isEmpty(), all ? Optional.empty() : Optional.of(areas), reach.teams());
    }

    public boolean sees(String area) {
        return open && areas.map(some -> some.contains(area)).orElse(true);
    }

    /** Whether entries of no area in particular are open too. */
    public boolean seesEveryArea() {
        return open && areas.isEmpty();
    }

    /** Whether postulates of a powiat are theirs to read: they are drafts of its team, which the region reads too. */
    public boolean seesAsksOf(String teryt) {
        return region || own.contains(teryt);
    }

    /** Whether they may open what a powiat's level rests on. */
    public boolean opens(String teryt, String area) {
        return own.contains(teryt) || sees(area);
    }
}
