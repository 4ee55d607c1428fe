package pl.pomost.export;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Enrolments;
import pl.pomost.export.TableReturn.Touched;
import pl.pomost.process.CannotBePutBack;
import pl.pomost.process.EntryTable;
import pl.pomost.shared.DomainClock;

/** Takes a whole table back that was applied: on the same day, and while nobody has changed any of its entries since. */
@ApplicationScoped
public class UndoTables {

    private static final int NAMED = 10;

    private final TableReturns returns;
    private final ReturnTables tables;
    private final Enrolments enrolments;
    private final AuditLog audit;
    private final Clock clock;

    UndoTables(TableReturns returns, ReturnTables tables, Enrolments enrolments, AuditLog audit, Clock clock) {
        this.returns = returns;
        this.tables = tables;
        this.enrolments = enrolments;
        this.audit = audit;
        this.clock = clock;
    }

    /** The newest one that was applied and not taken back. */
    @Transactional
    public Optional<TableReturn> newest(Scope scope) {
        return returns.newest(scope.requireEdit().requireEnrolment());
    }

    /** Why it cannot be taken back, in a sentence; empty when it can. */
    @Transactional
    public Optional<String> hindrance(Scope scope, TableReturn applied) {
        if (applied.undoneAt().isPresent()) {
            return Optional.of("Tę tabelę już cofnięto.");
        }
        if (!applied.isOfDay(LocalDate.now(clock.withZone(DomainClock.ZONE)))) {
            return Optional.of("Tabelę można cofnąć tylko w dniu, w którym ją wczytano.");
        }
        ReturnTouched.Now now = ReturnTouched.now(scope, tables,
                applied.touched().stream().collect(Collectors.groupingBy(Touched::kind, Collectors.mapping(Touched::code, Collectors.toSet()))));
        List<String> changed = applied.touched().stream().filter(each -> !Objects.equals(now.of(each.kind(), each.code()), each.after()))
                .map(Touched::code).distinct().toList();
        return changed.isEmpty() ? Optional.empty() : Optional.of("Nie można cofnąć, bo potem zmieniono: " + named(changed) + ".");
    }

    /** @return why it was not taken back, in a sentence; empty when it was, now or before */
    public Optional<String> undo(Scope scope, UUID id) {
        scope.requireEdit();
        try {
            return QuarkusTransaction.requiringNew().call(() -> attempt(scope, id));
        } catch (CannotBePutBack stays) {
            return Optional.of("Nie można cofnąć, bo z " + stays.getMessage() + " korzysta już coś innego.");
        }
    }

    private Optional<String> attempt(Scope scope, UUID id) {
        UUID enrolment = scope.requireEnrolment();
        enrolments.lockOpen(enrolment);
        TableReturn applied = returns.toChange(enrolment, id, scope.viewer().username()).filter(each -> each.appliedAt().isPresent()).orElseThrow(NotFoundException::new);
        if (applied.undoneAt().isPresent()) {
            return Optional.empty();
        }
        Optional<String> hindrance = hindrance(scope, applied);
        if (hindrance.isPresent()) {
            return hindrance;
        }
        var backwards = new ArrayList<>(applied.touched());
        Collections.reverse(backwards);
        tables.letGo();
        for (Touched each : backwards) {
            putBack(scope, each);
            tables.letGo();
        }
        TableReturn again = returns.findById(id);
        again.undone(clock.instant());
        String codes = named(again.touched().stream().map(Touched::code).distinct().toList());
        audit.record(scope.viewer().username(), "tables.undone", scope.teryt(), null, "Cofnięto wczytanie tabeli „" + again.name() + "”: " + codes + ".");
        return Optional.empty();
    }

    private void putBack(Scope scope, Touched each) {
        EntryTable table = tables.of(each.kind());
        if (!each.wasAdded()) {
            table.putBack(scope, each.before());
        } else if (table.heldBy(scope, each.code()).isEmpty()) {
            table.remove(scope, each.code());
        } else {
            throw new CannotBePutBack(each.code());
        }
    }

    private static String named(List<String> codes) {
        return codes.stream().limit(NAMED).collect(Collectors.joining(", ")) + (codes.size() > NAMED ? " i inne" : "");
    }
}
