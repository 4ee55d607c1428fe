package pl.pomost.team.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.pomost.access.Scope;
import pl.pomost.scenario.EntryKind;
import pl.pomost.scenario.Scenario;
import pl.pomost.shared.PolishDates;
import pl.pomost.team.Panel;

/**
 * The panel as its page shows it.
 *
 * @param backAt      number of the workshop that begins with what was heard about institutions
 * @param backAgainAt number of the workshop that goes on with what was heard about problems; may be the same
 */
record PanelView(String teryt, String powiat, boolean mayEdit, boolean there, String when, String place, String facilitator, int present,
        int most, List<SectorRow> sectors, List<AreaNotes> areas, int backAt, int backAgainAt) {

    /** How many came from a sector. */
    record SectorRow(String name, int people) {
    }

    /** What was heard in an area. */
    record AreaNotes(String code, String name, List<String> lines) {
    }

    static PanelView of(Scope scope, Scenario scenario, Optional<Panel> stored) {
        List<SectorRow> sectors = stored.map(panel -> scenario.dictionary("sectors").entries().stream()
                .map(sector -> new SectorRow(sector.label().pl(), panel.attendance().getOrDefault(sector.code(), 0))).toList()).orElse(List.of());
        List<AreaNotes> areas = stored.map(panel -> scenario.areas().stream()
                .map(area -> new AreaNotes(area.code(), area.name().pl(), panel.notes().getOrDefault(area.code(), List.of()))).toList()).orElse(List.of());
        return new PanelView(scope.teryt(), scope.powiat().name(), scope.mayEdit(), stored.isPresent(), stored.map(PanelView::when).orElse(""),
                stored.flatMap(Panel::place).orElse(""), stored.flatMap(Panel::facilitator).orElse(""), stored.map(Panel::present).orElse(0),
                Math.max(1, sectors.stream().mapToInt(SectorRow::people).max().orElse(1)), sectors, areas, scenario.stageOf(EntryKind.RESOURCE),
                scenario.stageOf(EntryKind.DIAGNOSIS));
    }

    /** Names of the sectors that nobody came from. */
    public String absent() {
        return present == 0 ? "" : String.join(", ", sectors.stream().filter(sector -> sector.people() == 0).map(SectorRow::name).toList());
    }

    private static String when(Panel panel) {
        var parts = new ArrayList<String>();
        panel.heldOn().map(PolishDates::inWords).ifPresent(parts::add);
        panel.starts().map(start -> start + panel.ends().map(end -> "–" + end).orElse("")).ifPresent(parts::add);
        return String.join(", ", parts);
    }
}
