package pl.pomost.region.web;

import java.util.List;
import java.util.Optional;
import pl.pomost.scenario.Criterion;
import pl.pomost.scenario.OlderModel;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.ScenarioDifference.Change;
import pl.pomost.scenario.Stage;
import pl.pomost.shared.Look;
import pl.pomost.workshop.Agenda;

/**
 * One version of a scenario as ROPS reads it.
 *
 * @param brought who brought it in and when; empty for those of the files
 * @param before  version that it is compared with
 */
record ScenarioView(String id, String version, String title, Look state, Optional<String> brought, boolean mayEdit, boolean draft, boolean mayAnnounce, boolean done,
        Optional<String> refused, Optional<String> before, List<Change> changes, List<Day> days, List<Card> cards, List<Line> criteria, List<OlderModel> older) {

    /** A workshop with its agenda. */
    record Day(String title, List<Item> items) {

        static Day of(Stage stage, Scenario scenario) {
            return new Day(stage.number() + ". " + stage.title().pl(), stage.activities().stream().map(activity -> new Item(activity.code(), Agenda.withoutTable(activity.title().pl()),
                    activity.minutes(), String.join(", ", activity.cardTypes().stream().map(code -> scenario.cardType(code).map(type -> type.label().pl()).orElse(code)).toList())))
                    .toList());
        }
    }

    /** An exercise. */
    record Item(String code, String title, int minutes, String cards) {
    }

    /** A type of cards with the names of its fields. */
    record Card(String label, String fields) {
    }

    /** A criterion with what shows it. */
    record Line(String code, String text, String evidence) {

        static Line of(Criterion criterion) {
            return new Line(criterion.code(), criterion.text(), criterion.evidence().orElse(""));
        }
    }
}
