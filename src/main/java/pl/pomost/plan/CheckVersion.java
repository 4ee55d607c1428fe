package pl.pomost.plan;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.erdtman.jcs.JsonCanonicalizer;
import pl.pomost.access.Scopes;
import pl.pomost.access.Viewer;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Enrolments;
import pl.pomost.shared.Problem;

/**
 * Tells of a JSON file whether it is a version of a plan that was frozen here: its canonical form (RFC 8785) is hashed and the hash is looked
 * up. A file that was laid out anew is still the same; one letter more and it is another. Everybody may ask, so what one answer costs is bounded:
 * by bytes, by the pieces of JSON (each becomes objects in memory), and by one file being read at a time.
 */
@ApplicationScoped
public class CheckVersion {

    /** The largest file that is read. */
    public static final int MOST_BYTES = 5_000_000;
    /** Brackets, keys and values. */
    static final int MOST_TOKENS = 500_000;
    private static final int SECONDS_TO_WAIT = 2;
    private static final int SECONDS_UNTIL_AGAIN = 10;

    private final PlanVersions versions;
    private final CanonicalJson json;
    private final Enrolments enrolments;
    private final Scopes scopes;
    private final PublishedPlans published;
    private final JsonFactory parsers = new JsonFactory();
    private final Semaphore turn = new Semaphore(1, true);

    CheckVersion(PlanVersions versions, CanonicalJson json, Enrolments enrolments, Scopes scopes, PublishedPlans published) {
        this.versions = versions;
        this.json = json;
        this.enrolments = enrolments;
        this.scopes = scopes;
        this.published = published;
    }

    /**
     * @param sha256 of the file's canonical form
     * @param known  the version that it is; empty when it is none, or none that the viewer may see
     */
    public record Checked(String sha256, Optional<Known> known) {
    }

    /**
     * @param full      whether it is the full text, not the one for the public
     * @param published whether the version is open to everybody
     */
    public record Known(String teryt, int year, int number, String label, LocalDate frozenOn, boolean full, boolean published) {
    }

    /** @throws Problem 422 when it is no JSON, 413 when it is too long, 503 when another file is being checked for longer than two seconds */
    public Checked check(Viewer viewer, byte[] file) {
        return answer(viewer, inTurn(() -> sum(file)));
    }

    /** The same for a file on the disk, which is read when its turn has come. */
    public Checked check(Viewer viewer, Path file) {
        return answer(viewer, inTurn(() -> sum(Files.readAllBytes(file))));
    }

    /** Work that reads a file. */
    @FunctionalInterface
    interface Reading {
        String sum() throws IOException;
    }

    String inTurn(Reading reading) {
        try {
            if (!turn.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
                throw busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        }
        try {
            return reading.sum();
        } catch (IOException | IllegalArgumentException e) {
            throw notJson();
        } finally {
            turn.release();
        }
    }

    private static Problem busy() {
        return new Problem(503, "Sprawdzamy teraz inny plik", "Spróbuj jeszcze raz za chwilę.").after(SECONDS_UNTIL_AGAIN);
    }

    private Checked answer(Viewer viewer, String sha256) {
        return new Checked(sha256, versions.withHash(sha256).stream().flatMap(version -> known(viewer, version, sha256).stream()).findFirst());
    }

    String sum(byte[] file) throws IOException {
        if (file.length > MOST_BYTES) {
            throw tooLarge();
        }
        count(file);
        return json.sha256(new JsonCanonicalizer(new String(file, StandardCharsets.UTF_8)).getEncodedUTF8());
    }

    /** Jackson's stream first: it keeps nothing of what it reads, and bounds how deep a file may be nested. */
    int count(byte[] file) throws IOException {
        try (JsonParser parser = parsers.createParser(file)) {
            int tokens = 0;
            while (parser.nextToken() != null) {
                if (++tokens > MOST_TOKENS) {
                    throw tooLarge();
                }
            }
            return tokens;
        }
    }

    private static Problem tooLarge() {
        return new Problem(413, "Plik jest za duży", "Plik planu w formacie JSON ma najwyżej 5 MB i 500 000 elementów.");
    }

    private static Problem notJson() {
        return new Problem(422, "To nie jest plik JSON", "Wybierz plik plan.json pobrany z Pomostu albo z BIP.");
    }

    private Optional<Known> known(Viewer viewer, PlanVersion version, String sha256) {
        Enrolment enrolment = enrolments.findById(version.enrolmentId());
        boolean open = published.of(enrolment.id()).stream().anyMatch(each -> each.number() == version.number());
        boolean full = version.full().sha256().equals(sha256);
        if (!(open && !full) && !seesEverything(viewer, enrolment)) {
            return Optional.empty();
        }
        return Optional.of(new Known(enrolment.powiat(), enrolment.edition().year(), version.number(), version.label(), version.frozenOn(), full, open));
    }

    private boolean seesEverything(Viewer viewer, Enrolment enrolment) {
        try {
            return scopes.of(viewer, enrolment.powiat(), Optional.of(enrolment.edition().year())).everything();
        } catch (NotFoundException closed) {
            return false;
        }
    }
}
