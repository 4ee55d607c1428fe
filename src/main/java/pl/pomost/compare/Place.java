package pl.pomost.compare;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A powiat as it stands in a comparison.
 *
 * @param column     of the tile map, from 0
 * @param enrolment  in the edition that is compared; empty when it does not take part
 * @param shown      whether it agreed to be shown to everybody by name
 * @param known      whether its levels can be read elsewhere under its name: its plan was published, or laid out for remarks
 * @param neighbours their TERYT codes
 */
public record Place(String teryt, String name, boolean city, int column, int row, int gminas, Optional<UUID> enrolment, boolean shown, boolean known, Set<String> neighbours) {

    /** Whether its levels are nowhere public under its name. */
    public boolean isSilent() {
        return !shown && !known;
    }

    /** Without the word "powiat". */
    public String shortName() {
        return name.startsWith("powiat ") ? name.substring("powiat ".length()) : name;
    }

    /** Tells Słupsk from powiat słupski. */
    public String fullName() {
        return city ? "miasto " + name : name;
    }
}
