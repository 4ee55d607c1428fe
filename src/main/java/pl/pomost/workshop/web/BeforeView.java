package pl.pomost.workshop.web;

import java.util.List;
import java.util.Optional;
import pl.pomost.team.Coverage;
import pl.pomost.team.PanelNotes;
import pl.pomost.workshop.ExitSurvey;

/**
 * What the page of a workshop says of its preparation and of how people left it.
 *
 * @param coverage who is at the table, before the first workshop opens
 * @param dated    whether the day is set, so that there is something to put into a calendar
 * @param panel    what was heard on the panel, where the workshop begins with it
 */
record BeforeView(int ready, int all, boolean dated, Optional<Coverage> coverage, Optional<ExitSurvey> survey,
        List<PanelNotes> panel) {
}
