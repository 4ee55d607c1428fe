package pl.pomost.access;

import java.util.regex.Pattern;

/**
 * Addresses that open something to whoever knows them: no log, no other site and no search engine may learn them. The headers of the same
 * addresses stand in {@code application.properties} (filter {@code secret-link}).
 */
public final class SecretPaths {

    private static final String DOORS = "/(zgoda|opinia|opinia-o-standardzie)";
    private static final Pattern ONE = Pattern.compile(DOORS + "(/.*)?");
    private static final Pattern WITH_WORDS = Pattern.compile(DOORS + "/.*");
    private static final Pattern WORDS = Pattern.compile("^(" + DOORS + "/).*");

    private SecretPaths() {
    }

    public static boolean isOne(String path) {
        return ONE.matcher(path).matches();
    }

    /** Whether it holds the words of a link. */
    public static boolean holdsWords(String path) {
        return WITH_WORDS.matcher(path).matches();
    }

    /** The path without what opens a door to whoever reads it in a log. */
    public static String loggable(String path) {
        return WORDS.matcher(path).replaceFirst("$1…");
    }
}
