package pl.pomost.export;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.directory.Enrolments;
import pl.pomost.scenario.Scenarios;

/** Reads the tables of an older plan and keeps what they say until somebody has chosen from it. No entry comes of that yet. */
@ApplicationScoped
public class BringOlderPlan {

    private static final int LONGEST_NAME = 200;

    private final OlderPlans older;
    private final Enrolments enrolments;
    private final Scenarios scenarios;
    private final Clock clock;

    BringOlderPlan(OlderPlans older, Enrolments enrolments, Scenarios scenarios, Clock clock) {
        this.older = older;
        this.enrolments = enrolments;
        this.scenarios = scenarios;
        this.clock = clock;
    }

    /** What waits to be chosen from. */
    @Transactional
    public Optional<OlderPlan> waiting(Scope scope) {
        return older.findByIdOptional(scope.requireEdit().requireEnrolment());
    }

    /**
     * Takes the place of what waited before. The file is read before the transaction begins.
     *
     * @throws UnusableWorkbook when it is no XLSX, or one that unpacks to too much
     */
    public void bring(Scope scope, String name, Path file) throws UnusableWorkbook {
        UUID enrolment = scope.requireEdit().requireEnrolment();
        OlderTable table = OlderTable.of(Workbook.read(file), scenarios.current());
        String plain = name == null || name.isBlank() ? "plan.xlsx" : name.replaceAll("\\p{Cntrl}", "");
        var brought = new OlderPlan(enrolment, plain.substring(0, Math.min(plain.length(), LONGEST_NAME)), scope.viewer().username(), clock.instant(), table);
        QuarkusTransaction.requiringNew().run(() -> {
            enrolments.lockOpen(enrolment);
            older.deleteById(enrolment);
            older.flush();
            older.persist(brought);
        });
    }

    /** Nothing of it is taken. */
    @Transactional
    public void throwAway(Scope scope) {
        older.deleteById(scope.requireEdit().requireEnrolment());
    }
}
