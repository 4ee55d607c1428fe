package pl.pomost.compare;

/** A row as the database answered it, by the places of its columns. */
record Columns(Object[] values) {

    Object get(int column) {
        return values[column];
    }

    /** May be null. */
    <T> T get(int column, Class<T> type) {
        return type.cast(values[column]);
    }
}
