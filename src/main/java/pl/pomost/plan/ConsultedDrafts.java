package pl.pomost.plan;

import java.util.Optional;
import java.util.UUID;

/** What the plan tells of its public consultation; implemented where consultations are held. */
public interface ConsultedDrafts {

    /** Empty when there was none yet. Callers hand in an enrolment that they may see. */
    Optional<Consulted> of(UUID enrolment);
}
