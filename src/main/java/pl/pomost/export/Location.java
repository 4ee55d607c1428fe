package pl.pomost.export;

/** A place in the text of a file, both from 1; 0 means unknown. Columns count UTF-16 units. */
public record Location(int line, int column) implements Comparable<Location> {

    static final Location UNKNOWN = new Location(0, 0);

    @Override
    public int compareTo(Location other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }
}
