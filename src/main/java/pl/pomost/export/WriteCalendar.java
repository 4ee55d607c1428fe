package pl.pomost.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import pl.pomost.access.Scope;
import pl.pomost.plan.Audience;
import pl.pomost.plan.VisiblePlans;
import pl.pomost.plan.VisiblePlans.Visible;

/** Writes the calendar of a process for a calendar program. */
@ApplicationScoped
public class WriteCalendar {

    private final VisiblePlans plans;
    private final WritePlan write;
    private final CalendarOfProcess process;
    private final CalendarPlanWriter writer;
    private final Clock clock;

    WriteCalendar(VisiblePlans plans, WritePlan write, CalendarOfProcess process, CalendarPlanWriter writer, Clock clock) {
        this.plans = plans;
        this.write = write;
        this.process = process;
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * Everything to come of the process, for those who may see everything; for others, and of a frozen version, what the plan says.
     *
     * @throws jakarta.ws.rs.NotFoundException when there is no plan that the viewer may see
     */
    public PlanFile of(Scope scope, Optional<String> version, Audience audience) {
        Visible plan = plans.of(scope, version, audience);
        if (version.isPresent() || !scope.everything()) {
            return write.as(writer.extension(), plan);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            CalendarText.write("Plan integracji: " + scope.powiat().name(), clock.instant(), process.of(scope, plan.document()), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PlanFile(out.toByteArray(), writer.mediaType(), WritePlan.name(plan.document().meta(), writer.ending()));
    }
}
