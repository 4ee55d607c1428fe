package pl.pomost.access;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.access.Membership.Kind;

/**
 * What a viewer may see across all powiats at once: the same as {@link Scopes} decides at the door of each, as sets that a query can use.
 *
 * @param everything   all of every team
 * @param loggedIn     whether anybody is logged in
 * @param teams        powiats of which they see everything
 * @param everyArea    whether they see what is confirmed in every area of every powiat
 * @param watched      powiats of which they see what is confirmed in every area
 * @param areas        areas in which they see what is confirmed anywhere
 * @param areasOf      further areas by process, where it follows a scenario that calls them otherwise
 * @param circles      of people who read what others do not, to which they belong ({@link Circles})
 */
public record Reach(boolean everything, boolean loggedIn, Set<String> teams, boolean everyArea, Set<String> watched, Set<String> areas, Map<Process, Set<String>> areasOf,
        Set<String> circles) {

    /**
     * What the viewer's roles and duties say, without a question.
     *
     * @param areasOf where scenarios of single processes hold the viewer's areas under other codes
     */
    public static Reach of(Viewer viewer, Map<Process, Set<String>> areasOf, Set<String> circles) {
        Set<String> teams = Stream.concat(viewer.coordinatorOf().stream(), viewer.memberOf().stream()).collect(Collectors.toUnmodifiableSet());
        boolean everyArea = viewer.duties().stream().anyMatch(duty -> duty.is(Kind.COORDINATOR) || duty.is(Kind.DEPARTMENT) && duty.area().isEmpty()
                || duty.is(Kind.OBSERVER) && duty.powiat().isEmpty());
        Set<String> watched = viewer.duties().stream().filter(duty -> duty.is(Kind.OBSERVER)).map(Duty::powiat).flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
        return new Reach(viewer.seesWholeRegion(), viewer.isLoggedIn(), teams, everyArea, watched, viewer.expertIn(), areasOf, circles);
    }

    /** A powiat in one edition: another of its editions may follow another scenario, in which the same code is another area. */
    public record Process(String teryt, int year) {
    }
}
