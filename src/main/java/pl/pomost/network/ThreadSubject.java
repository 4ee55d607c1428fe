package pl.pomost.network;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing that a thread is about: a standard, an entry or an action of a powiat, a practice. Its page decides who may open it; the thread says
 * no more than its code.
 *
 * @param address of the page, from the first slash on; of a powiat's entry with its edition, for another one may have another entry of this code
 */
public record ThreadSubject(String label, String address) {

    private static final Pattern CODE = Pattern.compile("[\\p{L}0-9][\\p{L}0-9-]{0,39}");
    private static final Pattern STANDARD = Pattern.compile("/standardy/([A-Z]{2,5}-\\d{1,4})");
    private static final Pattern OF_POWIAT = Pattern.compile("/powiaty/(\\d{4})/(diagnoza|zasoby|samoocena|wizja|cele|dzialania|wskazniki|ryzyka|postulaty)/([\\p{L}0-9][\\p{L}0-9-]{0,39})");
    private static final Pattern OF_REGION = Pattern.compile("/(praktyki|wspolne|ustalenia)/([\\p{L}0-9][\\p{L}0-9-]{0,39})");
    private static final Pattern EDITION = Pattern.compile("(?:.*&)?edition=(\\d{4})(?:&.*)?");
    private static final String IN_EDITION = "?edition=";
    private static final int LONGEST = 300;

    /**
     * Reads what somebody wrote: the code of a standard, or the address of a page as a browser shows it.
     *
     * @param site     address of this installation, which may stand in front
     * @param standard whether the catalogue has a standard of this code
     * @return empty when it is none of these
     */
    public static Optional<ThreadSubject> read(String typed, String site, Predicate<String> standard) {
        String text = typed.strip();
        if (CODE.matcher(text).matches()) {
            return Optional.of(text).filter(standard).map(code -> new ThreadSubject(code, "/standardy/" + code));
        }
        return address(text, site).flatMap(address -> ofPath(address.getPath(), edition(address.getQuery()), standard));
    }

    /** The same, in the edition that its page shows now where none was named. @param newest edition of a powiat */
    ThreadSubject inEdition(Function<String, Optional<Integer>> newest) {
        Matcher entry = OF_POWIAT.matcher(address);
        return entry.matches() ? newest.apply(entry.group(1)).map(year -> new ThreadSubject(label, address + IN_EDITION + year)).orElse(this) : this;
    }

    private static String edition(String query) {
        Matcher known = EDITION.matcher(query == null ? "" : query);
        return known.matches() ? IN_EDITION + known.group(1) : "";
    }

    private static Optional<ThreadSubject> ofPath(String path, String edition, Predicate<String> standard) {
        Matcher ofStandard = STANDARD.matcher(path);
        if (ofStandard.matches()) {
            return Optional.of(ofStandard.group(1)).filter(standard).map(code -> new ThreadSubject(code, path));
        }
        Matcher ofPowiat = OF_POWIAT.matcher(path);
        if (ofPowiat.matches()) {
            return Optional.of(new ThreadSubject(ofPowiat.group(3) + " (" + ofPowiat.group(1) + ")", path + edition));
        }
        Matcher ofRegion = OF_REGION.matcher(path);
        return ofRegion.matches() && !Set.of("nowa", "nowy", "nowe").contains(ofRegion.group(2)) ? Optional.of(new ThreadSubject(ofRegion.group(2), path)) : Optional.empty();
    }

    /** What stands after the site's own address. */
    private static Optional<URI> address(String text, String site) {
        if (text.length() > LONGEST || text.startsWith("//") || !text.startsWith("/") && !text.startsWith(site + "/")) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(URI.create(text.startsWith("/") ? text : text.substring(site.length()))).filter(address -> address.getPath() != null);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
