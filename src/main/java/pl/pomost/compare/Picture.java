package pl.pomost.compare;

/** A drawing of a comparison. @param alternative what it shows, for those who do not see it; the numbers are in a table beside it. @param svg its elements, escaped */
public record Picture(String title, String alternative, int width, int height, String svg) {

    /** As a file of its own. */
    public String file() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img" font-family="'Source Sans 3', 'Segoe UI', sans-serif"><title>%s</title><desc>%s</desc>\
                <rect width="100%%" height="100%%" fill="#ffffff"/>%s</svg>
                """.formatted(width, height, width, height, Svg.escaped(title), Svg.escaped(alternative), svg);
    }
}
