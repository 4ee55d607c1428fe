package pl.pomost.export;

import java.util.List;
import pl.pomost.plan.CanonicalJson;
import pl.pomost.scenario.Scenarios;

/** Every writer as the service has them, for measurements that need no service. */
public final class AllWriters {

    private AllWriters() {
    }

    public static List<PlanWriter> list() {
        Scenarios scenarios = Scenarios.shipped();
        return List.of(new PdfPlanWriter(), new DocxPlanWriter(), new OdtPlanWriter(), new HtmlPlanWriter(), new PptxPlanWriter(), new SheetXlsxWriter(scenarios), new SheetOdsWriter(scenarios),
                new SheetCsvWriter(scenarios), new CalendarPlanWriter(), new JsonPlanWriter(new CanonicalJson()));
    }
}
