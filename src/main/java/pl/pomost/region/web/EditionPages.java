package pl.pomost.region.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import pl.pomost.directory.Edition;
import pl.pomost.directory.EditionTerms;
import pl.pomost.directory.ScenarioChoice;
import pl.pomost.region.Application;
import pl.pomost.region.EditionRows;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Scenarios;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Look;
import pl.pomost.shared.PolishDates;

/** Makes the pages of an edition. */
@ApplicationScoped
class EditionPages {

    private final EditionRows rows;
    private final Scenarios scenarios;
    private final RegionTexts texts;

    EditionPages(EditionRows rows, Scenarios scenarios, RegionTexts texts) {
        this.rows = rows;
        this.scenarios = scenarios;
        this.texts = texts;
    }

    EditionList list(Edition edition, boolean mayEdit) {
        EditionTerms terms = edition.terms();
        List<EditionRows.Row> all = rows.of(edition);
        long taken = all.stream().filter(row -> row.powiat().enrolled()).count();
        List<EditionList.Window> windows = terms.windows().stream().map(window -> new EditionList.Window(window.stage() + ". " + window.title(),
                PolishDates.inWords(window.opens()), PolishDates.inWords(window.closes()))).toList();
        return new EditionList(edition.year(), edition.name(), scenario(terms.scenario()),
                terms.places().map(places -> texts.taken(taken, places)).orElseGet(() -> texts.noLimit(taken)), days(terms), windows,
                all.stream().map(row -> row(row, edition)).toList(), mayEdit);
    }

    /** The scenarios that an edition or a powiat may follow. */
    List<Choice> choices() {
        return scenarios.all().stream().map(Scenario::id).distinct().map(id -> new Choice(id, scenarios.newest(id).map(found -> found.title().pl()).orElse(id))).toList();
    }

    /** A chosen scenario in words. */
    String scenario(Optional<String> id) {
        return id.flatMap(scenarios::newest).map(found -> found.title().pl()).orElseGet(() -> texts.usual(scenarios.usual().title().pl()));
    }

    Look look(boolean enrolled, Optional<Application.State> state, Optional<Integer> reserve) {
        if (enrolled) {
            return new Look(texts.enrolled(), "is-ok", "check");
        }
        return state.map(found -> switch (found) {
            case INTERESTED, ENROLLED -> new Look(texts.interested(), "is-next", "clock");
            case RESERVE -> new Look(texts.reserve(reserve.orElse(0)), "is-next", "clock");
            case DECLINED -> new Look(texts.declined(), "is-off", "lock");
        }).orElseGet(() -> new Look(texts.nothing(), "is-off", "lock"));
    }

    /** What to say after a decision was saved: a decision that is still open is none. */
    Look decided(Optional<Application.State> state) {
        return switch (state.orElse(Application.State.INTERESTED)) {
            case INTERESTED -> new Look(texts.savedUndecided(), "is-warn", "warning");
            case ENROLLED -> new Look(texts.savedEnrolled(), "is-ok", "check");
            case RESERVE -> new Look(texts.savedReserve(), "is-ok", "check");
            case DECLINED -> new Look(texts.savedDeclined(), "is-ok", "check");
        };
    }

    private EditionList.Row row(EditionRows.Row row, Edition edition) {
        String ofEdition = scenarios.of(new ScenarioChoice(edition.scenario(), Optional.empty())).id();
        String met = row.state().map(state -> row.met() + " z " + edition.criteria().size()).orElse("–");
        String held = row.powiat().workshops() == 0 ? "–" : row.powiat().closed() + " z " + row.powiat().workshops();
        return new EditionList.Row(row.powiat().teryt(), row.powiat().fullName(), look(row.powiat().enrolled(), row.state(), row.reserve()), met, held,
                row.ownScenario().filter(own -> !own.equals(ofEdition)).flatMap(scenarios::newest).map(found -> found.title().pl()).orElse(""));
    }

    private String days(EditionTerms terms) {
        String from = terms.applicationsFrom().map(day -> "od " + PolishDates.inWords(day)).orElse("");
        String to = terms.applicationsTo().map(day -> "do " + PolishDates.inWords(day)).orElse("");
        return from.isEmpty() && to.isEmpty() ? "bez terminu" : (from + " " + to).strip();
    }
}
