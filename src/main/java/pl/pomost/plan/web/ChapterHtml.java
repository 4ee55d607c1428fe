package pl.pomost.plan.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import pl.pomost.plan.DocumentHtml;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.Section;

/** Single chapters for pages of later modules. */
@ApplicationScoped
class ChapterHtml implements DocumentHtml {

    @CheckedTemplate(basePath = "plan")
    static class Templates {
        static native TemplateInstance chapter(List<PartView> parts, int level);
    }

    @Override
    public String chapter(PlanDocument document, Section chapter, int level, Function<Section, Optional<Way>> way) {
        return Templates.chapter(PartViews.alone(document, chapter, level - 1, section -> section == chapter ? List.of()
                : way.apply(section).stream().map(each -> new PartView.Way(each.address(), each.words(), each.icon())).toList()), level - 1).render();
    }
}
