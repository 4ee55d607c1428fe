package pl.pomost.shared;

import java.util.List;

/**
 * The row of areas above a list, with how many things each has.
 *
 * @param query of the address without the area, ready to be followed by {@code obszar=}
 */
public record AreaFilter(List<Option> options, int all, String query, boolean none) {

    /** One area. */
    public record Option(String code, int count, boolean current) {
    }

    /** @param codes area of each thing in the list, before it is narrowed to one area */
    public static AreaFilter of(List<Choice> areas, List<String> codes, String current, String query) {
        var options = areas.stream()
                .map(area -> new Option(area.code(), (int) codes.stream().filter(area.code()::equals).count(), area.code().equals(current))).toList();
        return new AreaFilter(options, codes.size(), query, options.stream().noneMatch(Option::current));
    }
}
