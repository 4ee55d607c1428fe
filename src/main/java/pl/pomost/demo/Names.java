package pl.pomost.demo;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Invented people: nobody twice in one powiat, women where the complete process has women. */
final class Names {

    private final DemoRegion region;
    private final Chance chance;
    private int next;

    record Name(String first, String last) {

        String email() {
            return plain(first).charAt(0) + "." + plain(last) + "@example.org";
        }
    }

    Names(DemoRegion region, Chance chance) {
        this.region = region;
        this.chance = chance;
    }

    /** @param job in Polish, which shows a woman where the name does not */
    Name another(String first, String job, boolean foreign) {
        boolean woman = first.endsWith("a") || job.split("[ ,]")[0].endsWith("czka");
        int number = next++;
        if (foreign) {
            return new Name(pick(woman ? region.foreignWomen() : region.foreignMen(), number), pick(region.foreignSurnames(), number * 3));
        }
        return new Name(pick(woman ? region.women() : region.men(), number * 7), pick(region.surnames(), number * 11));
    }

    private String pick(List<String> names, int number) {
        return names.get((chance.of("names", names.size()) + number) % names.size());
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace('ł', 'l'), Normalizer.Form.NFD).replaceAll("[^a-z]", "");
    }
}
