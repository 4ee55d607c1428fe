package pl.pomost.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.access.Scopes;
import pl.pomost.access.Viewer;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Enrolments;
import pl.pomost.plan.PlanVersion.CanonicalText;
import pl.pomost.scenario.Scenarios;

/**
 * What somebody may see of a plan. The team, ROPS, auditors and administrators: the draft and every frozen version, in full or
 * as the public will see it. Others, if they may see confirmed things of every area: frozen versions, in public form. Everybody: versions
 * that are published, in public form.
 */
@ApplicationScoped
public class VisiblePlans {

    private final DraftPlans drafts;
    private final PlanAssembly assembly;
    private final PlanVersions versions;
    private final FrozenPlans frozen;
    private final CanonicalJson json;
    private final Scenarios scenarios;
    private final Scopes scopes;
    private final Enrolments enrolments;
    private final PublishedPlans published;

    VisiblePlans(DraftPlans drafts, PlanAssembly assembly, PlanVersions versions, FrozenPlans frozen, CanonicalJson json, Scenarios scenarios, Scopes scopes,
            Enrolments enrolments, PublishedPlans published) {
        this.drafts = drafts;
        this.assembly = assembly;
        this.versions = versions;
        this.frozen = frozen;
        this.json = json;
        this.scenarios = scenarios;
        this.scopes = scopes;
        this.enrolments = enrolments;
        this.published = published;
    }

    /**
     * @param sha256 of the document's canonical JSON
     * @param roster names of the team, which a public document holds outside its hash; only where the viewer may see them
     */
    public record Visible(PlanDocument document, String sha256, Optional<Section> roster, UUID enrolment) {

        /** What is printed: the document, and after it the people. */
        public PlanDocument printed() {
            return roster.map(document::withAnnex).orElse(document);
        }
    }

    /**
     * For whoever asks, whether they have anything to do with the powiat or not.
     *
     * @param year    of the edition; empty for the newest that the powiat is enrolled in
     * @param version number or label of a frozen version; empty for the newest state that the viewer may see
     * @throws NotFoundException when there is no such version, or none that the viewer may see
     */
    public Visible of(Viewer viewer, String teryt, Optional<Integer> year, Optional<String> version, Audience audience) {
        Scope scope;
        try {
            scope = scopes.of(viewer, teryt, year);
        } catch (NotFoundException closed) {
            return published(teryt, year, version);
        }
        return of(scope, version, audience);
    }

    /** For everybody. @throws NotFoundException when that version, or any, is not published */
    public Visible published(String teryt, Optional<Integer> year, Optional<String> version) {
        return enrolments.of(teryt, year).map(Enrolment::id).map(enrolment -> published(enrolment, version)).orElseThrow(NotFoundException::new);
    }

    private Visible published(UUID enrolment, Optional<String> version) {
        List<Integer> open = published.of(enrolment).stream().map(PublishedPlan::number).toList();
        Optional<Integer> found = version.isPresent() ? find(frozen.of(enrolment), version.get()) : open.stream().findFirst();
        return frozen(enrolment, found.filter(open::contains), Audience.PUBLIC);
    }

    /**
     * @param version number or label of a frozen version; empty for the newest state that the viewer may see
     * @throws NotFoundException when there is no such version, or none that the viewer may see
     */
    public Visible of(Scope scope, Optional<String> version, Audience audience) {
        UUID enrolment = scope.requireEnrolment();
        if (!scope.everything()) {
            return seesEveryArea(scope) ? frozen(enrolment, newest(enrolment, version), Audience.PUBLIC) : published(enrolment, version);
        }
        Visible visible = version.isPresent() ? frozen(enrolment, newest(enrolment, version), audience) : draft(enrolment, audience);
        return audience == Audience.FULL ? visible
                : new Visible(visible.document(), visible.sha256(), Optional.of(assembly.roster(enrolment, visible.document())), enrolment);
    }

    private Visible draft(UUID enrolment, Audience audience) {
        if (audience == Audience.FULL) {
            DraftPlan draft = drafts.of(enrolment);
            return new Visible(draft.document(), draft.sha256(), Optional.empty(), enrolment);
        }
        PlanDocument document = assembly.assemble(enrolment, audience);
        return new Visible(document, json.sha256(document), Optional.empty(), enrolment);
    }

    private boolean seesEveryArea(Scope scope) {
        return scenarios.current().areas().stream().allMatch(area -> scope.covers(area.code()));
    }

    /** The one that is wanted; when none is, the newest of all. */
    private Optional<Integer> newest(UUID enrolment, Optional<String> version) {
        List<FrozenPlan> all = frozen.of(enrolment);
        return version.isPresent() ? find(all, version.get()) : all.stream().findFirst().map(FrozenPlan::number);
    }

    /** By number, else the newest of that label. @param all the newest first */
    private static Optional<Integer> find(List<FrozenPlan> all, String wanted) {
        return all.stream().filter(version -> String.valueOf(version.number()).equals(wanted)).findFirst()
                .or(() -> all.stream().filter(version -> version.label().equals(wanted)).findFirst()).map(FrozenPlan::number);
    }

    private Visible frozen(UUID enrolment, Optional<Integer> number, Audience audience) {
        PlanVersion version = number.flatMap(found -> versions.of(enrolment, found)).orElseThrow(NotFoundException::new);
        CanonicalText text = audience == Audience.FULL ? version.full() : version.forThePublic();
        return new Visible(json.read(text.json().getBytes(StandardCharsets.UTF_8)), text.sha256(), Optional.empty(), enrolment);
    }
}
