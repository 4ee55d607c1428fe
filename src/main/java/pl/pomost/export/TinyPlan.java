package pl.pomost.export;

import java.time.LocalDate;
import java.util.List;
import pl.pomost.plan.BulletList;
import pl.pomost.plan.FactList;
import pl.pomost.plan.Figure;
import pl.pomost.plan.FigureData;
import pl.pomost.plan.Metrics;
import pl.pomost.plan.Paragraph;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.Quote;
import pl.pomost.plan.Section;

/** A document with one block of each common kind, to run a writer once before anybody waits for it. */
final class TinyPlan {

    static final PlanDocument DOCUMENT = PlanDocument.of(
            new Metrics("Plan", "pl", new Metrics.Territory("0000", "powiat", "siedziba"), "Edycja",
                    Metrics.Period.of(null, null), new Metrics.Revision("0", "roboczy"), LocalDate.EPOCH,
                    Metrics.Formalities.none()),
            List.of(Section.of("1", "1", "Rozdział", Paragraph.of("Zażółć gęślą jaźń → w domu"), BulletList.of("raz"),
                    Quote.of("Дякую", "uk", "karta"), FactList.of("f", "Karta", FactList.Fact.of("Cel", "C-EDU-1")),
                    Figure.bars("r", "Rysunek", "Jeden słupek", "zł", List.of(FigureData.Bar.of("Słupek", 1))))),
            List.of());

    private TinyPlan() {
    }
}
