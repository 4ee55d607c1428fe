package pl.pomost.scenario;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.TreeSet;
import pl.pomost.access.AreasOfProcess;
import pl.pomost.directory.ScenarioChoice;

/** Where one table works on several areas of the region, who may see one of them may see what the table has made. */
@ApplicationScoped
class HeldAreas implements AreasOfProcess {

    private final Scenarios scenarios;

    HeldAreas(Scenarios scenarios) {
        this.scenarios = scenarios;
    }

    @Override
    public Set<String> holding(ScenarioChoice process, Set<String> areas) {
        var all = new TreeSet<>(areas);
        scenarios.of(process).areas().stream().filter(area -> area.covers().stream().anyMatch(areas::contains)).map(AreaDef::code).forEach(all::add);
        return all;
    }
}
