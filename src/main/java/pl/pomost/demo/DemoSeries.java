package pl.pomost.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.diagnosis.DataPoint;
import pl.pomost.diagnosis.DataPoints;
import pl.pomost.diagnosis.FigureDraft;

/**
 * Numbers of earlier years beside those that the complete process has for its last one, so that its page of numbers shows how
 * they went. Made up, and marked so; their shape follows what offices publish.
 */
@ApplicationScoped
class DemoSeries {

    private static final String POWIAT = "2205";
    private static final String MADE_UP = "dane przykładowe";

    private final DataPoints points;

    DemoSeries(DataPoints points) {
        this.points = points;
    }

    /** @param area its code; null for the whole powiat */
    private record Line(String indicator, String unit, String source, String area, String caveat, int firstYear, List<Integer> values) {
    }

    private static final List<Line> LINES = List.of(
            new Line("Oświadczenia o powierzeniu pracy wpisane do ewidencji", "oświadczenia", "PUP (wartości zmyślone)", "ZAT",
                    "według siedziby pracodawcy; jedna osoba może mieć kilka dokumentów", 2018, List.of(5120, 4875, 3960, 5540, 3105, 2870, 3390, 3980)),
            new Line("Cudzoziemcy zgłoszeni do ubezpieczeń społecznych", "osoby", "ZUS (wartości zmyślone)", "ZAT",
                    "bez umów o dzieło i pracy niezgłoszonej", 2018, List.of(1480, 1790, 1720, 2310, 3240, 3870, 4390, 4810)),
            new Line("Uczniowie cudzoziemscy w szkołach podstawowych i ponadpodstawowych", "osoby", "SIO (wartości zmyślone)", "EDU",
                    "bez dzieci uczących się wyłącznie zdalnie", 2020, List.of(96, 128, 742, 689, 731, 774)));

    /** @param enrolment of the complete process, just brought in */
    void add(UUID enrolment) {
        LINES.forEach(line -> {
            for (int i = 0; i < line.values().size(); i++) {
                int year = line.firstYear() + i;
                points.enter(DataPoint.of(new FigureDraft(line.indicator(), Optional.of(POWIAT), Optional.of(year), Optional.of(LocalDate.of(year, 12, 31)),
                        Optional.of(BigDecimal.valueOf(line.values().get(i))), Optional.of(line.unit()), Optional.of(line.source()), Optional.of("A"), Optional.of(line.area()),
                        Optional.of(line.caveat()), Optional.of(MADE_UP))), enrolment, "DP-", 2);
            }
        });
    }
}
