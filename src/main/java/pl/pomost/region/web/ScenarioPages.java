package pl.pomost.region.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.access.Accounts;
import pl.pomost.region.web.ScenarioView.Card;
import pl.pomost.region.web.ScenarioView.Day;
import pl.pomost.region.web.ScenarioView.Line;
import pl.pomost.scenario.BringScenarios;
import pl.pomost.scenario.CardField;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.ScenarioDifference;
import pl.pomost.scenario.Scenarios;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.Look;
import pl.pomost.shared.PolishDates;

/** Makes the pages of the scenarios. */
@ApplicationScoped
class ScenarioPages {

    private final Scenarios scenarios;
    private final BringScenarios stored;
    private final Accounts accounts;
    private final ScenarioTexts texts;

    ScenarioPages(Scenarios scenarios, BringScenarios stored, Accounts accounts, ScenarioTexts texts) {
        this.scenarios = scenarios;
        this.stored = stored;
        this.accounts = accounts;
        this.texts = texts;
    }

    /** A line of the list. */
    record Row(String id, String version, String title, Look state, int stages, int areas) {
    }

    /** Drafts first, then what was brought in, then the files. */
    List<Row> rows() {
        Stream<Row> brought = stored.rows().stream().sorted(Comparator.comparing(BringScenarios.Row::released))
                .flatMap(row -> scenarios.byIdAndVersion(row.id(), row.version()).map(found -> row(found, look(Optional.of(row)))).stream());
        Stream<Row> files = scenarios.all().stream().filter(each -> scenarios.isOfFiles(each.id(), each.version())).map(each -> row(each, look(Optional.empty())));
        return Stream.concat(brought, files).toList();
    }

    Optional<ScenarioView> view(String id, String version, boolean mayEdit, boolean done, Optional<String> refused) {
        return scenarios.byIdAndVersion(id, version).map(scenario -> {
            Optional<BringScenarios.Row> row = stored.rows().stream().filter(each -> each.id().equals(id) && each.version().equals(version)).findFirst();
            Optional<Scenario> before = scenarios.all().stream().filter(each -> each.id().equals(id) && !each.version().equals(version)).reduce((one, other) -> other);
            return new ScenarioView(id, version, scenario.title().pl(), look(row), row.map(this::brought), mayEdit, row.filter(each -> !each.released()).isPresent(),
                    row.filter(each -> each.released() && !each.announced()).isPresent(), done, refused, before.map(Scenario::version),
                    before.map(old -> ScenarioDifference.between(old, scenario)).orElse(List.of()), scenario.stages().stream().map(stage -> Day.of(stage, scenario)).toList(),
                    scenario.cardTypes().stream().map(type -> new Card(type.label().pl(), fields(type.fields()))).toList(), scenario.criteria().stream().map(Line::of).toList(),
                    scenario.olderModels());
        });
    }

    private Row row(Scenario scenario, Look state) {
        return new Row(scenario.id(), scenario.version(), scenario.title().pl(), state, scenario.stages().size(), scenario.areas().size());
    }

    private Look look(Optional<BringScenarios.Row> row) {
        if (row.isEmpty()) {
            return new Look(texts.ofFiles(), "is-ok", "check");
        }
        if (!row.get().released()) {
            return new Look(texts.draft(), "is-next", "pencil");
        }
        return row.get().announced() ? new Look(texts.announced(), "is-ok", "check") : new Look(texts.released(), "is-ok", "check");
    }

    private String brought(BringScenarios.Row row) {
        return texts.broughtBy(accounts.names(List.of(row.by())).getOrDefault(row.by(), row.by()), PolishDates.inWords(row.at().atZone(DomainClock.ZONE).toLocalDate()), row.file());
    }

    private static String fields(List<CardField> fields) {
        return fields.stream().map(field -> field.label().pl()).collect(Collectors.joining(", "));
    }
}
