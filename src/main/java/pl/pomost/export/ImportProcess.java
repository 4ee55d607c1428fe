package pl.pomost.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Edition;
import pl.pomost.directory.Editions;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Enrolments;
import pl.pomost.plan.PlanVersions;
import pl.pomost.shared.Problem;
import pl.pomost.workshop.Workshop;
import pl.pomost.workshop.Workshops;

/**
 * Reads a process file that a coordinator sends and puts it in the place of the powiat's whole process, in one transaction.
 * With any mistake in the file nothing changes.
 */
@ApplicationScoped
public class ImportProcess {

    private final ProcessFileCheck check;
    private final ProcessContexts contexts;
    private final ReplaceProcess replace;
    private final ExportProcess export;
    private final Editions editions;
    private final Enrolments enrolments;
    private final Workshops workshops;
    private final PlanVersions versions;
    private final AuditLog audit;
    private final int mostBytes;

    ImportProcess(ProcessFileCheck check, ProcessContexts contexts, ReplaceProcess replace, ExportProcess export, Editions editions,
            Enrolments enrolments, Workshops workshops, PlanVersions versions, AuditLog audit,
            @ConfigProperty(name = "pomost.process.max-bytes") int mostBytes) {
        this.check = check;
        this.contexts = contexts;
        this.replace = replace;
        this.export = export;
        this.editions = editions;
        this.enrolments = enrolments;
        this.workshops = workshops;
        this.versions = versions;
        this.audit = audit;
        this.mostBytes = mostBytes;
    }

    /** What is there after the import: the new file as it is handed out from now on. */
    public record Imported(ProcessDocument document, boolean enrolled) {
    }

    /**
     * @param year    the edition that was asked for; without it the file's own, or that of the scope
     * @param ifMatch only if the process is still what these entity tags say
     * @throws InvalidProcessFile when the file cannot be read (400), is too large (413) or has mistakes (422)
     * @throws Problem            409 while a workshop is open or after a submission, 412 when {@code ifMatch} does not hold
     */
    @Transactional
    public Imported from(InputStream in, Scope scope, Optional<Integer> year, Optional<EntityTags> ifMatch) throws IOException {
        scope.requireEdit();
        // first of all, before anything is read, so that two imports see each other
        editions.lock(scope.edition().id());
        ObjectNode file = read(in, scope, year);
        Edition edition = editions.byYear(file.path("edition").path("year").asInt(scope.edition().year())).orElseThrow();
        Optional<UUID> enrolment = enrolments.of(scope.teryt(), Optional.of(edition.year())).map(Enrolment::id);
        ifMatch.filter(tags -> !tags.hold(export.of(scope.powiat(), edition, enrolment).etag())).ifPresent(tags -> {
            throw new Problem(412, "Ktoś zmienił proces w międzyczasie", "Pobierz plik jeszcze raz, przenieś do niego swoje zmiany i wczytaj go ponownie.");
        });
        enrolment.ifPresent(this::requireReplaceable);
        UUID replaced = replace.with(file, scope.powiat(), edition, scope.viewer().username());
        audit.record(scope.viewer().username(), "process.imported", scope.teryt(), null,
                "Wczytano plik procesu (%s, %s).".formatted(scope.powiat().name(), edition.name()));
        return new Imported(export.of(scope.powiat(), edition, Optional.of(replaced)), enrolment.isEmpty());
    }

    private ObjectNode read(InputStream in, Scope scope, Optional<Integer> year) throws IOException {
        byte[] bytes = in.readNBytes(mostBytes + 1);
        if (bytes.length > mostBytes) {
            throw InvalidProcessFile.tooLarge(mostBytes);
        }
        ProcessFile file = new ProcessFileReader(mostBytes).read(bytes);
        if (file.tree().isEmpty()) {
            throw InvalidProcessFile.unreadable(file.mistakes());
        }
        List<Mistake> mistakes = new ArrayList<>(check.check(file, contexts.of(scope.teryt())));
        year.ifPresent(asked -> otherEdition(file, asked).ifPresent(mistakes::add));
        if (!mistakes.isEmpty()) {
            throw InvalidProcessFile.wrong(mistakes);
        }
        return (ObjectNode) file.tree().orElseThrow();
    }

    private static Optional<Mistake> otherEdition(ProcessFile file, int asked) {
        var stated = file.tree().orElseThrow().at("/edition/year");
        if (!stated.isNumber() || stated.asInt() == asked) {
            return Optional.empty();
        }
        String pointer = "/edition/year";
        return Optional.of(new Mistake(pointer, "Edycja, pole year", "Plik jest z edycji %s, a wczytujesz go do edycji %d. Wybierz właściwą edycję albo plik."
                .formatted(stated.asText(), asked), 0, 0).at(file.locate(pointer)));
    }

    private void requireReplaceable(UUID enrolment) {
        workshops.of(enrolment).stream().filter(Workshop::isOpen).findFirst().ifPresent(open -> {
            throw new Problem(409, "Trwa warsztat", "Najpierw zamknij warsztat %d „%s”, potem wczytaj plik.".formatted(open.stage(), open.title()));
        });
        if (versions.submittedByAPerson(enrolment)) {
            throw new Problem(409, "Plan jest już złożony", "Po złożeniu planu do ROPS nie można zastąpić całego procesu plikiem.");
        }
    }
}
