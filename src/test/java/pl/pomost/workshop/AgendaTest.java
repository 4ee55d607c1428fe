package pl.pomost.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.scenario.ActivityTemplate;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Scenarios;
import pl.pomost.scenario.Stage;

class AgendaTest {

    private final Scenario scenario = Scenarios.shipped().current();
    private final Stage stage = scenario.stage(2).orElseThrow();
    private final Workshop workshop = Workshop.prepared(UUID.randomUUID(), scenario, stage);
    private final List<Activity> activities = new ArrayList<>();

    @BeforeEach
    void lay() {
        for (ActivityTemplate template : stage.activities()) {
            scenario.tablesOf(template).forEach(table -> activities.add(Activity.tableOf(table, workshop.id(), activities.size(), template)));
            if (!template.perArea()) {
                activities.add(Activity.of(workshop.id(), activities.size(), template));
            }
        }
    }

    @Test
    void tablesThatWorkAtTheSameTimeAreOneItemAndTakeTheirMinutesOnce() {
        Agenda agenda = agenda();
        assertThat(agenda.items()).hasSize(stage.activities().size());
        Agenda.Item tables = agenda.item("W2-4").orElseThrow();
        assertThat(tables.activities()).hasSize(scenario.areas().size());
        assertThat(tables.title()).doesNotContain("{area}");
        assertThat(agenda.items().stream().mapToInt(Agenda.Item::minutes).sum()).isEqualTo(stage.minutes());
    }

    @Test
    void breaksAreKnown() {
        List<String> breaks = stage.activities().stream().filter(ActivityTemplate::isBreak).map(ActivityTemplate::code).toList();
        assertThat(breaks).isNotEmpty();
        assertThat(agenda().items()).filteredOn(Agenda.Item::isBreak).extracting(Agenda.Item::code).isEqualTo(breaks);
    }

    @Test
    void aCardAboutAnAreaGoesToTheTableOfThatArea() {
        Agenda.Item tables = agenda().item("W2-4").orElseThrow();
        assertThat(tables.tableOf(Optional.of("ZDR")).map(Activity::code)).contains("W2-4-ZDR");
        assertThat(tables.tableOf(Optional.empty())).isEmpty();
        assertThat(agenda().item("W2-3").orElseThrow().tableOf(Optional.of("ZDR")).map(Activity::code)).contains("W2-3");
    }

    @Test
    void anActivityBeginsWhenThoseBeforeItAreOver() {
        workshop.plan(new Appointment(Optional.of(LocalDate.of(2027, 9, 14)), Optional.of("09:00"), Optional.of("13:00"), Optional.empty(), Optional.empty()));
        Agenda agenda = agenda();
        Agenda.Item second = agenda.items().get(1);
        assertThat(agenda.hourOf(second)).contains(LocalTime.of(9, 15));
        assertThat(agenda.startOf(second.activities().get(0))).isEqualTo(Instant.parse("2027-09-14T07:15:00Z"));
    }

    private Agenda agenda() {
        return Agenda.of(workshop, activities, stage::activity);
    }
}
