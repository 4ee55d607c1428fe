package pl.pomost.plan;

import java.util.List;
import java.util.UUID;

/** What the plan tells of its public consultations; implemented where consultations are held. */
public interface ConsultedDrafts {

    /** The first one first; empty when there was none yet. Callers hand in an enrolment that they may see. */
    List<Consulted> of(UUID enrolment);
}
