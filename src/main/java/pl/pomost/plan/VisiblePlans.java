package pl.pomost.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.plan.PlanVersion.CanonicalText;
import pl.pomost.scenario.Scenarios;

/**
 * What somebody may see of a plan. The team, ROPS, auditors and administrators: the draft and every frozen version, in full or
 * as the public will see it. Others, if they may see confirmed things of every area: frozen versions, in public form.
 */
@ApplicationScoped
public class VisiblePlans {

    private final DraftPlans drafts;
    private final PlanAssembly assembly;
    private final PlanVersions versions;
    private final CanonicalJson json;
    private final Scenarios scenarios;

    VisiblePlans(DraftPlans drafts, PlanAssembly assembly, PlanVersions versions, CanonicalJson json, Scenarios scenarios) {
        this.drafts = drafts;
        this.assembly = assembly;
        this.versions = versions;
        this.json = json;
        this.scenarios = scenarios;
    }

    /**
     * @param sha256 of the document's canonical JSON
     * @param roster names of the team, which a public document holds outside its hash; only where the viewer may see them
     */
    public record Visible(PlanDocument document, String sha256, Optional<Section> roster) {

        /** What is printed: the document, and after it the people. */
        public PlanDocument printed() {
            return roster.map(document::withAnnex).orElse(document);
        }
    }

    /**
     * @param version number or label of a frozen version; empty for the newest state that the viewer may see
     * @throws NotFoundException when there is no such version, or none that the viewer may see
     */
    public Visible of(Scope scope, Optional<String> version, Audience audience) {
        UUID enrolment = scope.requireEnrolment();
        if (!scope.everything()) {
            return frozen(published(scope, enrolment, version), Audience.PUBLIC);
        }
        Visible visible = version.isPresent() ? frozen(find(enrolment, version.get()), audience) : draft(enrolment, audience);
        return audience == Audience.FULL ? visible
                : new Visible(visible.document(), visible.sha256(), Optional.of(assembly.roster(enrolment, visible.document())));
    }

    private Visible draft(UUID enrolment, Audience audience) {
        if (audience == Audience.FULL) {
            DraftPlan draft = drafts.of(enrolment);
            return new Visible(draft.document(), draft.sha256(), Optional.empty());
        }
        PlanDocument document = assembly.assemble(enrolment, audience);
        return new Visible(document, json.sha256(document), Optional.empty());
    }

    private PlanVersion published(Scope scope, UUID enrolment, Optional<String> version) {
        if (!scenarios.current().areas().stream().allMatch(area -> scope.covers(area.code()))) {
            throw new NotFoundException();
        }
        List<PlanVersion> all = versions.of(enrolment);
        return version.map(wanted -> find(enrolment, wanted)).or(() -> all.stream().reduce((one, later) -> later)).orElseThrow(NotFoundException::new);
    }

    /** By number, else the newest of that label. */
    private PlanVersion find(UUID enrolment, String wanted) {
        List<PlanVersion> all = versions.of(enrolment);
        return all.stream().filter(version -> String.valueOf(version.number()).equals(wanted)).findFirst()
                .or(() -> all.stream().filter(version -> version.label().equals(wanted)).reduce((one, later) -> later)).orElseThrow(NotFoundException::new);
    }

    private Visible frozen(PlanVersion version, Audience audience) {
        CanonicalText text = audience == Audience.FULL ? version.full() : version.forThePublic();
        return new Visible(json.read(text.json().getBytes(StandardCharsets.UTF_8)), text.sha256(), Optional.empty());
    }
}
