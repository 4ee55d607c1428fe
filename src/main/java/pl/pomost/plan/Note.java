package pl.pomost.plan;

import java.util.stream.Stream;

/** A remark to the reader about the text around it. */
public record Note(Kind kind, String text) implements Block {

    public Note {
        text = Absent.toBlank(text);
    }

    /** Each kind announces itself with its word, not by colour alone. */
    public enum Kind {
        INFORMATION("Informacja"), MISSING("Do uzupełnienia"), HIDDEN("Ukryto");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word, in Polish, that opens the note. */
        public String word() {
            return word;
        }
    }

    public static Note information(String text) {
        return new Note(Kind.INFORMATION, text);
    }

    /** Something the plan still lacks. */
    public static Note missing(String text) {
        return new Note(Kind.MISSING, text);
    }

    /** Something left out of the public version, such as a count below five. */
    public static Note hidden(String text) {
        return new Note(Kind.HIDDEN, text);
    }

    @Override
    public Stream<String> texts() {
        return Stream.of(text);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.note(this);
    }
}
