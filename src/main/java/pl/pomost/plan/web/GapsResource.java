package pl.pomost.plan.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.Optional;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.access.Scopes;
import pl.pomost.plan.Checklist;
import pl.pomost.plan.CompletenessOf;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Scenarios;
import pl.pomost.team.TeamNames;

/** What a plan still lacks, each thing with the way to where it is put right. */
@Path("/powiaty/{teryt}/braki")
@Authenticated
class GapsResource {

    private static final String SECTION = "braki";

    private final CurrentViewer viewer;
    private final Scopes scopes;
    private final Pages pages;
    private final CompletenessOf completeness;
    private final Scenarios scenarios;
    private final TeamNames names;
    private final PlanTexts texts;

    GapsResource(CurrentViewer viewer, Scopes scopes, Pages pages, CompletenessOf completeness, Scenarios scenarios, TeamNames names,
            PlanTexts texts) {
        this.viewer = viewer;
        this.scopes = scopes;
        this.pages = pages;
        this.completeness = completeness;
        this.scenarios = scenarios;
        this.names = names;
        this.texts = texts;
    }

    /** Names, when anybody of the team is spoken of. */
    private Map<String, String> people(Checklist checklist, Scope scope) {
        boolean named = checklist.lines().stream().flatMap(line -> line.findings().stream()).anyMatch(finding -> finding.subjectKind().equals(FindingView.MEMBER));
        return named ? names.people(scope.requireEnrolment()) : Map.of();
    }

    @CheckedTemplate(basePath = "plan")
    static class Templates {
        static native TemplateInstance gaps(Page page, String teryt, ChecklistView list, ProgressView progress);
    }

    @GET
    public TemplateInstance gaps(@PathParam("teryt") String teryt, @QueryParam("edition") Optional<Integer> edition) {
        Scope scope = scopes.of(viewer.get(), teryt, edition).requireEverything();
        Scenario scenario = scenarios.current();
        Checklist checklist = completeness.of(scope).orElseThrow(NotFoundException::new);
        return Templates.gaps(pages.of(texts.gaps(), scope, SECTION), teryt, ChecklistView.of(checklist, scenario, new FindingLinks(scope, scenario), people(checklist, scope)),
                ProgressView.of(completeness.progressOf(scope).orElseThrow(NotFoundException::new), "/powiaty/" + teryt + "/plan"));
    }
}
