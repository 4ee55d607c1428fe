package pl.pomost.plan;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.erdtman.jcs.JsonCanonicalizer;
import pl.pomost.access.Scopes;
import pl.pomost.access.Viewer;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Enrolments;
import pl.pomost.shared.Problem;

/**
 * Tells of a JSON file whether it is a version of a plan that was frozen here: its canonical form (RFC 8785) is hashed and the hash is looked
 * up. A file that was laid out anew is still the same; one letter more and it is another.
 */
@ApplicationScoped
public class CheckVersion {

    /** The largest file that is read. */
    public static final int MOST_BYTES = 20_000_000;

    private final PlanVersions versions;
    private final CanonicalJson json;
    private final Enrolments enrolments;
    private final Scopes scopes;
    private final PublishedPlans published;
    private final ObjectMapper reader = new ObjectMapper();

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

    /** @throws Problem 422 when it is no JSON, 413 when it is too long */
    public Checked check(Viewer viewer, byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new Problem(413, "Plik jest za duży", "Plik planu w formacie JSON ma najwyżej 20 MB.");
        }
        String sha256 = json.sha256(canonical(file));
        return new Checked(sha256, versions.withHash(sha256).stream().flatMap(version -> known(viewer, version, sha256).stream()).findFirst());
    }

    private byte[] canonical(byte[] file) {
        try {
            // Jackson first: it bounds how deep a file may be nested
            reader.readTree(file);
            return new JsonCanonicalizer(new String(file, StandardCharsets.UTF_8)).getEncodedUTF8();
        } catch (IOException | IllegalArgumentException e) {
            throw notJson();
        }
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
