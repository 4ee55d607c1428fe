package pl.pomost.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A plan or model written before, with areas of its own, and where each of them belongs in this scenario.
 *
 * @param name as people call it, Polish
 */
public record OlderModel(String name, List<OlderArea> areas) {

    public OlderModel {
        areas = List.copyOf(areas);
    }

    /**
     * @param name what the older plan calls it, Polish
     * @param area code of the area of this scenario
     * @param tags topics that keep what the area alone would lose
     */
    public record OlderArea(String name, String area, List<String> tags) {

        public OlderArea {
            tags = tags == null ? List.of() : List.copyOf(tags);
        }
    }

    /** Capital letters and spaces around the name do not count. */
    public Optional<OlderArea> area(String written) {
        String wanted = written.strip().toLowerCase(Locale.ROOT);
        return areas.stream().filter(each -> each.name().toLowerCase(Locale.ROOT).equals(wanted)).findFirst();
    }
}
