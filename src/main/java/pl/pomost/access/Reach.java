package pl.pomost.access;

import java.util.Map;
import java.util.Set;

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

    /** A powiat in one edition: another of its editions may follow another scenario, in which the same code is another area. */
    public record Process(String teryt, int year) {
    }
}
