package pl.pomost.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reads for a plan what it says of the consents to it. */
@ApplicationScoped
public class SpeakConsents {

    private final ConsentRequests requests;
    private final Standings standings;

    SpeakConsents(ConsentRequests requests, Standings standings) {
        this.requests = requests;
        this.standings = standings;
    }

    /** Callers hand in an enrolment that they may see. Where nobody was asked, one query says so. */
    public SpokenConsents of(UUID enrolment) {
        return requests.count("enrolmentId", enrolment) == 0 ? SpokenConsents.NONE : SpokenConsents.of(standings.of(enrolment));
    }
}
