package pl.pomost.team;

import java.util.List;
import pl.pomost.scenario.Scenario;

/** What was heard on the panel in one area. */
public record PanelNotes(String code, String name, List<String> lines) {

    /** Of a panel, in the scenario's order of areas; those of which nothing was said are left out. */
    public static List<PanelNotes> of(Panel panel, Scenario scenario) {
        return scenario.areas().stream().map(area -> new PanelNotes(area.code(), area.name().pl(), panel.notes().getOrDefault(area.code(), List.of())))
                .filter(area -> !area.lines().isEmpty()).toList();
    }
}
