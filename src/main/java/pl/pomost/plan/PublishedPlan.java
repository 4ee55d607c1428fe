package pl.pomost.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A frozen version that is open to everybody.
 *
 * @param powiat   its full name
 * @param number   of the version
 * @param acceptedOn when ROPS accepted it
 * @param act      by which the powiat's organ adopted it
 */
public record PublishedPlan(UUID enrolment, String teryt, String powiat, int year, int number, LocalDate publishedOn, Optional<LocalDate> acceptedOn, Optional<Act> act) {

    /**
     * @param kind  what the act is called in Polish
     * @param organ that adopted it
     */
    public record Act(String kind, String number, LocalDate day, String organ) {
    }
}
