package pl.pomost.plan.web;

import io.quarkus.oidc.Tenant;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Scope;
import pl.pomost.access.Scopes;
import pl.pomost.plan.Checklist;
import pl.pomost.plan.CompletenessOf;
import pl.pomost.plan.Finding;
import pl.pomost.plan.Progress;
import pl.pomost.scenario.Scenarios;

/** How complete the plan of a powiat is, criterion by criterion. */
@Path("/api/v1/powiaty/{teryt}/plan/completeness")
@Authenticated
@Tenant("api")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plan")
class CompletenessApi {

    private final CurrentViewer viewer;
    private final Scopes scopes;
    private final CompletenessOf completeness;
    private final Scenarios scenarios;

    CompletenessApi(CurrentViewer viewer, Scopes scopes, CompletenessOf completeness, Scenarios scenarios) {
        this.viewer = viewer;
        this.scopes = scopes;
        this.completeness = completeness;
        this.scenarios = scenarios;
    }

    /** @param percent share of met automatic criteria, 0 to 100, blocking ones counted twice */
    record Answer(int percent, int gaps, List<CriterionAnswer> criteria, List<ShareAnswer> areas, List<ShareAnswer> chapters) {
    }

    /** @param done of {@code all} things that should be there, those that lack nothing */
    record ShareAnswer(String code, String name, int percent, int done, int all) {

        static List<ShareAnswer> of(List<Progress.Share> shares) {
            return shares.stream().map(share -> new ShareAnswer(share.code(), share.name(), share.percent(), share.done(), share.all())).toList();
        }
    }

    /** @param state met, not_met, not_applicable, or not_judged for what a person will judge */
    record CriterionAnswer(String code, String text, boolean automatic, boolean blocking, String state, String evidence, List<FindingAnswer> findings) {
    }

    /** @param severity blocking, warning or info; @param link address of the page on which it is put right */
    record FindingAnswer(String subjectKind, String subject, String message, String severity, String link) {
    }

    @GET
    @Operation(summary = "What the plan lacks", description = "Every criterion of the checklist of ROPS. Automatic ones are judged by the program; for the "
            + "others there are hints only, never verdicts. For the team, ROPS, auditors and administrators; does not exist for others.")
    public Answer of(@PathParam("teryt") String teryt, @QueryParam("edition") Optional<Integer> edition) {
        Scope scope = scopes.of(viewer.get(), teryt, edition).requireEverything();
        Checklist checklist = completeness.of(scope).orElseThrow(NotFoundException::new);
        Progress progress = completeness.progressOf(scope).orElseThrow(NotFoundException::new);
        FindingLinks links = new FindingLinks(scope, scenarios.current());
        return new Answer(checklist.percent(), checklist.gaps(), checklist.lines().stream().map(line -> new CriterionAnswer(line.criterion().code(),
                line.criterion().text(), line.criterion().automatic(), line.criterion().blocking(), lower(line.state()), line.evidence(),
                line.findings().stream().map(finding -> answer(finding, links)).toList())).toList(), ShareAnswer.of(progress.areas()), ShareAnswer.of(progress.chapters()));
    }

    private static FindingAnswer answer(Finding finding, FindingLinks links) {
        return new FindingAnswer(finding.subjectKind(), finding.subjectCode(), finding.message(), lower(finding.severity()), links.of(finding));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
