package pl.pomost.directory;

import java.util.Optional;

/**
 * Which scenario a process follows, as ROPS or a coordinator has chosen; what is empty nobody has chosen yet.
 *
 * @param version that the process keeps to; empty until its workshops are prepared
 */
public record ScenarioChoice(Optional<String> id, Optional<String> version) {

    public static final ScenarioChoice NONE = new ScenarioChoice(Optional.empty(), Optional.empty());
}
