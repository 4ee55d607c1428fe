package pl.pomost.plan.web;

import io.quarkus.cache.CacheKey;
import io.quarkus.cache.CacheResult;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.PlanParts;
import pl.pomost.scenario.Scenarios;

/** Frozen documents, drawn as the page of the plan draws the draft, without its ways to change anything. They never change, so they are kept. */
@ApplicationScoped
class FrozenParts implements PlanParts {

    private final Scenarios scenarios;
    private final PlanTexts texts;

    FrozenParts(Scenarios scenarios, PlanTexts texts) {
        this.scenarios = scenarios;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "plan")
    static class Templates {
        static native TemplateInstance blocks(List<BlockView> blocks);
    }

    @Override
    @CacheResult(cacheName = "frozen-parts")
    public List<List<Part>> of(PlanDocument document, @CacheKey String sha256) {
        return PartViews.chapters(document, sha256, scenarios.current(), "", false, texts).stream().map(chapter -> chapter.stream().map(FrozenParts::part).toList()).toList();
    }

    private static Part part(PartView view) {
        return new Part(view.level(), view.id(), view.number(), view.title(), view.lang().orElse(""), Templates.blocks(view.blocks()).render());
    }
}
