package pl.pomost.standard.web;

import java.util.List;
import java.util.Optional;
import pl.pomost.shared.AreaFilter;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Look;

/**
 * The catalogue, narrowed to what was asked for.
 *
 * @param states to choose from: those that the viewer may see
 * @param mayAdd whether the viewer may begin a new standard
 */
record CatalogueView(AreaFilter filter, String area, String state, String words, List<Choice> states, List<AreaOf> areas, int count, boolean mayAdd) {

    /** The standards of one area. */
    record AreaOf(String code, String name, List<Row> rows) {
    }

    /**
     * One standard.
     *
     * @param coming the version being prepared; nothing for the public
     */
    record Row(String code, String name, int version, Look state, List<String> levels, Optional<Integer> coming) {
    }

    /** Whether anything narrows the list. */
    public boolean narrowed() {
        return !area.isEmpty() || !state.isEmpty() || !words.isEmpty();
    }
}
