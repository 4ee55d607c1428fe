package pl.pomost.export;

/**
 * One thing that is wrong in a process file, said so that the person who made the file can mend it.
 *
 * @param pointer where, as a JSON pointer (RFC 6901); of a missing field: the place where it should be; empty: the file
 * @param place   the same in words of the reader, in Polish: {@code Działania, A-EDU-1, pole cele}
 * @param message what is wrong and what to do, in Polish
 * @param line    line in the file, from 1; 0 when it is not known
 * @param column  column in that line, from 1; 0 when it is not known
 */
public record Mistake(String pointer, String place, String message, int line, int column) {

    Mistake at(Location location) {
        return new Mistake(pointer, place, message, location.line(), location.column());
    }
}
