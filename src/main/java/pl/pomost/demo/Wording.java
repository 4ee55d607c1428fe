package pl.pomost.demo;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.demo.DemoRegion.Standing;

/** Makes a text of the complete process one of another powiat, and tells which texts cannot be moved. */
final class Wording {

    /** Places, people and numbers that are at home in the complete process only. */
    private static final String AT_HOME = "Chmieln|Przodk|Sierakowic|Somonin|Stężyc|Sulęczyn|Żukow|Banin|Radun|[Kk]aszub|[Kk]ashub|Checz|Kartuz|Картуз|Жуков"
            + "|Maksymek|Hordijenk|\\b\\d{11}\\b";
    private static final Pattern OF_COUNTRYSIDE = Pattern.compile("[Pp]owia|[Gg]min|[Ss]tarost|[Ww]ójt|[Ss]ołt|\\bwieś|\\bwsi\\b|GOPS|PCPR");

    private final Map<Pattern, String> replacements = new LinkedHashMap<>();
    private final Pattern atHome;
    private final boolean city;

    /**
     * @param offices names of institutions in the complete process, with those here
     * @param people  names of its members and guests
     */
    Wording(Place place, Map<String, String> offices, Stream<String> people) {
        this.city = place.city();
        Standing here = place.standing();
        offices.forEach((there, own) -> replacements.put(Pattern.compile(Pattern.quote(there)), own));
        if (city) {
            put("Starosty Kartuskiego", "Prezydenta Miasta " + here.seatGenitive());
            put("powiecie kartuskim", here.seatLocative());
            put("powiatu kartuskiego", "miasta " + here.seatGenitive());
            put("[Pp]owiat kartuski", here.seat());
        }
        put("kartusk(?=[iae])", here.adjective());
        put("Kartusk(?=[iae])", here.adjective().substring(0, 1).toUpperCase(Locale.ROOT) + here.adjective().substring(1));
        put("Kartuzach\\b", here.seatLocative());
        put("Kartuzy\\b", here.seat());
        put("Kartuz\\b", here.seatGenitive());
        // Polish names bend, so their stems are looked for
        String names = people.flatMap(name -> Stream.of(name.split(" "))).filter(name -> name.length() > 3).distinct()
                .map(name -> Pattern.quote(name.substring(0, name.length() - 1))).collect(Collectors.joining("|"));
        this.atHome = Pattern.compile(AT_HOME + "|\\b(" + names + ")\\p{L}{0,3}\\b");
    }

    String of(String text) {
        String moved = text;
        for (var replacement : replacements.entrySet()) {
            moved = replacement.getKey().matcher(moved).replaceAll(replacement.getValue());
        }
        return moved;
    }

    /** Whether a text, moved already, still belongs to the place it was written in. */
    boolean isForeign(String moved) {
        return atHome.matcher(moved).find() || city && OF_COUNTRYSIDE.matcher(moved).find();
    }

    private void put(String regex, String replacement) {
        replacements.put(Pattern.compile(regex), replacement);
    }
}
