package pl.pomost.access.web;

/**
 * Addresses that open something to whoever knows them: no log, no other site and no search engine may learn them. The headers of the same
 * addresses stand in {@code application.properties} (filter {@code secret-link}).
 */
final class SecretPaths {

    private static final String DOORS = "/(zgoda|opinia|opinia-o-standardzie)";

    private SecretPaths() {
    }

    static boolean isOne(String path) {
        return path.matches(DOORS + "(/.*)?");
    }

    /** Whether it holds the words of a link. */
    static boolean holdsWords(String path) {
        return path.matches(DOORS + "/.*");
    }

    /** The path without what opens a door to whoever reads it in a log. */
    static String loggable(String path) {
        return path.replaceFirst("^(" + DOORS + "/).*", "$1…");
    }
}
