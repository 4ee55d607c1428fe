package pl.pomost.action.web;

import java.util.Optional;
import pl.pomost.shared.AreaFilter;

/** All actions of a powiat at a glance. */
record ActionOverview(String teryt, String powiat, boolean everything, AreaFilter areas, boolean nothingAtAll, ActionCalendar calendar, Optional<BudgetTable> budget,
        SourceTable sources, EffortField field, Workload workload) {
}
