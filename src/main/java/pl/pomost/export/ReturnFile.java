package pl.pomost.export;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;

/**
 * Everything that came back at once: a workbook, a file of text or a table that was pasted.
 *
 * @param about what we wrote into the workbook about itself; null when it is not one of ours
 * @param notes what was passed over, in sentences
 * @param wrong what keeps the file from being taken as a whole, in sentences
 */
public record ReturnFile(About about, List<ReturnTable> tables, List<String> notes, List<String> wrong) {

    /** @param moment when it went out */
    public record About(int version, String teryt, int year, String moment) {
    }

    public ReturnFile {
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
        wrong = List.copyOf(wrong);
    }

    @JsonIgnore
    public Optional<About> origin() {
        return Optional.ofNullable(about);
    }
}
