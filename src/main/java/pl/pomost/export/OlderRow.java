package pl.pomost.export;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of an older plan's table, understood as far as it can be.
 *
 * @param sheet  name of its sheet
 * @param line   number of the row as the spreadsheet counts
 * @param area   code of the area of this process; empty when a person has to choose it
 * @param said   what stands in the columns that we know, by column
 * @param others what stands in the columns that we do not know, by heading
 * @param tags   topics that keep what the area alone would lose
 * @param notes  sentences about single cells
 */
public record OlderRow(String sheet, int line, String area, Map<OlderColumn, String> said, Map<String, String> others, List<String> tags, List<String> notes) {

    public OlderRow {
        said = new LinkedHashMap<>(said);
        others = new LinkedHashMap<>(others);
        tags = List.copyOf(tags);
        notes = List.copyOf(notes);
    }

    Optional<String> of(OlderColumn column) {
        return Optional.ofNullable(said.get(column));
    }

    @JsonIgnore
    public Optional<String> problem() {
        return of(OlderColumn.PROBLEM);
    }

    @JsonIgnore
    public Optional<String> goal() {
        return of(OlderColumn.GOAL);
    }

    @JsonIgnore
    public Optional<String> action() {
        return of(OlderColumn.ACTION);
    }

    /** What else stands in the row, by the names of the columns; none of it is lost, even where no field takes it. */
    @JsonIgnore
    public Map<String, String> cells() {
        var cells = new LinkedHashMap<String, String>();
        said.forEach((column, text) -> {
            if (!column.isEntry() && column != OlderColumn.AREA && column != OlderColumn.NUMBER) {
                cells.put(column.words(), text);
            }
        });
        others.forEach((heading, text) -> cells.merge(heading, text, (one, two) -> one + "; " + two));
        return cells;
    }

    /** A cost that is no number, which therefore stays as words. */
    @JsonIgnore
    public Optional<String> costInWords() {
        return of(OlderColumn.BUDGET).filter(text -> action().isPresent() && OlderDrafts.money(text).isEmpty());
    }

    /** As the area is called there. */
    @JsonIgnore
    public String areaSaid() {
        return of(OlderColumn.AREA).orElse("");
    }
}
