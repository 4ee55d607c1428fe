package pl.pomost.practice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A joint action with the parts of all powiats, the one that leads first.
 *
 * @param purpose why together
 */
public record JointView(UUID id, String code, String title, String area, String purpose, LocalDate begunOn, List<Part> parts) {

    /**
     * @param action code in the powiat's own plan; empty while it has not confirmed
     * @param reason of a no, a withdrawal or the end
     */
    public record Part(UUID enrolment, String teryt, String powiat, int year, PartState state, String task, BigDecimal share, Optional<LocalDate> due, Optional<String> action,
            Optional<String> reason) {

        /** Whether an answer is late. It still counts. */
        public boolean isLate(LocalDate today) {
            return state == PartState.INVITED && due.filter(today::isAfter).isPresent();
        }
    }

    public Part leader() {
        return parts.get(0);
    }

    /** Those that lead or have confirmed. */
    public List<Part> takingPart() {
        return parts.stream().filter(part -> part.state().takesPart()).toList();
    }

    /** Whether two powiats at least do it together. */
    public boolean isJoint() {
        return takingPart().size() > 1;
    }

    public boolean isOver() {
        return leader().state() == PartState.ENDED;
    }

    public Optional<Part> of(UUID enrolment) {
        return parts.stream().filter(part -> part.enrolment().equals(enrolment)).findFirst();
    }

    /** The shares of those that take part, together. */
    public BigDecimal cost() {
        return takingPart().stream().map(Part::share).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
