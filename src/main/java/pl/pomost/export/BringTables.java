package pl.pomost.export;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.diagnosis.CsvSheet;
import pl.pomost.export.ReturnFile.About;
import pl.pomost.export.UnusableWorkbook.Reason;
import pl.pomost.process.OpenTable;
import pl.pomost.process.TableKind;

/** Hands out the tables of a process and reads what comes back; keeps that for whoever brought it, until they have looked at it. Nothing of the process changes. */
@ApplicationScoped
public class BringTables {

    private static final int LONGEST_NAME = 200;
    private static final int MOST_LETTERS = 2_000_000;

    private final ReturnTables tables;
    private final TableReturns returns;
    private final Clock clock;

    BringTables(ReturnTables tables, TableReturns returns, Clock clock) {
        this.tables = tables;
        this.returns = returns;
        this.clock = clock;
    }

    /** An XLSX file with all tables, to be edited and brought back. */
    @Transactional
    public byte[] workbook(Scope scope) {
        scope.requireEdit().requireEnrolment();
        return ReturnWorkbook.of(scope.powiat().name(), scope.teryt(), scope.edition().year(), clock.instant(),
                tables.all().stream().map(table -> written(table.kind(), table.open(scope))).toList());
    }

    private static ReturnWorkbook.Table written(TableKind kind, OpenTable table) {
        return new ReturnWorkbook.Table(kind, table.columns(), table.entries());
    }

    /**
     * Takes the place of what this person had brought before and not applied.
     *
     * @return id of what is kept
     * @throws UnusableWorkbook when it is neither an XLSX nor a CSV file, or one that unpacks to too much
     */
    public UUID file(Scope scope, String name, Path file) throws UnusableWorkbook {
        scope.requireEdit().requireEnrolment();
        ReturnReading reading = reading(scope);
        return keep(scope, name, Workbook.isOne(file) ? ofThisProcess(scope, reading.workbook(Workbook.read(file, SheetReading.Limits.RETURNED))) : text(reading, file));
    }

    /** A table of which somebody has said what it is. @param chosen fields by the number of the column; none when the headings say it */
    public UUID pasted(Scope scope, TableKind kind, String text, Map<Integer, String> chosen, boolean headed) {
        scope.requireEdit().requireEnrolment();
        ReturnReading reading = reading(scope);
        OlderSheet sheet = ReturnReading.sheet(ReturnSheets.name(kind), ReturnPaste.cells(text));
        return keep(scope, "wklejona tabela", chosen.isEmpty() ? reading.single(kind, sheet) : reading.single(kind, sheet, chosen, headed));
    }

    /** What the columns of a pasted table seem to be, for asking whoever pasted it. */
    public ReturnPaste look(Scope scope, TableKind kind, String text) {
        scope.requireEdit().requireEnrolment();
        ReturnReading reading = reading(scope);
        return ReturnPaste.of(reading, kind, ReturnReading.sheet(ReturnSheets.name(kind), ReturnPaste.cells(text)), reading.columns().get(kind));
    }

    /** Nothing of it is taken. */
    @Transactional
    public void throwAway(Scope scope, UUID id) {
        returns.delete("id = ?1 and enrolmentId = ?2 and broughtBy = ?3 and appliedAt is null", id, scope.requireEdit().requireEnrolment(), scope.viewer().username());
    }

    private ReturnReading reading(Scope scope) {
        return QuarkusTransaction.requiringNew().call(() -> new ReturnReading(tables.columns(scope)));
    }

    private static ReturnFile text(ReturnReading reading, Path file) throws UnusableWorkbook {
        try {
            if (Files.size(file) > MOST_LETTERS) {
                throw new UnusableWorkbook(Reason.TOO_LARGE);
            }
            OlderSheet sheet = ReturnReading.sheet("CSV", ReturnPaste.cells(CsvSheet.decode(Files.readAllBytes(file))));
            TableKind kind = likeliest(reading, sheet).orElseThrow(() -> new UnusableWorkbook(Reason.NO_WORKBOOK));
            return reading.single(kind, new OlderSheet(ReturnSheets.name(kind), sheet.lines(), sheet.cut()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The kind of which a line has the most headings. */
    private static Optional<TableKind> likeliest(ReturnReading reading, OlderSheet sheet) {
        return reading.columns().keySet().stream().filter(kind -> reading.headings(kind, sheet).isPresent())
                .max((one, other) -> Integer.compare(known(reading, sheet, one), known(reading, sheet, other)));
    }

    private static int known(ReturnReading reading, OlderSheet sheet, TableKind kind) {
        return reading.headings(kind, sheet).map(line -> reading.headings(kind, line).size()).orElse(0);
    }

    private static ReturnFile ofThisProcess(Scope scope, ReturnFile file) {
        var notes = new ArrayList<>(file.notes());
        var wrong = new ArrayList<>(file.wrong());
        Optional<About> about = file.origin();
        if (about.isEmpty()) {
            notes.add("W pliku nie ma zapisu, co pobrano z Pomostu. Nie wiemy więc, co od tego czasu zmienili inni: porównujemy plik z tym, co jest teraz.");
        }
        about.filter(known -> !known.teryt().equals(scope.teryt()) || known.year() != scope.edition().year())
                .ifPresent(known -> wrong.add("Ten plik pobrano z innego powiatu albo innej edycji (" + known.teryt() + ", " + known.year() + ")."));
        about.filter(known -> known.version() > ReturnSheets.VERSION).ifPresent(known -> wrong.add("Ten plik pochodzi z nowszej wersji Pomostu. Pobierz tabelę jeszcze raz."));
        return new ReturnFile(file.about(), file.tables(), notes, wrong);
    }

    private UUID keep(Scope scope, String name, ReturnFile file) {
        UUID enrolment = scope.requireEnrolment();
        String plain = name == null || name.isBlank() ? "tabela.xlsx" : name.replaceAll("\\p{Cntrl}", "");
        String username = scope.viewer().username();
        var kept = new TableReturn(enrolment, plain.substring(0, Math.min(plain.length(), LONGEST_NAME)), username, clock.instant(), file);
        QuarkusTransaction.requiringNew().run(() -> {
            returns.forgetWaiting(enrolment, username);
            returns.persist(kept);
        });
        return kept.id();
    }

}
