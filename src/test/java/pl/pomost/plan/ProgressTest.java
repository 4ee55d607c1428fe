package pl.pomost.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pl.pomost.plan.Progress.Share;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Scenarios;

/** Shares of the demo process: each known flaw takes its area and its chapter below a hundred per cent, nothing else does. */
class ProgressTest {

    private static final Scenario SCENARIO = Scenarios.shipped().current();

    @Test
    void aFlawTakesItsAreaBelowAHundredPerCent() {
        Progress progress = of(DemoFacts.submitted());
        assertThat(progress.areas()).filteredOn(share -> share.percent() < 100).extracting(Share::code).containsExactly("ZDR", "ZAT", "KUL", "POM");
        assertThat(progress.areas()).filteredOn(share -> share.code().equals("KUL")).allMatch(share -> share.all() - share.done() == 2, "the level without proof and the goal without a baseline");
    }

    @Test
    void aFlawTakesItsChapterBelowAHundredPerCent() {
        assertThat(of(DemoFacts.submitted()).chapters()).filteredOn(share -> share.percent() < 100).extracting(Share::code).containsExactly("3", "5", "6", "10", "11");
    }

    @Test
    void withoutFlawsEverythingIsDone() {
        Progress progress = of(DemoFacts.corrected());
        assertThat(progress.areas()).allMatch(share -> share.percent() == 100);
        assertThat(progress.chapters()).allMatch(share -> share.percent() == 100);
    }

    private static Progress of(PlanFacts facts) {
        return Progress.of(facts, Completeness.of(facts), SCENARIO);
    }
}
