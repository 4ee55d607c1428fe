package pl.pomost.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pl.pomost.shared.JsonColumns;

/** The data file that says how far each powiat of the demo is, and what its places and people are called. */
record DemoRegion(String notice, List<Standing> powiats, Map<String, Office> institutions, List<String> women, List<String> men,
        List<String> surnames, List<String> foreignWomen, List<String> foreignMen, List<String> foreignSurnames) {

    enum Reached {
        ENROLLED, TEAM, WORKSHOPS
    }

    /**
     * @param workshops how many are behind the team
     * @param scenario that ROPS has chosen for this powiat alone; null for the edition's
     * @param finished whether nothing is left that would keep its plan from being accepted
     * @param adjective of the powiat's name without its ending: {@code bytowsk}
     */
    record Standing(String teryt, String reached, int workshops, String seat, String seatGenitive, String seatLocative, String adjective, String scenario,
            boolean finished) {

        Reached step() {
            return Reached.valueOf(reached.toUpperCase(Locale.ROOT));
        }
    }

    /** What an institution of the complete process is called elsewhere; null when there is none of the kind. */
    record Office(String powiat, String city) {
    }

    static DemoRegion read() {
        try (InputStream in = DemoRegion.class.getResourceAsStream("/demo/region.json")) {
            return JsonColumns.mapper().readValue(in, DemoRegion.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
