package pl.pomost.compare;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A drawing of a comparison.
 *
 * @param alternative what it shows, for those who do not see it; the numbers are in a table beside it
 * @param head        how much of it stands above everything else and is repeated where it goes on on another page
 */
public record Picture(String title, String alternative, int width, int height, int head, List<Mark> marks) {

    public Picture {
        marks = List.copyOf(marks);
    }

    /** Its elements. */
    public String svg() {
        return marks.stream().map(Mark::svg).collect(Collectors.joining());
    }

    /** As a file of its own. */
    public String file() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img" font-family="'Source Sans 3', 'Segoe UI', sans-serif"><title>%s</title><desc>%s</desc>\
                <rect width="100%%" height="100%%" fill="#ffffff"/>%s</svg>
                """.formatted(width, height, width, height, Svg.escaped(title), Svg.escaped(alternative), svg());
    }
}
