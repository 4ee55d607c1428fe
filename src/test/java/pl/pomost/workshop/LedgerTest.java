package pl.pomost.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Scenarios;
import pl.pomost.workshop.Ledger.Sum;

class LedgerTest {

    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    private final Ledger ledger = new Ledger(List.of(new Sum(ONE, "importance", "device", 6), new Sum(ONE, "importance", "paper", 1),
            new Sum(ONE, "importance", "scribe", 2), new Sum(ONE, "influence", "paper", 11), new Sum(OTHER, "importance", "paper", 4)));

    @Test
    void dotsOfACardAreTheSumOfItsChannels() {
        assertThat(ledger.of(ONE, "importance").total()).isEqualTo(9);
        assertThat(ledger.of(ONE, "importance").byChannel()).containsExactly(java.util.Map.entry("device", 6L), java.util.Map.entry("scribe", 2L),
                java.util.Map.entry("paper", 1L));
    }

    @Test
    void questionsAreCountedApart() {
        assertThat(ledger.of("importance").total()).isEqualTo(13);
        assertThat(ledger.of("influence").total()).isEqualTo(11);
    }

    @Test
    void dotsOfAGroupAreTheSumOfItsCards() {
        assertThat(ledger.of(List.of(ONE, OTHER), "importance").byChannel()).containsEntry("paper", 5L);
        assertThat(ledger.of(List.of(), "importance")).isEqualTo(Ledger.Tally.NONE);
    }

    @Test
    void allPresentTogetherHaveAsManyDotsAsTheScenarioGivesEach() {
        Scenario scenario = Scenarios.shipped().current();
        Dots dots = Dots.of(Workshop.prepared(UUID.randomUUID(), scenario, scenario.stage(2).orElseThrow()), scenario);
        assertThat(dots.limit("importance", 29)).isEqualTo(29 * 12);
        assertThat(dots.limit("unheard of", 29)).isZero();
    }
}
