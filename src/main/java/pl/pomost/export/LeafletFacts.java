package pl.pomost.export;

import java.util.List;
import java.util.Optional;
import pl.pomost.plan.FactList;

/**
 * What a leaflet says of its plan beside the plan's own words.
 *
 * @param about    lines under the title, in the language of the leaflet: which version, for whom
 * @param standing where the plan is on its path, for those who may know it
 * @param address  of the whole plan
 */
public record LeafletFacts(List<String> about, List<FactList.Fact> standing, Optional<String> address) {

    public LeafletFacts {
        about = List.copyOf(about);
        standing = List.copyOf(standing);
    }
}
