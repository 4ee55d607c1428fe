package pl.pomost.plan;

import java.util.List;
import java.util.UUID;

/** Which frozen versions are open to everybody; told by the module that publishes them. */
public interface PublishedPlans {

    /** Of one process, the newest first. */
    List<PublishedPlan> of(UUID enrolment);

    /** The newest of each process of the region; never of the practice powiat. */
    List<PublishedPlan> newest();
}
