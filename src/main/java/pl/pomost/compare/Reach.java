package pl.pomost.compare;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pl.pomost.access.Duty;
import pl.pomost.access.Membership.Kind;
import pl.pomost.access.Viewer;

/**
 * How far somebody sees in a comparison. Levels that teams agreed on: whoever sees the region, everybody of any team, experts in their areas.
 * What they rest on (entries, actions, money): whoever sees the region, coordinators, observers, experts in their areas; of their own powiat the
 * whole team. Everybody else sees ranges.
 *
 * @param levelAreas areas of the standards; empty means all of them. @param entryAreas the same of entries
 * @param own        powiats of whose teams they are. @param region whether they may read everything of everybody
 */
public record Reach(boolean region, boolean levels, Optional<Set<String>> levelAreas, boolean entries, Optional<Set<String>> entryAreas, Set<String> own) {

    /** @param expertIn areas in which the viewer is an expert, as the edition's scenario calls them */
    public static Reach of(Viewer viewer, Set<String> expertIn) {
        boolean all = viewer.seesWholeRegion() || viewer.duties().stream().anyMatch(Reach::isOfTheRegion);
        Set<String> own = viewer.duties().stream().filter(Reach::isOfATeam).flatMap(duty -> duty.powiat().stream()).collect(Collectors.toUnmodifiableSet());
        boolean expert = !expertIn.isEmpty();
        return new Reach(viewer.seesWholeRegion(), all || expert || !own.isEmpty(), all || !own.isEmpty() ? Optional.empty() : Optional.of(expertIn), all || expert, all ? Optional.empty() : Optional.of(expertIn), own);
    }

    private static boolean isOfTheRegion(Duty duty) {
        return duty.kind() == Kind.COORDINATOR || duty.kind() == Kind.DEPARTMENT && duty.area().isEmpty() || duty.kind() == Kind.OBSERVER && duty.powiat().isEmpty();
    }

    private static boolean isOfATeam(Duty duty) {
        return duty.kind() == Kind.COORDINATOR || duty.kind() == Kind.MEMBER || duty.kind() == Kind.AREA_LEADER || duty.kind() == Kind.SCRIBE;
    }

    public boolean seesLevelsOf(String area) {
        return levels && levelAreas.map(areas -> areas.contains(area)).orElse(true);
    }

    public boolean seesEntriesOf(String area) {
        return entries && entryAreas.map(areas -> areas.contains(area)).orElse(true);
    }

    /** Whether entries of no area in particular are open too. */
    public boolean seesEveryArea() {
        return entries && entryAreas.isEmpty();
    }

    /** Whether postulates of a powiat are theirs to read: they are drafts of its team, which the region reads too. */
    public boolean seesAsksOf(String teryt) {
        return region || own.contains(teryt);
    }

    /** Whether they may open what a powiat's level rests on. */
    public boolean opens(String teryt, String area) {
        return own.contains(teryt) || seesEntriesOf(area);
    }
}
