package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import pl.pomost.plan.CanonicalJson;
import pl.pomost.plan.FrozenPlan;
import pl.pomost.plan.FrozenPlans;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.PlanVersion;
import pl.pomost.plan.PlanVersions;
import pl.pomost.plan.Table;

/** Frozen versions as documents, read from what was kept word for word. Callers hand in an enrolment that they may see. */
@ApplicationScoped
public class FrozenDocuments {

    private final PlanVersions versions;
    private final FrozenPlans frozen;
    private final CanonicalJson json;

    FrozenDocuments(PlanVersions versions, FrozenPlans frozen, CanonicalJson json) {
        this.versions = versions;
        this.frozen = frozen;
        this.json = json;
    }

    /** In full: for the team and ROPS. @throws NotFoundException when there is no such version */
    @Transactional
    public PlanDocument full(UUID enrolment, int number) {
        return read(version(enrolment, number).full());
    }

    /** As everybody may see it: small numbers and authors are hidden. @throws NotFoundException when there is no such version */
    @Transactional
    public PlanDocument forThePublic(UUID enrolment, int number) {
        return read(version(enrolment, number).forThePublic());
    }

    /** What changed in the full document. @throws NotFoundException when there is no such version */
    @Transactional
    public VersionDifference difference(UUID enrolment, int before, int now) {
        return VersionDifference.between(full(enrolment, before), full(enrolment, now));
    }

    /** Of the full document. @throws NotFoundException when there is no such version */
    @Transactional
    public String sha256(UUID enrolment, int number) {
        return frozen.of(enrolment).stream().filter(version -> version.number() == number).findFirst().map(FrozenPlan::sha256).orElseThrow(NotFoundException::new);
    }

    /** Of the document as everybody may see it. @throws NotFoundException when there is no such version */
    @Transactional
    public String sha256ForThePublic(UUID enrolment, int number) {
        return versions.shaForThePublic(enrolment, number).orElseThrow(NotFoundException::new);
    }

    /** In which section the row of each entry stands that is no section of its own. */
    public Map<String, String> whereabouts(PlanDocument document) {
        Map<String, String> sections = new HashMap<>();
        document.sections().forEach(section -> section.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast)
                .forEach(table -> table.rows().forEach(row -> row.id().ifPresent(id -> sections.putIfAbsent(id, section.id())))));
        return sections;
    }

    private PlanDocument read(PlanVersion.CanonicalText text) {
        return json.read(text.json().getBytes(StandardCharsets.UTF_8));
    }

    private PlanVersion version(UUID enrolment, int number) {
        return versions.of(enrolment, number).orElseThrow(NotFoundException::new);
    }
}
