package pl.pomost.review.web;

import java.util.Optional;
import pl.pomost.process.Obstacle;

/**
 * What stands in the way, as pages say it: thirty institutions by name are no line of a list.
 *
 * @param words the whole sentence, or how it begins where it is long
 * @param whole the sentence, where {@code words} is only its beginning
 * @param href  where it is put right; empty when there is no such page
 */
record Barrier(String words, Optional<String> whole, String href, boolean blocks) {

    private static final int LONG = 200;
    private static final String NAMES = " – ";

    static Barrier of(Obstacle obstacle) {
        return of(obstacle.message(), obstacle.href(), obstacle.blocksAcceptance());
    }

    static Barrier of(String sentence) {
        return of(sentence, "", false);
    }

    private static Barrier of(String all, String href, boolean blocks) {
        if (all.length() <= LONG) {
            return new Barrier(all, Optional.empty(), href, blocks);
        }
        int names = all.indexOf(NAMES);
        int cut = names > 0 && names < LONG ? names : all.lastIndexOf(' ', LONG);
        return new Barrier((cut > 0 ? all.substring(0, cut) : all.substring(0, LONG)) + "…", Optional.of(all), href, blocks);
    }
}
