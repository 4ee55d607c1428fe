package pl.pomost.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.pomost.scenario.ChapterTemplate;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Scenarios;

/** Which chapters a plan has and in which order; communication and postulates are the shipped scenario's optional ones. */
class MakeUpTest {

    private static final Scenario SCENARIO = Scenarios.shipped().current();
    private static final List<String> USUAL = codes(SCENARIO.planChapters());

    @Test
    void withoutADecisionTheChaptersAreTheScenarios() {
        MakeUp makeUp = MakeUp.of(SCENARIO, Optional.empty());
        assertThat(codes(makeUp.chapters())).isEqualTo(USUAL);
        assertThat(codes(makeUp.withLeftOut())).isEqualTo(USUAL);
        assertThat(makeUp.isOwn()).isFalse();
    }

    @Test
    void anOptionalChapterIsLeftOutWithItsReasonAndARequiredOneIsNot() {
        MakeUp makeUp = of(List.of(new LeftOutChapter("communication", "jest w strategii", null), new LeftOutChapter("diagnosis", "nie chcemy", null),
                new LeftOutChapter("nieznany", "nie ma", null)), List.of());
        assertThat(codes(makeUp.chapters())).doesNotContain("communication").contains("diagnosis").hasSize(USUAL.size() - 1);
        assertThat(codes(makeUp.withLeftOut())).isEqualTo(USUAL);
        assertThat(makeUp.reason(chapter("communication"))).contains("jest w strategii");
        assertThat(makeUp.reason(chapter("diagnosis"))).isEmpty();
        assertThat(makeUp.isOwn()).isTrue();
    }

    @Test
    void onlyMovableChaptersMoveAndNeverTheTitlePage() {
        MakeUp makeUp = MakeUp.of(SCENARIO, Optional.empty());
        assertThat(makeUp.mayMove(chapter("communication"))).isTrue();
        assertThat(makeUp.mayMove(chapter("diagnosis"))).isFalse();
        ChapterTemplate title = new ChapterTemplate(0, "okładka", "Okładka", "Okładka", false, List.of(), null, true);
        assertThat(MakeUp.mayMove(title, List.of(title))).isFalse();
        assertThat(MakeUp.mayMove(chapter("communication"), List.of(title))).isTrue();
    }

    @Test
    void aStoredOrderPutsMovableChaptersBehindTheOneBeforeThem() {
        MakeUp makeUp = of(List.of(), List.of("record", "summary", "postulates", "basis"));
        assertThat(codes(makeUp.chapters())).startsWith("record", "summary", "postulates", "basis").hasSize(USUAL.size());
        assertThat(makeUp.isOwn()).isTrue();
    }

    @Test
    void whatAnOrderSaysOfFixedOrUnknownChaptersDoesNotCount() {
        assertThat(codes(of(List.of(), List.of("record", "diagnosis", "basis")).chapters())).isEqualTo(USUAL);
        assertThat(codes(of(List.of(), List.of("postulates")).chapters())).as("it follows nothing").isEqualTo(USUAL);
        assertThat(codes(of(List.of(), List.of("nieznany", "postulates")).chapters())).as("what it follows is no chapter").isEqualTo(USUAL);
    }

    @Test
    void movingSaysTheWholeOrder() {
        MakeUp makeUp = MakeUp.of(SCENARIO, Optional.empty());
        List<String> moved = makeUp.moved(SCENARIO, Map.of("postulates", "summary"));
        assertThat(moved).startsWith("record", "summary", "postulates", "basis").hasSize(USUAL.size());
        assertThat(codes(of(List.of(), moved).chapters())).isEqualTo(moved);
        assertThat(of(List.of(), moved).moved(SCENARIO, Map.of("postulates", "communication"))).as("back where it was").isEmpty();
    }

    @Test
    void nothingMovesToItselfToItsOwnPlaceOrFromAFixedPlace() {
        MakeUp makeUp = MakeUp.of(SCENARIO, Optional.empty());
        assertThat(makeUp.moved(SCENARIO, Map.of())).isEmpty();
        assertThat(makeUp.moved(SCENARIO, Map.of("postulates", "postulates"))).isEmpty();
        assertThat(makeUp.moved(SCENARIO, Map.of("postulates", "communication"))).isEmpty();
        assertThat(makeUp.moved(SCENARIO, Map.of("diagnosis", "risks"))).isEmpty();
        assertThat(makeUp.moved(SCENARIO, Map.of("postulates", "nieznany"))).isEmpty();
    }

    @Test
    void aTextInAnotherLanguageSaysSoInItsTitle() {
        List<NarrativeText> summary = NarrativeText.of(chapter("summary"), SCENARIO);
        assertThat(summary).extracting(NarrativeText::key).containsExactly("summary_plain", "summary_uk", "summary_en");
        assertThat(summary).extracting(NarrativeText::lang).containsExactly("pl", "uk", "en");
        assertThat(summary).extracting(NarrativeText::isPolish).containsExactly(true, false, false);
        assertThat(summary).extracting(NarrativeText::title).containsExactly("Streszczenie", "Streszczenie (ukraiński)", "Streszczenie (angielski)");
        assertThat(NarrativeText.of(SCENARIO, "method")).map(NarrativeText::chapter).map(ChapterTemplate::number).contains(3);
        assertThat(NarrativeText.of(SCENARIO, "nieznany")).isEmpty();
    }

    private static MakeUp of(List<LeftOutChapter> leftOut, List<String> order) {
        Plan plan = Plan.begun(UUID.randomUUID());
        plan.makeUp(new MakeUpDraft(leftOut, order, List.of()));
        return MakeUp.of(SCENARIO, Optional.of(plan));
    }

    private static ChapterTemplate chapter(String code) {
        return SCENARIO.planChapters().stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow();
    }

    private static List<String> codes(List<ChapterTemplate> chapters) {
        return chapters.stream().map(ChapterTemplate::code).toList();
    }
}
