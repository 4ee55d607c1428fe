package pl.pomost.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.audit.AuditLog;
import pl.pomost.plan.PlanVersion.CanonicalText;
import pl.pomost.process.ProcessImported;

/**
 * Keeps the plan as it stands for ever: the full document and the public one as canonical JSON (RFC 8785), each with its
 * SHA-256. The draft stays as it is and may be edited further.
 */
@ApplicationScoped
public class FreezePlan {

    /** What {@code frozenBy} of a version begins with that was made for a public consultation: such a version is no submission. */
    public static final String FOR_CONSULTATION = "do konsultacji: ";

    private static final String SUBMITTED = "złożony";

    private final ReadMaterial materials;
    private final PlanVersions versions;
    private final FrozenPlans frozen;
    private final CanonicalJson json;
    private final AuditLog audit;
    private final Clock clock;

    FreezePlan(ReadMaterial materials, PlanVersions versions, FrozenPlans frozen, CanonicalJson json, AuditLog audit, Clock clock) {
        this.materials = materials;
        this.versions = versions;
        this.frozen = frozen;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param by user name of whoever does it
     * @return the new version; the last one again when nothing has changed since
     */
    @Transactional
    public PlanVersion freeze(UUID enrolment, String by) {
        return freeze(enrolment, by, true);
    }

    /**
     * The same for a submission, which is a version of its own even if nothing has changed: it says who submitted, and when.
     */
    @Transactional
    public PlanVersion freezeAnew(UUID enrolment, String by) {
        return freeze(enrolment, by, false);
    }

    private PlanVersion freeze(UUID enrolment, String by, boolean onlyIfChanged) {
        PlanMaterial material = materials.of(enrolment);
        PlanDocument full = PlanAssembly.assemble(material, Audience.FULL);
        CanonicalText text = canonical(full);
        Optional<FrozenPlan> last = frozen.of(enrolment).stream().findFirst();
        // the public document may change alone: when it was decided that a small number is shown, or is not
        CanonicalText open = canonical(PlanAssembly.assemble(material, Audience.PUBLIC));
        if (onlyIfChanged && last.filter(earlier -> earlier.sha256().equals(text.sha256())).isPresent()) {
            PlanVersion earlier = versions.of(enrolment, last.get().number()).orElseThrow();
            if (earlier.forThePublic().sha256().equals(open.sha256())) {
                return earlier;
            }
        }
        PlanVersion version = new PlanVersion(enrolment, last.map(FrozenPlan::number).orElse(0) + 1, full.meta().revision().version(),
                clock.instant(), full.meta().issuedOn(), by, text, open);
        versions.persist(version);
        audit.record(by, "plan.frozen", full.meta().territory().teryt(), version.label(), "Zapisano na stałe wersję " + version.label() + " planu.");
        return version;
    }

    /** A process that comes in as submitted must have the version that was submitted. */
    void whenImported(@Observes ProcessImported imported) {
        if (imported.planStatus().filter(SUBMITTED::equals).isPresent()) {
            freeze(imported.enrolment(), imported.frozenBy());
        }
    }

    private CanonicalText canonical(PlanDocument document) {
        byte[] bytes = json.bytes(document);
        return new CanonicalText(new String(bytes, StandardCharsets.UTF_8), json.sha256(bytes));
    }
}
