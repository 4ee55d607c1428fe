package pl.pomost.portal.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One card as it is said in the room. Empty area: the whole powiat; empty author: nobody is named. */
record Said(int workshop, String exercise, String area, String channel, String author, String language, String words) {

    /** All cards of a journey, in the order in which they are said. */
    static List<Said> all(String place) {
        try (var file = Said.class.getResourceAsStream(place)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).map(Said::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Said read(String line) {
        String[] parts = line.split(" \\| ", 7);
        return new Said(Integer.parseInt(parts[0]), parts[1], given(parts[2]), parts[3], given(parts[4]), parts[5], parts[6]);
    }

    private static String given(String part) {
        return part.equals("-") ? "" : part;
    }
}
