package pl.pomost.review.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.plan.FrozenPlan;
import pl.pomost.plan.FrozenPlans;
import pl.pomost.review.FrozenDocuments;
import pl.pomost.review.SectionChange;
import pl.pomost.shared.Choice;
import pl.pomost.shared.PolishDates;

/** What changed between two frozen versions of a plan, for the team and for ROPS. */
@Path("/powiaty/{teryt}/roznice")
@Authenticated
class DifferenceResource {

    private final CurrentScope scopes;
    private final Pages pages;
    private final FrozenPlans frozen;
    private final FrozenDocuments documents;
    private final RemarkTexts texts;

    DifferenceResource(CurrentScope scopes, Pages pages, FrozenPlans frozen, FrozenDocuments documents, RemarkTexts texts) {
        this.scopes = scopes;
        this.pages = pages;
        this.frozen = frozen;
        this.documents = documents;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance differences(Page page, DifferencePage view);
    }

    @GET
    public TemplateInstance differences(@PathParam("teryt") String teryt, @QueryParam("od") Optional<String> from, @QueryParam("do") Optional<String> to) {
        Scope scope = scopes.of(teryt).requireEverything();
        return Templates.differences(pages.of(texts.differences(), scope, "plan"), page(scope, from, to));
    }

    private DifferencePage page(Scope scope, Optional<String> from, Optional<String> to) {
        UUID enrolment = scope.requireEnrolment();
        List<FrozenPlan> versions = frozen.of(enrolment);
        List<Choice> choices = versions.stream().map(each -> new Choice(String.valueOf(each.number()), texts.version(texts.numbered(each.number()) + ", " + PolishDates.inWords(each.frozenOn())))).toList();
        Optional<FrozenPlan> now = chosen(versions, to, 0);
        Optional<FrozenPlan> before = chosen(versions, from, 1);
        if (versions.size() < 2 || now.isEmpty() || before.isEmpty()) {
            return new DifferencePage(scope.teryt(), scope.powiat().name(), Optional.empty(), List.of(), "", "", List.of(), scope.viewer().seesWholeRegion());
        }
        FrozenPlan one = before.get().number() <= now.get().number() ? before.get() : now.get();
        FrozenPlan other = one == before.get() ? now.get() : before.get();
        String lead = texts.differencesLead(texts.numbered(one.number()), PolishDates.inWords(one.frozenOn()), texts.numbered(other.number()), PolishDates.inWords(other.frozenOn()));
        return new DifferencePage(scope.teryt(), scope.powiat().name(), Optional.of(lead), choices, String.valueOf(one.number()), String.valueOf(other.number()),
                chapters(enrolment, one.number(), other.number()), scope.viewer().seesWholeRegion());
    }

    private List<DifferencePage.Chapter> chapters(UUID enrolment, int before, int now) {
        Map<String, String> titles = RemarkViews.titles(documents.full(enrolment, now));
        Map<String, List<SectionChange>> byChapter = new LinkedHashMap<>();
        documents.difference(enrolment, before, now).changes()
                .forEach(change -> byChapter.computeIfAbsent(change.path().isEmpty() ? change.id() : change.path().get(0), chapter -> new ArrayList<>()).add(change));
        return byChapter.entrySet().stream().map(each -> new DifferencePage.Chapter(titles.getOrDefault(each.getKey(), each.getValue().get(0).title()),
                DifferenceView.of(each.getValue(), texts))).toList();
    }

    private static Optional<FrozenPlan> chosen(List<FrozenPlan> versions, Optional<String> number, int otherwise) {
        return number.flatMap(wanted -> versions.stream().filter(each -> String.valueOf(each.number()).equals(wanted)).findFirst())
                .or(() -> versions.stream().skip(otherwise).findFirst());
    }
}
