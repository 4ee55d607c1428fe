package pl.pomost.plan;

import java.util.List;
import java.util.UUID;

/** What the plan tells of agreements between powiats; implemented where they are made. */
public interface AnsweredAgreements {

    /** In the order in which they were sent. Callers hand in an enrolment that they may see. */
    List<AnsweredAgreement> of(UUID enrolment);
}
