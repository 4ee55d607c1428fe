package pl.pomost.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a schema cannot say about standards: codes do not repeat and every standard belongs to an area of a scenario. */
final class StandardRules {

    private StandardRules() {
    }

    static List<Mistake> mistakesIn(Place catalogue, Set<String> areas) {
        List<Place> standards = catalogue.at("standards").items();
        List<Mistake> found = new ArrayList<>(Codes.repeated(standards, "code"));
        for (Place standard : standards) {
            Codes.unknown(standard.at("area"), areas, "obszaru").ifPresent(found::add);
            standard.text("area").ifPresent(area -> standard.text("code").filter(code -> !code.startsWith(area + "-"))
                    .ifPresent(code -> found.add(standard.at("code").mistake("Standard „" + code + "” jest w obszarze " + area + ".",
                            "Zacznij kod od „" + area + "-”."))));
        }
        return found;
    }
}
