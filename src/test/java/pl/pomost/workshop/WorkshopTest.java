package pl.pomost.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Scenarios;
import pl.pomost.workshop.Refusal.Reason;

class WorkshopTest {

    private final Scenario scenario = Scenarios.shipped().current();
    private final Workshop workshop = Workshop.prepared(UUID.randomUUID(), scenario, scenario.stage(2).orElseThrow());

    @Test
    void aPreparedWorkshopIsPlannedAndKeepsToItsVersionOfTheScenario() {
        assertThat(workshop.isPlanned()).isTrue();
        assertThat(workshop.stage()).isEqualTo(2);
        assertThat(workshop.scenario()).isEqualTo(scenario.id());
        assertThat(workshop.scenarioVersion()).isEqualTo(scenario.version());
    }

    @Test
    void closingNeedsASummaryAndSomebodyPresent() {
        workshop.open();
        assertThatThrownBy(() -> workshop.close("  ", 0)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.wrongs()).extracting(Refusal.Wrong::reason).containsExactly(Reason.SUMMARY_MISSING, Reason.NOBODY_PRESENT));
        assertThat(workshop.isOpen()).isTrue();
        workshop.close(" Ustaliliśmy pięć spraw. ", 1);
        assertThat(workshop.isClosed()).isTrue();
        assertThat(workshop.summary()).contains("Ustaliliśmy pięć spraw.");
    }

    @Test
    void aWorkshopIsOpenedOnceAndReopenedOnlyAfterItsClosing() {
        assertRefused(workshop::reopen, Reason.NOT_CLOSED);
        workshop.open();
        assertRefused(workshop::open, Reason.OPENED_ALREADY);
        workshop.close("Koniec.", 3);
        assertRefused(() -> workshop.close("Koniec.", 3), Reason.NOT_OPEN);
        workshop.reopen();
        assertThat(workshop.isOpen()).isTrue();
        assertThat(workshop.summary()).contains("Koniec.");
    }

    @Test
    void aWorkshopDoesNotEndBeforeItBegins() {
        assertRefused(() -> new Appointment(Optional.empty(), Optional.of("13:00"), Optional.of("09:00"), Optional.empty(), Optional.empty()), Reason.ENDS_BEFORE_START);
    }

    @Test
    void numbersOfEventsCardsAndGroupsGoUpByOne() {
        assertThat(workshop.nextSeq()).isEqualTo(1);
        assertThat(workshop.nextSeq()).isEqualTo(2);
        assertThat(workshop.nextCard()).isEqualTo(1);
        assertThat(workshop.nextCluster()).isEqualTo(1);
        assertThat(workshop.prefix()).isEqualTo("W2");
    }

    static void assertRefused(Runnable deed, Reason reason) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.says(reason)).isTrue());
    }
}
