package pl.pomost.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.diagnosis.DataPoint;
import pl.pomost.diagnosis.DiagnosisEntry;
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
        Set<String> own = ownFew(material);
        return in(WritingFacts.texts(material), decided, limit).stream().filter(found -> !own.contains(found.code())).toList();
    }

    /**
     * Entries and figures whose own number is of very few people: while nobody decided to show it, it is taken out of their words in public, and the
     * decision to show it is one about their words as well.
     */
    static Set<String> ownFew(PlanMaterial material) {
        int limit = PlanFacts.Limits.of(material.setting().scenario()).smallCount();
        return Stream.concat(material.situation().diagnosis().stream().filter(entry -> entry.scale().filter(scale -> scale.countsFewerPeopleThan(limit)).isPresent()).map(DiagnosisEntry::code),
                material.situation().dataPoints().stream().filter(point -> point.countsFewerPeopleThan(limit)).map(DataPoint::code)).collect(Collectors.toSet());
    }

    static List<Found> in(List<Text> texts, List<FewShown> decided, int limit) {
        return texts.stream().filter(text -> PUBLIC.contains(text.kind())).map(text -> found(text, decided, limit)).filter(found -> !found.places().isEmpty()).toList();
    }

    private static Found found(Text text, List<FewShown> decided, int limit) {
        List<String> places = FewPeople.in(text.words(), limit);
        return new Found(text.kind(), text.code(), places, FewShown.mark(places), decided.stream().filter(each -> each.isAbout(text.kind(), text.code(), places)).findFirst());
    }
}
