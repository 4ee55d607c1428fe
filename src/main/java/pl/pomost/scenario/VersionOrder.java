package pl.pomost.scenario;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;

/** Semantic versions by number, so that 1.10.0 comes after 1.9.0. */
enum VersionOrder implements Comparator<String> {
    NEWEST_LAST;

    @Override
    public int compare(String one, String other) {
        return Arrays.compare(parts(one), parts(other));
    }

    private static BigInteger[] parts(String version) {
        return Arrays.stream(version.split("\\.")).map(BigInteger::new).toArray(BigInteger[]::new);
    }
}
