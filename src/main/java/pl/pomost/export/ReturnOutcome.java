package pl.pomost.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.process.TableKind;
import pl.pomost.shared.Doubts;
import pl.pomost.shared.Secret;

/**
 * What comes of a table that came back, row by row.
 *
 * @param notes what was passed over, in sentences
 * @param wrong what keeps the file from being taken as a whole
 */
public record ReturnOutcome(List<Sheet> sheets, List<String> notes, List<String> wrong) {

    public enum Deed {
        ADDED, CHANGED, REMOVED, SAME
    }

    /** @param same how many rows change nothing */
    public record Sheet(TableKind kind, String name, List<Row> rows, int same) {
    }

    /**
     * A row that changes something, or has something wrong or to choose.
     *
     * @param version of the entry that it changes
     * @param place   as people find it: {@code Działania!A12}
     * @param kept    labels of what was changed in Pomost meanwhile and not in the file, and so stays
     */
    public record Row(int line, String place, String code, int version, String title, Deed deed, List<Change> changes, List<Wrong> wrong, List<Doubts.Doubt> doubts, List<String> kept) {

        public boolean isDisputed() {
            return changes.stream().anyMatch(Change::isDisputed);
        }

        boolean isSilent() {
            return deed == Deed.SAME && changes.isEmpty() && wrong.isEmpty() && kept.isEmpty();
        }
    }

    /**
     * A field that is otherwise in the file than in Pomost.
     *
     * @param before  what stands in Pomost
     * @param after   what stands in the file
     * @param choice  name of the choice between both, when both changed since the file went out; else empty
     * @param applied whether what stands in the file will be taken
     */
    public record Change(String label, String address, String before, String after, String choice, boolean applied) {

        public boolean isDisputed() {
            return !choice.isEmpty();
        }
    }

    public record Wrong(String address, String label, String message) {
    }

    public Stream<Row> rows() {
        return sheets.stream().flatMap(sheet -> sheet.rows().stream());
    }

    public long count(Deed deed) {
        return rows().filter(row -> row.deed() == deed && row.wrong().isEmpty()).count();
    }

    public List<Wrong> mistakes() {
        return rows().flatMap(row -> row.wrong().stream()).toList();
    }

    public List<Doubts.Doubt> doubts() {
        return rows().flatMap(row -> row.doubts().stream()).toList();
    }

    public boolean isDisputed() {
        return rows().anyMatch(Row::isDisputed);
    }

    public boolean isAccepted() {
        return wrong.isEmpty() && mistakes().isEmpty();
    }

    public boolean changesNothing() {
        return rows().allMatch(row -> row.deed() == Deed.SAME && !row.isDisputed());
    }

    /** Stands for everything that somebody saw before they agreed to it, whatever they then choose. */
    public String mark() {
        return Secret.hash(sheets.stream().flatMap(sheet -> sheet.rows().stream().map(row -> sheet.kind() + "|" + row.line() + "|" + (row.deed() == Deed.ADDED ? "" : row.code()) + "|"
                + row.version() + "|" + row.changes().stream().map(change -> change.address() + change.before() + "→" + change.after() + change.choice()).collect(Collectors.joining("|"))))
                .collect(Collectors.joining("\n"))).substring(0, 24);
    }

    /** Stands for the places that may tell of a particular person. */
    public String consent() {
        return new Doubts(doubts()).consent();
    }
}
