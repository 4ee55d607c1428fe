package pl.pomost.plan.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Accounts;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.access.Scopes;
import pl.pomost.diagnosis.CountShown;
import pl.pomost.diagnosis.ShownCounts;
import pl.pomost.plan.DraftPlan;
import pl.pomost.plan.DraftPlans;
import pl.pomost.plan.Finding;
import pl.pomost.plan.FrozenPlan;
import pl.pomost.plan.FrozenPlans;
import pl.pomost.plan.Metrics;
import pl.pomost.plan.PlanFormats;
import pl.pomost.plan.web.PlanPage.FrozenView;
import pl.pomost.process.PlanStanding;
import pl.pomost.scenario.Scenarios;
import pl.pomost.shared.PolishDates;
import pl.pomost.shared.Typography;

/** The plan as it stands: its chapters, its text with live tables, and what it still lacks. */
@Path("/powiaty/{teryt}/plan")
@Authenticated
class PlanResource {

    private static final String SECTION = "plan";
    private static final int SHOWN = 6;
    private static final int HASH_SHOWN = 12;

    private final CurrentViewer viewer;
    private final Scopes scopes;
    private final Pages pages;
    private final DraftPlans drafts;
    private final FrozenPlans frozen;
    private final PlanText text;
    private final Scenarios scenarios;
    private final PlanStanding standing;
    private final PlanTexts texts;
    private final PlanFormats formats;
    private final ShownCounts shown;
    private final Accounts accounts;
    private final ShownCountTexts words;

    PlanResource(CurrentViewer viewer, Scopes scopes, Pages pages, DraftPlans drafts, FrozenPlans frozen, PlanText text, Scenarios scenarios,
            PlanStanding standing, PlanTexts texts, PlanFormats formats, ShownCounts shown, Accounts accounts, ShownCountTexts words) {
        this.viewer = viewer;
        this.scopes = scopes;
        this.pages = pages;
        this.drafts = drafts;
        this.frozen = frozen;
        this.text = text;
        this.scenarios = scenarios;
        this.standing = standing;
        this.texts = texts;
        this.formats = formats;
        this.shown = shown;
        this.accounts = accounts;
        this.words = words;
    }

    @CheckedTemplate(basePath = "plan")
    static class Templates {
        static native TemplateInstance plan(Page page, PlanPage plan);
    }

    @GET
    public TemplateInstance plan(@PathParam("teryt") String teryt, @QueryParam("edition") Optional<Integer> edition) {
        Scope scope = scopes.of(viewer.get(), teryt, edition).requireEverything();
        UUID enrolment = scope.requireEnrolment();
        DraftPlan draft = drafts.of(enrolment);
        return Templates.plan(pages.of(texts.section(), scope, SECTION), page(scope, draft, frozen.of(enrolment)));
    }

    private PlanPage page(Scope scope, DraftPlan draft, List<FrozenPlan> versions) {
        FindingLinks links = new FindingLinks(scope, scenarios.current());
        List<FindingView> gaps = draft.checklist().lines().stream().filter(line -> !line.isJudgedByPerson()).flatMap(line -> line.findings().stream())
                .filter(Finding::isGap).sorted(Comparator.comparing(Finding::severity)).map(finding -> FindingView.of(finding, links)).toList();
        Metrics meta = draft.document().meta();
        return new PlanPage(scope.teryt(), scope.mayEdit(), scope.powiat().name(), meta.title(),
                texts.version(meta.revision().version(), meta.revision().status(), PolishDates.inWords(meta.issuedOn())),
                texts.versionShort(meta.revision().version(), meta.revision().status()), PlanOutline.of(draft.document(), draft.checklist(), scenarios.current()),
                text.html(draft.sha256(), scope.mayEdit(), draft), gaps.stream().limit(SHOWN).toList(), gaps.size(), Math.max(0, gaps.size() - SHOWN),
                versions.stream().map(version -> new FrozenView(version.number(), version.label(), PolishDates.inWords(version.frozenOn()),
                        version.sha256().substring(0, HASH_SHOWN))).toList(), standing.of(scope.requireEnrolment()),
                FormatView.others(formats.endings(), texts), shown(shown.of(scope)));
    }

    private List<PlanPage.ShownCount> shown(List<ShownCounts.Shown> all) {
        Map<String, String> names = accounts.names(all.stream().flatMap(each -> Optional.ofNullable(each.decision().by()).stream()).distinct().toList());
        return all.stream().map(each -> {
            CountShown decision = each.decision();
            String by = Optional.ofNullable(decision.by()).map(who -> names.getOrDefault(who, who)).orElse("");
            return new PlanPage.ShownCount(each.code(), each.page(), each.what(), Typography.number(each.value()),
                    words.shownBy(decision.reason(), by, Optional.ofNullable(decision.on()).map(PolishDates::inWords).orElse("")));
        }).toList();
    }
}
