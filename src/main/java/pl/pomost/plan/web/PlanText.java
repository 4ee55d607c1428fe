package pl.pomost.plan.web;

import io.quarkus.cache.CacheKey;
import io.quarkus.cache.CacheResult;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import pl.pomost.plan.DraftPlan;
import pl.pomost.plan.PlanDocument;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Scenarios;

/** The text of a plan as HTML, kept for as long as its process does not change. */
@ApplicationScoped
class PlanText {

    private final Scenarios scenarios;
    private final PlanTexts texts;

    PlanText(Scenarios scenarios, PlanTexts texts) {
        this.scenarios = scenarios;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "plan")
    static class Templates {
        static native TemplateInstance document(List<List<PartView>> chapters);
    }

    /** @param sha256 of the draft's document, by which it is kept; the address of the powiat is in it */
    @CacheResult(cacheName = "plan-pages")
    String html(@CacheKey String sha256, @CacheKey boolean mayEdit, DraftPlan draft) {
        String base = "/powiaty/" + draft.document().meta().territory().teryt();
        return Templates.document(PartViews.chapters(draft.document(), sha256, scenarios.current(), base, mayEdit, texts)).render();
    }

    /** Of a version that everybody may read. @param act by which it was adopted, which may be mended while the version stays as it is */
    @CacheResult(cacheName = "plan-pages")
    String published(@CacheKey String sha256, @CacheKey String scenario, @CacheKey String act, PlanDocument document) {
        Scenario followed = scenarios.all().stream().filter(each -> each.sha256().equals(scenario)).findFirst().orElseGet(scenarios::usual);
        return Templates.document(PartViews.published(document, sha256, followed, texts)).render();
    }
}
