package pl.pomost.export;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import pl.pomost.process.TableKind;

/**
 * A row of a table that came back.
 *
 * @param line    number of the row as the spreadsheet counts
 * @param code    of the entry; empty for a new one
 * @param removal what stands in the column of removals
 * @param cells   by the field of their column; empty ones are missing
 */
public record ReturnRow(int line, String code, String removal, Map<String, String> cells) {

    public ReturnRow {
        cells = new LinkedHashMap<>(cells);
    }

    @JsonIgnore
    public boolean isNew() {
        return code.isEmpty();
    }

    /** Where the row stands on the page of the preview. */
    String anchor(TableKind kind) {
        return "w-" + kind.name().toLowerCase(Locale.ROOT) + "-" + line;
    }

    String cell(String field) {
        return cells.getOrDefault(field, "");
    }
}
