package pl.pomost.region;

import java.time.LocalDate;
import java.util.Optional;
import pl.pomost.directory.PlanState;
import pl.pomost.plan.PublishedPlan;
import pl.pomost.plan.PublishedPlan.Act;

/**
 * One powiat in the summary of the region.
 *
 * @param state     empty where the powiat takes no part in the edition
 * @param act       by which its organ adopted the plan
 * @param published the newest version that everybody may read
 * @param figures   what is counted of its plan
 */
public record RegionPlan(String teryt, String powiat, Optional<PlanState> state, Optional<LocalDate> acceptedOn, Optional<Act> act, Optional<PublishedPlan> published, PlanFigures figures) {
}
