package pl.pomost.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
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
    void peopleWhoChoseALevelAreNoDots() {
        var mixed = new Ledger(List.of(new Sum(ONE, "importance", "device", 6), level("effect", 4, "device", 3), level("effect", 2, "scribe", 2)));
        assertThat(mixed.of("effect")).isEqualTo(Ledger.Tally.NONE);
        assertThat(mixed.of(ONE, "importance").total()).isEqualTo(6);
        assertThat(mixed.spread(VotedOn.card(ONE), "effect").people()).containsExactly(java.util.Map.entry(2, 2L), java.util.Map.entry(4, 3L));
        assertThat(mixed.spread(VotedOn.card(OTHER), "effect").total()).isEqualTo(Ledger.Tally.NONE);
    }

    @Test
    void phonesHandsAndPaperMakeOneSpreadThatSaysWhereItCameFrom() {
        Spread spread = new Ledger(List.of(level("effect", 5, "device", 1), level("effect", 5, "scribe", 4), level("effect", 1, "paper", 2))).spread(VotedOn.card(ONE), "effect");
        assertThat(spread.people(5)).isEqualTo(5);
        assertThat(spread.people(3)).isZero();
        assertThat(spread.total().total()).isEqualTo(7);
        assertThat(spread.total().byChannel()).containsEntry("device", 1L).containsEntry("scribe", 4L).containsEntry("paper", 2L);
    }

    @Test
    void theMiddleIsTheLevelOfWhoeverStandsInTheMiddleNotTheMean() {
        assertThat(median(level("effect", 1, "device", 1), level("effect", 5, "device", 2))).hasValue(5);
        assertThat(median(level("effect", 2, "device", 1), level("effect", 5, "scribe", 1))).hasValue(3.5);
        assertThat(median(level("effect", 3, "paper", 1))).hasValue(3);
        assertThat(median()).isEmpty();
    }

    @Test
    void standardsAreToldApartByTheirCodes() {
        var rated = new Ledger(List.of(new Sum(null, "EDU-1", "level", 2, "device", 3), new Sum(null, "EDU-2", "level", 0, "device", 1)));
        assertThat(rated.spread(VotedOn.standard("EDU-1"), "level").people()).containsOnlyKeys(2);
        assertThat(VotedOn.of(VotedOn.standard("EDU-2").key())).isEqualTo(VotedOn.standard("EDU-2"));
        assertThat(VotedOn.of(VotedOn.card(ONE).key())).isEqualTo(VotedOn.card(ONE));
    }

    @Test
    void oneCardTakesNoMoreDotsOfAPersonThanTheExerciseSays() {
        Scenario scenario = Scenarios.shipped().current();
        Dots dots = Dots.of(Workshop.prepared(UUID.randomUUID(), scenario, scenario.stage(2).orElseThrow()), scenario);
        assertThat(dots.on("importance").orElseThrow().most()).isEqualTo(4);
        assertThat(dots.limitOfItem("importance", 10)).isEqualTo(40);
        assertThat(dots.on("level").orElseThrow().standards()).isTrue();
    }

    private static OptionalDouble median(Sum... sums) {
        return new Spread(List.of(sums)).median();
    }

    private static Sum level(String question, int level, String channel, long people) {
        return new Sum(ONE, null, question, level, channel, people);
    }

    @Test
    void allPresentTogetherHaveAsManyDotsAsTheScenarioGivesEach() {
        Scenario scenario = Scenarios.shipped().current();
        Dots dots = Dots.of(Workshop.prepared(UUID.randomUUID(), scenario, scenario.stage(2).orElseThrow()), scenario);
        assertThat(dots.limit("importance", 29)).isEqualTo(29 * 12);
        assertThat(dots.limit("unheard of", 29)).isZero();
    }
}
