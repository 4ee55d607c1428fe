package pl.pomost.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The shipped list of given names, in all cases. Forms are made by rule, more of them than the languages have: none too few. */
final class GivenNames {

    private static final String LIST = "/personal/given-names.txt";
    private static final Set<String> FORMS = read();

    private GivenNames() {
    }

    static boolean has(String word) {
        return FORMS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static Set<String> read() {
        var forms = new HashSet<String>();
        try (var list = new BufferedReader(new InputStreamReader(GivenNames.class.getResourceAsStream(LIST), StandardCharsets.UTF_8))) {
            list.lines().filter(line -> !line.startsWith("#")).flatMap(line -> Arrays.stream(line.strip().split("\\s+"))).filter(name -> !name.isEmpty())
                    .map(name -> name.toLowerCase(Locale.ROOT)).forEach(name -> forms(name).forEach(forms::add));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return forms;
    }

    static Stream<String> forms(String name) {
        String stem = name.substring(0, name.length() - 1);
        return Stream.concat(Stream.of(name), switch (name.charAt(name.length() - 1)) {
            case 'a' -> Stream.concat(ends(stem, "y", "i", "ę", "ą", "o", "u"), soft(stem));
            case 'y' -> ends(name, "ego", "emu", "m");
            case 'i' -> ends(name, "ego", "emu", "m");
            case 'o' -> Stream.concat(ends(stem, "a", "owi", "em", "u", "na", "nem"), soft(stem));
            case 'а' -> Stream.concat(ends(stem, "и", "і", "у", "ою", "о"), ends(stem.substring(0, stem.length() - 1), "ці", "зі", "сі"));
            case 'я' -> ends(stem, "ї", "і", "ю", "ею", "єю", "є", "и");
            case 'й' -> ends(stem, "я", "ю", "єм", "ї", "єві", "ю");
            case 'о' -> ends(stem, "а", "у", "ові", "ом", "е", "і");
            case 'ь' -> ends(stem, "я", "ю", "ем", "еві", "і");
            default -> isCyrillic(name) ? ends(name, "а", "у", "ові", "ом", "е", "і") : masculine(name);
        });
    }

    private static Stream<String> masculine(String name) {
        List<String> stems = name.endsWith("ek") ? List.of(name.substring(0, name.length() - 2) + "k")
                : name.endsWith("eł") ? List.of(name.substring(0, name.length() - 2) + "ł")
                : name.endsWith("der") ? List.of(name.substring(0, name.length() - 2) + "r")
                : name.endsWith("ś") ? List.of(name.substring(0, name.length() - 1) + "si") : List.of(name);
        return stems.stream().flatMap(stem -> Stream.concat(ends(stem, "a", "owi", "em", "iem", "u", "ie", "ego"), soft(stem)));
    }

    /** Locative and vocative: Marta - Marcie, Piotr - Piotrze, Julka - Julce. */
    private static Stream<String> soft(String stem) {
        String head = stem.substring(0, stem.length() - 1);
        return switch (stem.charAt(stem.length() - 1)) {
            case 't' -> ends(head, "cie");
            case 'd' -> ends(head, "dzie");
            case 'r' -> ends(head, "rze");
            case 'ł' -> ends(head, "le");
            case 'k' -> ends(head, "ce");
            case 'g' -> ends(head, "dze");
            case 'i' -> ends(stem, "", "i", "e");
            case 'j' -> ends(head, "i");
            default -> ends(stem, "ie", "e");
        };
    }

    private static boolean isCyrillic(String name) {
        return Character.UnicodeScript.of(name.charAt(0)) == Character.UnicodeScript.CYRILLIC;
    }

    private static Stream<String> ends(String stem, String... ends) {
        return Arrays.stream(ends).map(end -> stem + end);
    }
}
