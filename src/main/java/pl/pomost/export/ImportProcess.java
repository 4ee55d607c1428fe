package pl.pomost.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.access.Scope;
import pl.pomost.shared.Problem;

/**
 * Reads a process file that a coordinator sends and puts it in the place of the powiat's whole process, in one transaction.
 * With any mistake in the file nothing changes. Neither a slow sender nor a file that takes long to check keeps others
 * waiting at the database: it is asked only when the file is here and without mistakes.
 */
@ApplicationScoped
public class ImportProcess {

    private final ReceivedFiles received;
    private final Turns turns = new Turns(1, 8, Duration.ofSeconds(30), ImportProcess::busy);
    private final ProcessFileCheck check;
    private final ProcessContexts contexts;
    private final AdmitProcess admit;
    private final int mostBytes;

    ImportProcess(ReceivedFiles received, ProcessFileCheck check, ProcessContexts contexts, AdmitProcess admit,
            @ConfigProperty(name = "pomost.process.max-bytes") int mostBytes) {
        this.received = received;
        this.check = check;
        this.contexts = contexts;
        this.admit = admit;
        this.mostBytes = mostBytes;
    }

    /** What is there after the import: the new file as it is handed out from now on. */
    public record Imported(ProcessDocument document, boolean enrolled) {
    }

    /**
     * @param year    the edition that was asked for; without it the file's own, or that of the scope
     * @param ifMatch only if the process is still what these entity tags say
     * @throws InvalidProcessFile when the file cannot be read (400), is too large (413) or has mistakes (422)
     * @throws Problem            408 when the file takes too long to arrive, 409 while a workshop is open or after a submission,
     *                            412 when {@code ifMatch} does not hold, 503 when too many files come at once
     */
    public Imported from(InputStream in, Scope scope, Optional<Integer> year, Optional<EntityTags> ifMatch) throws IOException {
        scope.requireEdit();
        Path file = received.keep(in, scope.viewer().username(), mostBytes);
        try {
            return turns.take(() -> admit.admit(read(file, scope, year), scope, ifMatch));
        } finally {
            Files.delete(file);
        }
    }

    private ObjectNode read(Path received, Scope scope, Optional<Integer> year) {
        ProcessFile file = new ProcessFileReader(mostBytes).read(bytes(received));
        if (file.tree().isEmpty()) {
            throw InvalidProcessFile.unreadable(file.mistakes());
        }
        List<Mistake> mistakes = new ArrayList<>(check.check(file, contexts.of(scope.teryt(), file.tree().orElseThrow())));
        year.ifPresent(asked -> otherEdition(file, asked).ifPresent(mistakes::add));
        if (!mistakes.isEmpty()) {
            throw InvalidProcessFile.wrong(mistakes);
        }
        return (ObjectNode) file.tree().orElseThrow();
    }

    private static Problem busy() {
        return new Problem(503, "Wczytują się inne pliki", "Poczekaj minutę i wczytaj plik jeszcze raz. Niczego nie zmieniliśmy.").after(60);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
}
