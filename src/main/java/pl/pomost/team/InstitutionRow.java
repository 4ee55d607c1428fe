package pl.pomost.team;

import java.util.List;

/**
 * An institution of a process, for a list.
 *
 * @param kind  code, or null
 * @param areas codes of the areas it works in
 */
public record InstitutionRow(String code, String name, String kind, String seat, List<String> areas) {
}
