package pl.pomost.access;

import java.util.Set;
import pl.pomost.directory.ScenarioChoice;

/** Says what the region's areas are called in a process; implemented where the scenarios are known. */
public interface AreasOfProcess {

    /** @param areas of the region, such as those that somebody is an expert in; they stay, and what holds them is added */
    Set<String> holding(ScenarioChoice process, Set<String> areas);
}
