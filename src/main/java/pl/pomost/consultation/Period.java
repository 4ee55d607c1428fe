package pl.pomost.consultation;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import pl.pomost.shared.Plurals;

/** First and last day of a consultation, both included; a file may know only one of them. */
public record Period(LocalDate from, LocalDate to, @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {

    /** Below this it is hardly a consultation; laws on other plans ask for three weeks. Both are hints, no rule of ours. */
    public static final int SHORT = 14;
    public static final int USUAL = 21;

    public Period {
        extra = extra == null ? Map.of() : extra;
    }

    public static Period of(LocalDate from, LocalDate to) {
        return new Period(from, to, Map.of());
    }

    public Optional<LocalDate> start() {
        return Optional.ofNullable(from);
    }

    public Optional<LocalDate> end() {
        return Optional.ofNullable(to);
    }

    /** How many days people have, the first and the last included; 0 while one of them is not known. */
    public long days() {
        return from == null || to == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(from, to) + 1);
    }

    /** The same in words. */
    public String length() {
        return Plurals.of(days(), "dzień", "dni", "dni");
    }

    /** The same with another last day. */
    Period until(LocalDate day) {
        return new Period(from, day, extra);
    }
}
