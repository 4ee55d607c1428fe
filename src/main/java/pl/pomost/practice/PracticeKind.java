package pl.pomost.practice;

/** What of a process is offered as a practice. */
public enum PracticeKind {
    ACTION, RESOURCE;

    /** Read off the entry's code: {@code A-EDU-3}, {@code Z-01}. */
    public static PracticeKind of(String source) {
        return source.startsWith("A-") ? ACTION : RESOURCE;
    }

    /** The part of an address where such entries stand. */
    public String section() {
        return this == ACTION ? "dzialania" : "zasoby";
    }
}
