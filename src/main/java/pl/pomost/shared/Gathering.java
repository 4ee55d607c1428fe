package pl.pomost.shared;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Optional;

/** A gathering of people of a process, the panel or a workshop: its day, hours, place and who leads it, as far as they are known. */
@MappedSuperclass
public abstract class Gathering extends OwnedEntry {

    @JsonProperty("date")
    private LocalDate heldOn;

    @JsonProperty("start")
    private String starts;

    @JsonProperty("end")
    private String ends;

    private String place;

    private String facilitator;

    /** What is not given is not known any more. */
    protected final void settle(Optional<LocalDate> day, Optional<String> from, Optional<String> to, Optional<String> where, Optional<String> leader) {
        heldOn = day.orElse(null);
        starts = from.orElse(null);
        ends = to.orElse(null);
        place = where.orElse(null);
        facilitator = leader.orElse(null);
    }

    /** Sets the day when none has been set before. */
    protected final void settleDay(LocalDate day) {
        heldOn = heldOn == null ? day : heldOn;
    }

    public Optional<LocalDate> heldOn() {
        return Optional.ofNullable(heldOn);
    }

    public Optional<String> starts() {
        return Optional.ofNullable(starts);
    }

    public Optional<String> ends() {
        return Optional.ofNullable(ends);
    }

    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    public Optional<String> facilitator() {
        return Optional.ofNullable(facilitator);
    }
}
