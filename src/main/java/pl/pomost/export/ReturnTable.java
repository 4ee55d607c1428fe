package pl.pomost.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import pl.pomost.process.TableKind;

/**
 * A table that came back, understood as far as its headings go.
 *
 * @param sheet   its name
 * @param columns number of the column of each field, from 0
 * @param code    number of the column of codes; -1 when there is none
 * @param removal number of the column of removals; -1 when there is none
 * @param marks   what its cells said when it went out: short hashes by code and field; none when that is not known
 */
public record ReturnTable(TableKind kind, String sheet, Map<String, Integer> columns, int code, int removal, List<ReturnRow> rows,
        Map<String, Map<String, String>> marks) {

    public ReturnTable {
        columns = new LinkedHashMap<>(columns);
        rows = List.copyOf(rows);
        marks = new LinkedHashMap<>(marks);
    }

    /** As people find it: {@code Działania!F12}. @param column from 0; below that the row as a whole is meant */
    String address(int column, int line) {
        return sheet + "!" + (column < 0 ? "" : CellReference.convertNumToColString(column)) + line;
    }
}
