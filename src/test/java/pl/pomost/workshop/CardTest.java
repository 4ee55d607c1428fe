package pl.pomost.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Scenarios;
import pl.pomost.workshop.Refusal.Reason;

class CardTest {

    private final Scenario scenario = Scenarios.shipped().current();
    private final Workshop workshop = Workshop.prepared(UUID.randomUUID(), scenario, scenario.stage(2).orElseThrow());
    private final Activity table = Activity.tableOf(scenario.area("EDU").orElseThrow(), workshop.id(), 3,
            scenario.stage(2).orElseThrow().activity("W2-4").orElseThrow());

    @Test
    void cardsAreNumberedInTheirWorkshop() {
        assertThat(card().code()).isEqualTo("W2-001");
        assertThat(card().code()).isEqualTo("W2-002");
    }

    @Test
    void aCardWrittenAfterTheClosingIsMarkedAsLate() {
        workshop.open();
        assertThat(card().isLate()).isFalse();
        workshop.close("Koniec.", 2);
        assertThat(card().isLate()).isTrue();
    }

    @Test
    void aRedactedCardKeepsItsNumberAndTheReasonAndNoneOfItsWords() {
        Card card = card();
        card.redact("dane osobowe");
        assertThat(card.text()).doesNotContain("tłumacz");
        assertThat(card.fields()).isEmpty();
        assertThat(card.code()).isEqualTo("W2-001");
        assertThat(card.redacted()).contains("dane osobowe");
        WorkshopTest.assertRefused(() -> card.edit("Wraca", Map.of()), Reason.ALREADY_REDACTED);
        WorkshopTest.assertRefused(() -> card.redact("drugi raz"), Reason.ALREADY_REDACTED);
    }

    @Test
    void aTableOfAnAreaHasTheCodeAndTitleOfThatArea() {
        assertThat(table.code()).isEqualTo("W2-4-EDU");
        assertThat(table.title()).contains("edukacja").doesNotContain("{area}");
        assertThat(table.templateCode()).isEqualTo("W2-4");
    }

    private Card card() {
        return Card.write(workshop, table, new NewCard(UUID.randomUUID(), "W2-4-EDU", "diagnosis", Optional.of("EDU"), " brak tłumacza ", "pl", "scribe",
                Optional.empty(), Map.of("who", TextNode.valueOf("rodzice"))), Optional.of("EDU"));
    }
}
