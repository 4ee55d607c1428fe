package pl.pomost.team;

import java.util.List;
import pl.pomost.directory.Institution;

/**
 * An institution of a process, for a list.
 *
 * @param kind  code, or null
 * @param areas codes of the areas it works in
 */
public record InstitutionRow(String code, String name, String kind, String seat, List<String> areas) {

    /** @param shared what the region says of it */
    public static InstitutionRow of(LocalInstitution local, Institution shared) {
        return new InstitutionRow(local.code(), local.name(shared), local.kind(shared).orElse(null), shared.seat(), local.areas());
    }
}
