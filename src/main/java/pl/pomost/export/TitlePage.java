package pl.pomost.export;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import pl.pomost.plan.FactList;
import pl.pomost.plan.Metrics;
import pl.pomost.plan.PlanDocument;
import pl.pomost.shared.Typography;

/** What every format says about the plan before its first chapter, and at the foot of every page. */
record TitlePage(String title, String subtitle, FactList particulars, String mark) {

    private static final String MISSING = "do uzupełnienia";

    static TitlePage of(PlanDocument document, String sha256) {
        Metrics meta = document.meta();
        return new TitlePage(meta.title(), capitalised(meta.territory().powiat()), particulars(meta, sha256),
                "Wersja " + meta.revision().version() + " (" + meta.revision().status() + ")");
    }

    private static String capitalised(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static FactList particulars(Metrics meta, String sha256) {
        Metrics.Formalities formalities = meta.formalities();
        return FactList.about("metryka", "Metryka planu")
                .fact("Powiat", meta.territory().powiat() + " (TERYT " + meta.territory().teryt() + ")")
                .fact("Siedziba", meta.territory().seat())
                .fact("Edycja", meta.edition())
                .fact("Okres obowiązywania", period(meta.period()))
                .fact("Wersja", meta.revision().version())
                .fact("Status", meta.revision().status())
                .fact("Stan na dzień", Typography.dateInWords(meta.issuedOn()))
                .fact("Znak sprawy", formalities.caseNumber().orElse(MISSING))
                .fact("Koordynator", formalities.coordinator().orElse(MISSING))
                .fact("Powołanie zespołu", formalities.appointingAct().orElse(MISSING))
                .fact("Przyjęcie planu", formalities.resolution().orElse("plan nie został jeszcze przyjęty"))
                .fact("Suma kontrolna SHA-256", sha256)
                .build();
    }

    private static String period(Metrics.Period period) {
        if (period.start().isEmpty() && period.end().isEmpty()) {
            return MISSING;
        }
        return "od " + day(period.start()) + " do " + day(period.end());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(Typography::dateInWords).orElse(MISSING);
    }
}
