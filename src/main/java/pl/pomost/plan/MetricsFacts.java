package pl.pomost.plan;

import java.time.LocalDate;
import java.util.Optional;
import pl.pomost.shared.Typography;

/** The plan's particulars as every format and the page print them. What is missing is said to be missing. */
public final class MetricsFacts {

    private static final String MISSING = "do uzupełnienia";

    private MetricsFacts() {
    }

    /** @param sha256 of the document, which it cannot hold itself */
    public static FactList of(Metrics meta, String sha256) {
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
                .fact("Autorzy", formalities.authors().orElse(""))
                .fact("Powołanie zespołu", formalities.appointingAct().orElse(MISSING))
                .fact("Kogo zabrakło", meta.absent().orElse(""))
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
