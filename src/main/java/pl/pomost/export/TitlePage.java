package pl.pomost.export;

import java.util.Locale;
import pl.pomost.plan.FactList;
import pl.pomost.plan.Metrics;
import pl.pomost.plan.MetricsFacts;
import pl.pomost.plan.PlanDocument;

/**
 * What every format says about the plan before its first chapter, and at the foot of every page.
 *
 * @param planks of the pier, one for each workshop
 */
record TitlePage(String title, String subtitle, FactList particulars, String mark, int planks) {

    static TitlePage of(PlanDocument document, String sha256) {
        Metrics meta = document.meta();
        return new TitlePage(meta.title(), capitalised(meta.territory().powiat()), MetricsFacts.of(meta, sha256),
                "Wersja " + meta.revision().version() + " (" + meta.revision().status() + ")", meta.workshops().orElse(1));
    }

    private static String capitalised(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
