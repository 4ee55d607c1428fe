package pl.pomost.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.plan.PlanFacts.Chapter;
import pl.pomost.plan.PlanFacts.Entry;
import pl.pomost.scenario.ChapterTemplate;
import pl.pomost.scenario.Scenario;

/**
 * How far each area and each chapter of a plan is: of the things that belong to it, how many lack nothing that the automatic
 * criteria ask for. An area has its people, its diagnosis, standards, goals and actions; a chapter its text and its entries.
 */
public record Progress(List<Share> areas, List<Share> chapters) {

    /** @param done of {@code all} things that should be there */
    public record Share(String code, String name, int done, int all) {

        public int percent() {
            return all == 0 ? 0 : 100 * done / all;
        }
    }

    static Progress of(PlanFacts facts, Completeness completeness, Scenario scenario) {
        List<Finding> gaps = completeness.criteria().stream().flatMap(check -> check.findings().stream()).filter(Finding::isGap).toList();
        return new Progress(facts.frame().areas().stream().map(area -> area(area, facts, wanting(facts, gaps))).toList(),
                facts.writing().chapters().stream().filter(chapter -> chapter.leftOut().isEmpty()).map(chapter -> chapter(chapter, facts, gaps, scenario)).toList());
    }

    /** Codes of everything with a gap; a goal lacks what its indicators lack. */
    private static Set<String> wanting(PlanFacts facts, List<Finding> gaps) {
        Set<String> wanting = gaps.stream().map(Finding::subjectCode).collect(Collectors.toCollection(HashSet::new));
        facts.course().indicators().stream().filter(indicator -> wanting.contains(indicator.code())).toList().forEach(indicator -> wanting.addAll(indicator.goals()));
        return wanting;
    }

    private static Share area(PlanFacts.Area area, PlanFacts facts, Set<String> wanting) {
        List<Boolean> things = new ArrayList<>();
        List<Entry> entries = facts.situation().diagnosis().stream().filter(entry -> entry.standing() && area.code().equals(entry.area())).toList();
        things.add(facts.team().people().stream().anyMatch(person -> person.member() && person.areas().contains(area.code())));
        things.add(facts.situation().withoutEntries().contains(area.code()) || entries.stream().anyMatch(entry -> entry.status().equals("confirmed")));
        entries.forEach(entry -> things.add(!wanting.contains(entry.code())));
        Set<String> assessed = facts.situation().assessments().stream().filter(each -> each.level().isPresent()).map(PlanFacts.Assessment::standard).collect(Collectors.toSet());
        facts.frame().standards().stream().filter(code -> code.startsWith(area.code() + "-")).forEach(code -> things.add(assessed.contains(code) && !wanting.contains(code)));
        things.addAll(ofArea(area, facts.course().goals(), PlanFacts.Goal::code, wanting));
        things.addAll(ofArea(area, facts.course().actions(), PlanFacts.Action::code, wanting));
        return new Share(area.code(), area.name(), (int) things.stream().filter(done -> done).count(), things.size());
    }

    /** An area without any is one thing that is not done. */
    private static <T> List<Boolean> ofArea(PlanFacts.Area area, List<T> things, Function<T, String> code, Set<String> wanting) {
        List<Boolean> own = things.stream().map(code).filter(each -> each.contains("-" + area.code() + "-")).map(each -> !wanting.contains(each)).toList();
        return own.isEmpty() ? List.of(false) : own;
    }

    private static Share chapter(Chapter chapter, PlanFacts facts, List<Finding> gaps, Scenario scenario) {
        Set<String> own = items(scenario.chapter(chapter.number()).map(ChapterTemplate::code).orElse(""), facts);
        Set<String> wanting = gaps.stream().filter(gap -> !gap.subjectKind().equals("chapter"))
                .filter(gap -> ChapterOfFinding.in(scenario, gap).filter(found -> found.number() == chapter.number()).isPresent())
                .map(gap -> gap.subjectKind() + gap.subjectCode() + (own.contains(gap.subjectKind() + gap.subjectCode()) ? "" : gap.message())).collect(Collectors.toSet());
        long others = wanting.stream().filter(each -> !own.contains(each)).count();
        int all = (int) (1 + own.size() + others);
        return new Share(String.valueOf(chapter.number()), chapter.title(), all - wanting.size() - (chapter.filled() ? 0 : 1), all);
    }

    /** What stands in a chapter, each as its kind and code. */
    private static Set<String> items(String chapter, PlanFacts facts) {
        Map<String, Stream<String>> items = Map.of(
                "diagnosis", facts.situation().diagnosis().stream().filter(Entry::standing).map(entry -> "diagnosis" + entry.code()),
                "standards", facts.frame().standards().stream().map(code -> "standard" + code),
                "vision", facts.course().goals().stream().map(goal -> "goal" + goal.code()),
                "actions", facts.course().actions().stream().map(action -> "action" + action.code()),
                "budget", facts.course().actions().stream().map(action -> "action" + action.code()),
                "indicators", facts.course().indicators().stream().map(indicator -> "indicator" + indicator.code()),
                "method", facts.frame().stages().stream().map(stage -> "workshop" + stage));
        return items.getOrDefault(chapter, Stream.empty()).collect(Collectors.toSet());
    }
}
