package pl.pomost.consultation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why the words of a remark are shown to nobody outside of the team. That it came, and its answer, are shown all the same. */
public enum HeldReason {

    PERSONAL_DATA("dane osobowe"), INSULT("obraźliwe słowa"), ADVERT("reklama albo wiadomość od automatu");

    private final String word;

    HeldReason(String word) {
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

    public static Optional<HeldReason> of(String code) {
        return Stream.of(values()).filter(reason -> reason.code().equals(code)).findFirst();
    }
}
