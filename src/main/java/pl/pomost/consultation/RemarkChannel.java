package pl.pomost.consultation;

import java.util.Locale;
import java.util.stream.Stream;

/** The way by which a remark came. */
public enum RemarkChannel {

    FORM("formularz internetowy"), EMAIL("e-mail"), MEETING("otwarte spotkanie"), PAPER("formularz papierowy");

    private final String word;

    RemarkChannel(String word) {
        this.word = word;
    }

    /** In Polish, as documents say it. */
    public String word() {
        return word;
    }

    /** As forms and a process file call it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In words; a channel that a file brought and nobody knows is its own word. */
    public static String word(String code) {
        return Stream.of(values()).filter(channel -> channel.code().equals(code)).map(RemarkChannel::word).findFirst().orElse(code);
    }
}
