package pl.pomost.demo;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Draws that come out the same at every start: a powiat's demo is always the same demo. */
record Chance(String seed) {

    /** A number from 0 to {@code bound - 1}. */
    int of(String what, int bound) {
        var sum = new CRC32();
        sum.update((seed + "/" + what).getBytes(StandardCharsets.UTF_8));
        return (int) (sum.getValue() % bound);
    }

    /** True in so many of a hundred cases. */
    boolean percent(String what, int percent) {
        return of(what, 100) < percent;
    }
}
