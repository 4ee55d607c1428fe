package pl.pomost.workshop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One table of what is in a workshop, for spreadsheets and machines.
 *
 * @param key  name in addresses and in JSON
 * @param name name of the sheet, Polish
 * @param rows each with a text, a number (Long) or a truth (Boolean) for every column
 */
public record RoomTable(String key, String name, List<Column> columns, List<List<Object>> rows) {

    /** @param key in JSON @param head in a spreadsheet, Polish */
    public record Column(String key, String head) {
    }

    public List<String> heads() {
        return columns.stream().map(Column::head).toList();
    }

    /** As people read it: truths are words. */
    public List<List<String>> texts() {
        return rows.stream().map(row -> row.stream().map(RoomTable::text).toList()).toList();
    }

    /** As machines read it. */
    public List<Map<String, Object>> objects() {
        return rows.stream().map(row -> {
            Map<String, Object> object = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                object.put(columns.get(i).key(), row.get(i));
            }
            return object;
        }).toList();
    }

    static String text(Object cell) {
        return cell instanceof Boolean truth ? truth ? "tak" : "" : cell.toString();
    }
}
