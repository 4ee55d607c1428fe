package pl.pomost.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pl.pomost.plan.PlanFacts.Text;

/** The public texts of a plan that tell in words of very few people, with what was decided about each. */
@ApplicationScoped
public class FewInTexts {

    /** Kinds of texts that stand in the public document as somebody wrote them. */
    private static final Set<String> PUBLIC = Set.of("narrative", "resource", "data_point", "diagnosis", "standard", "vision", "goal", "action", "indicator", "risk", "postulate");

    private final ReadMaterial materials;

    FewInTexts(ReadMaterial materials) {
        this.materials = materials;
    }

    /**
     * @param places   each with some words around it
     * @param mark     what a decision about these places is known by
     * @param decision why they stay; empty while nobody has decided
     */
    public record Found(String kind, String code, List<String> places, String mark, Optional<FewShown> decision) {
    }

    /** Of one process, as its draft stands. Callers may see everything of it. */
    public List<Found> of(UUID enrolment) {
        PlanMaterial material = materials.of(enrolment);
        List<FewShown> decided = material.setting().plan().map(Plan::fewShown).orElse(List.of());
        int limit = PlanFacts.Limits.of(material.setting().scenario()).smallCount();
        return in(WritingFacts.texts(material), decided, ownFew(material), limit);
    }

    /**
     * Entries and figures whose own number is of very few people, with it: while nobody decided to show it, that number is taken out of their words in
     * public, and the decision to show it is one about their words as well. Other numbers in them are not.
     */
    static Map<String, Integer> ownFew(PlanMaterial material) {
        int limit = PlanFacts.Limits.of(material.setting().scenario()).smallCount();
        var own = new HashMap<String, Integer>();
        material.situation().diagnosis().forEach(entry -> entry.scale().filter(scale -> scale.countsFewerPeopleThan(limit)).ifPresent(scale -> own.put(entry.code(), scale.count().intValue())));
        material.situation().dataPoints().stream().filter(point -> point.countsFewerPeopleThan(limit)).forEach(point -> own.put(point.code(), point.value().orElseThrow().intValue()));
        return own;
    }

    static List<Found> in(List<Text> texts, List<FewShown> decided, Map<String, Integer> own, int limit) {
        return texts.stream().filter(text -> PUBLIC.contains(text.kind())).map(text -> found(text, decided, own.getOrDefault(text.code(), 0), limit)).filter(found -> !found.places().isEmpty()).toList();
    }

    private static Found found(Text text, List<FewShown> decided, int own, int limit) {
        List<String> places = FewPeople.in(text.words(), limit, own);
        return new Found(text.kind(), text.code(), places, FewShown.mark(places), decided.stream().filter(each -> each.isAbout(text.kind(), text.code(), places)).findFirst());
    }
}
