package pl.pomost.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.pomost.scenario.ChapterTemplate;
import pl.pomost.scenario.Scenario;

/**
 * Which chapters a plan has, in its order: those of the scenario without the optional ones that the team leaves out, movable
 * ones where the team put them. What a stored order says of chapters that may not move, or that no longer are, does not count.
 */
public final class MakeUp {

    private final List<ChapterTemplate> all;
    private final Map<String, String> leftOut;
    private final boolean own;

    private MakeUp(List<ChapterTemplate> all, Map<String, String> leftOut, boolean own) {
        this.all = all;
        this.leftOut = leftOut;
        this.own = own;
    }

    public static MakeUp of(Scenario scenario, Optional<Plan> plan) {
        List<ChapterTemplate> chapters = scenario.planChapters();
        List<String> order = plan.map(Plan::chapterOrder).orElse(List.of());
        Map<String, String> leftOut = plan.map(Plan::leftOutChapters).orElse(List.of()).stream()
                .filter(each -> chapters.stream().anyMatch(chapter -> chapter.code().equals(each.chapter()) && !chapter.required()))
                .collect(Collectors.toMap(LeftOutChapter::chapter, LeftOutChapter::reason, (one, other) -> one));
        List<ChapterTemplate> ordered = ordered(chapters, order);
        return new MakeUp(ordered, leftOut, !leftOut.isEmpty() || !ordered.equals(chapters));
    }

    /** The first chapter, which is the title page, never moves. */
    private static List<ChapterTemplate> ordered(List<ChapterTemplate> chapters, List<String> order) {
        List<ChapterTemplate> ordered = new ArrayList<>(chapters);
        for (String code : order) {
            int before = order.indexOf(code) - 1;
            chapters.stream().filter(chapter -> chapter.code().equals(code) && mayMove(chapter, chapters)).findFirst().ifPresent(chapter ->
                    place(ordered, chapter, before < 0 ? "" : order.get(before)));
        }
        return List.copyOf(ordered);
    }

    private static void place(List<ChapterTemplate> ordered, ChapterTemplate chapter, String after) {
        if (ordered.stream().anyMatch(each -> each.code().equals(after))) {
            ordered.remove(chapter);
            ordered.add(1 + ordered.stream().map(ChapterTemplate::code).toList().indexOf(after), chapter);
        }
    }

    static boolean mayMove(ChapterTemplate chapter, List<ChapterTemplate> chapters) {
        return chapter.movable() && !chapter.equals(chapters.get(0));
    }

    /** Chapters of the plan, in its order. */
    public List<ChapterTemplate> chapters() {
        return all.stream().filter(chapter -> !leftOut.containsKey(chapter.code())).toList();
    }

    /** The same with those that are left out, each in its place. */
    public List<ChapterTemplate> withLeftOut() {
        return all;
    }

    /** Why a chapter is left out; empty for one that is in the plan. */
    public Optional<String> reason(ChapterTemplate chapter) {
        return Optional.ofNullable(leftOut.get(chapter.code()));
    }

    public boolean mayMove(ChapterTemplate chapter) {
        return mayMove(chapter, all);
    }

    /** Whether it is anything but the scenario's. */
    boolean isOwn() {
        return own;
    }

    /**
     * The order after somebody has moved some chapters; all others stay as they stand.
     *
     * @param after by the code of a chapter, the code of the one that it shall follow
     * @return codes of all chapters; empty when it is the scenario's order
     */
    public List<String> moved(Scenario scenario, Map<String, String> after) {
        List<ChapterTemplate> ordered = new ArrayList<>(all);
        for (int i = 1; i < all.size(); i++) {
            ChapterTemplate chapter = all.get(i);
            String wanted = after.getOrDefault(chapter.code(), chapter.code());
            if (mayMove(chapter) && !wanted.equals(chapter.code()) && !wanted.equals(all.get(i - 1).code())) {
                place(ordered, chapter, wanted);
            }
        }
        return ordered.equals(scenario.planChapters()) ? List.of() : ordered.stream().map(ChapterTemplate::code).toList();
    }
}
