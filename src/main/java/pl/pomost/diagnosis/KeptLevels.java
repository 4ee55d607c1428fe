package pl.pomost.diagnosis;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A snapshot as lists and comparisons need it: its levels, without the words that are kept with them. */
public record KeptLevels(UUID id, String name, AssessmentSnapshot.Reason reason, LocalDate takenOn, List<Level> levels) {

    /** A level that was agreed on, of a standard that was the powiat's to meet. */
    public record Level(String standard, String area, int version, int level) {
    }
}
