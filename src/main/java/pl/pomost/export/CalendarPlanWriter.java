package pl.pomost.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import pl.pomost.plan.PlanDocument;

/** The days of a plan as a file that calendars read. */
@ApplicationScoped
public class CalendarPlanWriter implements PlanWriter {

    @Override
    public String extension() {
        return "ics";
    }

    @Override
    public String mediaType() {
        return "text/calendar;charset=UTF-8";
    }

    @Override
    public boolean printsPeople() {
        return false;
    }

    @Override
    public void write(PlanDocument document, String sha256, OutputStream out) throws IOException {
        CalendarText.write("Plan integracji: " + document.meta().territory().powiat(), document.meta().issuedOn().atStartOfDay().toInstant(ZoneOffset.UTC),
                CalendarOfPlan.of(document), out);
    }
}
