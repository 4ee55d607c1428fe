package pl.pomost.export;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import pl.pomost.process.TableColumn;
import pl.pomost.shared.Secret;
import pl.pomost.shared.Submitted;

/** Short hashes of what the cells of one entry say, by which it is seen later who changed which of them: {@code title=1a2b3c4d ends=…}. */
final class ReturnMarks {

    private static final int LENGTH = 10;

    private ReturnMarks() {
    }

    static String of(List<TableColumn> columns, Submitted values) {
        return columns.stream().map(column -> column.field() + "=" + of(ReturnCells.written(column, values))).collect(Collectors.joining(" "));
    }

    static String of(String text) {
        return Secret.hash(text).substring(0, LENGTH);
    }

    static Map<String, String> read(String marks) {
        var read = new LinkedHashMap<String, String>();
        Arrays.stream(marks.split("\\s+")).map(mark -> mark.split("=", 2)).filter(mark -> mark.length == 2).forEach(mark -> read.put(mark[0], mark[1]));
        return read;
    }
}
